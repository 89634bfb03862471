package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.List;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Searched;

/**
 * A duty of which the record says nothing because nobody looked, and a search that says nothing: of days before the duty, or of days
 * another search has covered.
 */
final class Unsearched implements Check {
    @Override
    public String code() {
        return "L054";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Duty duty : view.pack().all(Duty.class)) {
            List<Searched> searches = view.pack().searchesFor(duty);
            if (searches.isEmpty() && hasDays(duty) && isSilent(view, duty)) {
                findings.note(
                        duty.at(),
                        "nobody has searched the record for deliveries of " + duty.id(),
                        "look, and add a line searched " + duty.id() + " until DATE to the record");
            }
            for (Searched search : searches) {
                LocalDate begins = duty.life().span().from();
                if (search.until().isBefore(begins)) {
                    findings.problem(
                            search.at(),
                            "the search for " + duty.id() + " ends before the duty begins on " + begins,
                            "say the last due day it speaks of");
                }
                searches.stream()
                        .filter(other ->
                                !other.equals(search) && other.covers(search.from()) && other.covers(search.until()))
                        .findFirst()
                        .ifPresent(other -> findings.problem(
                                search.at(),
                                "another search for " + duty.id() + " covers these days, up to " + other.until(),
                                "leave out the shorter line"));
            }
        }
    }

    private static boolean hasDays(Duty duty) {
        return !duty.standing().isEmpty()
                || duty.due().stream().anyMatch(line -> !(line.value() instanceof Due.Periodically));
    }

    private static boolean isSilent(PackView view, Duty duty) {
        return view.pack().record().stream().noneMatch(act -> act.rule().equals(duty.id()));
    }
}
