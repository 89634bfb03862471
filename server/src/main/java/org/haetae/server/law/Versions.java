package org.haetae.server.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.haetae.answers.ProvisionView;
import org.haetae.answers.RuleText;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Life;
import org.haetae.law.model.Provision;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.server.page.Visit;

/**
 * The days on which a provision changed, and the two of them that are compared.
 *
 * @param from the day on the left; empty where there is nothing to compare
 */
record Versions(List<Turn> turns, Optional<LocalDate> from, Optional<LocalDate> to) {
    /**
     * A day on which lines begin or end.
     *
     * @param by instruments that did it, printed
     */
    record Turn(LocalDate day, Set<String> by, int begins, int ends) {}

    private static final class Counts {
        private final Set<String> by = new TreeSet<>();
        private int begins;
        private int ends;
    }

    static Versions of(Visit visit, List<ProvisionView> provisions) {
        Map<LocalDate, Counts> days = new TreeMap<>();
        provisions.forEach(provision -> collect(provision, days));
        List<Turn> turns = new ArrayList<>();
        days.forEach((day, counts) -> turns.add(new Turn(day, counts.by, counts.begins, counts.ends)));
        if (turns.size() < 2) {
            return new Versions(turns, Optional.empty(), Optional.empty());
        }
        LocalDate from = chosen(visit, "from", turns).orElse(turns.getFirst().day());
        LocalDate to = chosen(visit, "to", turns).orElse(turns.getLast().day());
        return to.isBefore(from)
                ? new Versions(turns, Optional.of(to), Optional.of(from))
                : new Versions(turns, Optional.of(from), Optional.of(to));
    }

    private static Optional<LocalDate> chosen(Visit visit, String field, List<Turn> turns) {
        return visit.value(field).map(typed -> {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                List<String> days =
                        turns.stream().map(turn -> turn.day().toString()).toList();
                throw new BadInput(List.of(new Problem(
                        Position.ofFile(field),
                        typed,
                        visit.say(LawWord.A_DAY, String.join(", ", days)),
                        Nearest.to(typed, days),
                        "")));
            }
        });
    }

    private static void collect(ProvisionView provision, Map<LocalDate, Counts> into) {
        count(provision.life(), into);
        for (Provision.Quoted quoted : provision.quoted()) {
            count(quoted.life(), into);
        }
        for (RuleText rule : provision.rules()) {
            rule.sourceLines().forEach(line -> count(line.life(), into));
        }
        provision.parts().forEach(part -> collect(part, into));
    }

    private static void count(Life life, Map<LocalDate, Counts> into) {
        if (isDay(life.span().from())) {
            Counts counts = into.computeIfAbsent(life.span().from(), _ -> new Counts());
            counts.begins++;
            life.beganBy().map(UslmRef::printed).ifPresent(counts.by::add);
        }
        if (isDay(life.span().until())) {
            Counts counts = into.computeIfAbsent(life.span().until(), _ -> new Counts());
            counts.ends++;
            life.endedBy().map(UslmRef::printed).ifPresent(counts.by::add);
        }
    }

    /** Spans without an end are written with the ends of time. */
    static boolean isDay(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }
}
