package org.haetae.law.lint;

import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Provision;

/**
 * A heading of a subsection whose cite does not extend that of the section above it. Parts and titles are not asked:
 * their sections are cited where they were codified.
 */
final class HeadingCite implements Check {
    @Override
    public String code() {
        return "L003";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (PackView.Heading heading : view.headings()) {
            Provision provision = heading.provision();
            Optional<String> label = HeadingOrder.number(provision).filter(n -> n.startsWith("("));
            Optional<PackView.Heading> above = heading.citedAbove()
                    .filter(up -> HeadingOrder.number(up.provision()).isPresent());
            if (provision.cite().isEmpty()) {
                if (label.isPresent() && !provision.rules().isEmpty()) {
                    findings.problem(
                            provision.at(), "rules under a heading without a cite", "add the pin cite in brackets");
                }
                continue;
            }
            UslmRef cite = provision.cite().get();
            boolean apart = above.isPresent()
                    && !cite.isUnder(above.get().provision().cite().orElseThrow());
            if (apart) {
                findings.problem(
                        provision.at(),
                        "the cite " + cite + " does not lie under "
                                + above.get().provision().cite().orElseThrow() + ", the cite of the heading above it",
                        "extend the cite above by the label of this heading");
            } else if (label.isPresent() && !endsIn(cite, label.get())) {
                findings.problem(
                        provision.at(),
                        "the cite " + cite + " does not end in the label " + label.get() + " of its heading",
                        "end the cite in the label, as …" + ending(label.get()));
            }
        }
    }

    private static boolean endsIn(UslmRef cite, String label) {
        return cite.path().endsWith(ending(label));
    }

    private static String ending(String label) {
        return label.replace(")", "").replace('(', '/');
    }
}
