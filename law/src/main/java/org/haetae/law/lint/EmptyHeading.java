package org.haetae.law.lint;

import org.haetae.law.model.Provision;

/**
 * A heading under which the law says something and the pack nothing: no rule, no definition, no {@code not-encoded}.
 */
final class EmptyHeading implements Check {
    @Override
    public String code() {
        return "L004";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (PackView.Heading heading : view.headings()) {
            Provision provision = heading.provision();
            if (provision.rules().isEmpty() && provision.parts().isEmpty()) {
                findings.problem(
                        provision.at(),
                        "nothing under \"" + provision.title() + "\"",
                        "add its rule, or not-encoded because evaluative, no-effect, out-of-scope or later");
            }
        }
    }
}
