package org.haetae.law.lint;

import org.haetae.law.model.Measure;

/** A measure that does not say what it is about. */
final class NoGrounds implements Check {
    @Override
    public String code() {
        return "L070";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Measure measure : view.pack().all(Measure.class)) {
            if (measure.grounds().isEmpty()) {
                findings.problem(
                        measure.at(),
                        measure.id() + " does not say on what grounds",
                        "add grounds … in TEXT (the legal test asks for it) or in REASON (only the announcement does)");
            }
        }
    }
}
