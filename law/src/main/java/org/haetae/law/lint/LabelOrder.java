package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.notation.Position;

/** Labels of a list repeated, or not in the order of the statute. */
final class LabelOrder implements Check {
    @Override
    public String code() {
        return "L001";
    }

    /** A label as it stands in a list. */
    private record Placed(String label, Life life, Position at) {}

    @Override
    public void look(PackView view, Findings findings) {
        for (Rule rule : view.rules()) {
            PackView.standards(rule)
                    .flatMap(PackView::within)
                    .filter(Standard.Items.class::isInstance)
                    .map(Standard.Items.class::cast)
                    .forEach(list -> list(
                            list.items().stream()
                                    .map(item -> new Placed(item.label(), item.life(), item.at()))
                                    .toList(),
                            findings));
            switch (rule) {
                case org.haetae.law.model.Criterion criterion ->
                    criterion.who().forEach(who -> conduct(who.value(), findings));
                case Measure measure -> menu(measure, findings);
                case Route route ->
                    list(
                            route.activities().stream()
                                    .map(line -> new Placed(line.value().label(), line.life(), line.at()))
                                    .toList(),
                            findings);
                default -> {}
            }
        }
    }

    private void conduct(Conduct conduct, Findings findings) {
        list(
                conduct.limbs().stream()
                        .map(limb -> new Placed(limb.label(), limb.life(), limb.at()))
                        .toList(),
                findings);
        conduct.limbs().forEach(limb -> conduct(limb.conduct(), findings));
    }

    private void menu(Measure measure, Findings findings) {
        list(
                measure.effects().stream()
                        .map(line -> new Placed(line.label(), line.life(), line.at()))
                        .toList(),
                findings);
    }

    private static void list(List<Placed> items, Findings findings) {
        List<Placed> labelled =
                items.stream().filter(item -> !item.label().isEmpty()).toList();
        Set<String> seen = new HashSet<>();
        List<Placed> once = new ArrayList<>();
        for (Placed item : labelled) {
            if (seen.add(item.label() + item.life().span() + item.life().readings())) {
                once.add(item);
            } else {
                findings.problem(
                        item.at(),
                        "the label " + item.label() + " a second time",
                        "give each item the statute's own label");
            }
        }
        Labels.firstOutOfOrder(once.stream().map(Placed::label).toList())
                .filter(_ -> !once.isEmpty())
                .ifPresent(i -> findings.problem(
                        once.get(i).at(),
                        "the label " + once.get(i).label() + " out of the order of the statute",
                        "put the items in the order in which the law has them"));
    }
}
