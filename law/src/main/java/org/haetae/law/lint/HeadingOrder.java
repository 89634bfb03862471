package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Provision;
import org.haetae.notation.Position;

/** Headings out of the order of their numbers, or two headings with one cite. */
final class HeadingOrder implements Check {
    @Override
    public String code() {
        return "L002";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Map<UslmRef, Position> cites = new HashMap<>();
        Map<List<Object>, List<Provision>> siblings = new LinkedHashMap<>();
        for (PackView.Heading heading : view.headings()) {
            Provision provision = heading.provision();
            provision.cite().ifPresent(cite -> {
                Position first = cites.putIfAbsent(cite, provision.at());
                if (first != null) {
                    findings.problem(
                            provision.at(),
                            "a second heading with the cite " + cite + ", after the one at " + first,
                            "give each heading its own pin cite");
                }
            });
            List<Object> place = List.of(
                    provision.at().file(),
                    provision.level(),
                    heading.above().map(up -> up.provision().at()));
            siblings.computeIfAbsent(place, _ -> new ArrayList<>()).add(provision);
        }
        siblings.values().forEach(list -> order(list, findings));
    }

    private static void order(List<Provision> siblings, Findings findings) {
        List<Provision> numbered = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Provision provision : siblings) {
            number(provision).ifPresent(number -> {
                numbered.add(provision);
                numbers.add(number);
            });
        }
        Labels.firstOutOfOrder(numbers)
                .filter(i -> i < numbered.size())
                .ifPresent(i -> findings.problem(
                        numbered.get(i).at(),
                        "the heading \"" + numbered.get(i).title() + "\" out of the order of the statute",
                        "put the headings in the order in which the law has them"));
    }

    /**
     * The number of a section, or the first label: {@code (a)} of "(a), (b) Findings", {@code (1)(A)} of "(1)(A)
     * Change".
     */
    static Optional<String> number(Provision provision) {
        String title = provision.title();
        int end = 0;
        while (end < title.length() && title.charAt(end) == '(' && title.indexOf(')', end) > end) {
            end = title.indexOf(')', end) + 1;
        }
        return end > 0 ? Optional.of(title.substring(0, end)) : provision.number();
    }
}
