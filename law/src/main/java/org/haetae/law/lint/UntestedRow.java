package org.haetae.law.lint;

import org.haetae.law.model.Measure;
import org.haetae.law.model.Row;

/** A measure or status of which no test claims anything. */
final class UntestedRow implements Check {
    @Override
    public String code() {
        return "L040";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Claims claims = new Claims(view);
        for (Row row : view.pack().rows()) {
            boolean byEffect = row instanceof Measure measure
                    && measure.effects().stream()
                            .anyMatch(line ->
                                    claims.effects().contains(line.effect().words()));
            if (!claims.mentions(row.id()) && !byEffect) {
                findings.problem(
                        row.at(), "no test says anything of " + row.id(), "add a case with expect " + row.id() + " …");
            }
        }
    }
}
