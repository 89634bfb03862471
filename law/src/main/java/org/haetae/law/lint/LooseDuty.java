package org.haetae.law.lint;

import java.util.EnumSet;
import java.util.Set;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Verb;

/** A duty to tell somebody something that does not say whom, one without a day, or one that recurs for ever. */
final class LooseDuty implements Check {
    private static final Set<Verb> TELLING = EnumSet.of(Verb.REPORT, Verb.CERTIFY, Verb.NOTIFY, Verb.SUBMIT);

    @Override
    public String code() {
        return "L051";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Duty duty : view.pack().all(Duty.class)) {
            duty.doings().stream()
                    .filter(line -> TELLING.contains(line.value().verb())
                            && line.value().to().isEmpty())
                    .forEach(line -> findings.problem(
                            line.at(), "the duty " + duty.id() + " does not say to whom", "add to BODY"));
            if (duty.due().isEmpty() && duty.standing().isEmpty()) {
                findings.problem(
                        duty.at(),
                        "the duty " + duty.id() + " does not say when it is due",
                        "add a line due, or standing for an office to be kept filled");
            }
            boolean recurs = duty.due().stream()
                    .anyMatch(line ->
                            line.value() instanceof Due.On on && on.every().isPresent());
            boolean ended =
                    !duty.ends().isEmpty() || !duty.life().span().until().equals(java.time.LocalDate.MAX);
            if (recurs && !ended) {
                findings.note(
                        duty.at(),
                        "the duty " + duty.id() + " recurs without an end",
                        "add a line ends, if the law has a last day for it");
            }
        }
    }
}
