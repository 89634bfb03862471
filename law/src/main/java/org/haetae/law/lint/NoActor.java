package org.haetae.law.lint;

import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Rule;

/** MAY or SHALL without saying who. */
final class NoActor implements Check {
    @Override
    public String code() {
        return "L050";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Rule rule : view.rules()) {
            for (Dated<Doing> line : PackView.doings(rule)) {
                Doing doing = line.value();
                if (doing.modality() != Modality.BY_LAW && doing.by().isEmpty()) {
                    findings.problem(
                            line.at(),
                            doing.modality() + " " + doing.verb().word() + " of " + rule.id() + " does not say who",
                            "add by ACTOR; what the text does itself is BY-LAW");
                }
            }
        }
    }
}
