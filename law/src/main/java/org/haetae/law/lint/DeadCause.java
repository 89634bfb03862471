package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Rule;
import org.haetae.notation.Position;

/** A beginning or an end whose {@code by} names no instrument, or one of the pack that was not law on that day. */
final class DeadCause implements Check {
    @Override
    public String code() {
        return "L012";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (PackView.Heading heading : view.headings()) {
            life(view, heading.provision().life(), heading.provision().at(), findings);
        }
        for (Rule rule : view.rules()) {
            Stream<Dated<?>> own = Stream.of(new Dated<>(rule, rule.life(), rule.at()));
            Stream.concat(own, PackView.lines(rule)).forEach(line -> life(view, line.life(), line.at(), findings));
        }
    }

    private static void life(PackView view, Life life, Position at, Findings findings) {
        life.beganBy().ifPresent(by -> cause(view, by, life.span().from(), at, findings));
        life.endedBy().ifPresent(by -> cause(view, by, life.span().until(), at, findings));
    }

    private static void cause(PackView view, UslmRef by, LocalDate day, Position at, Findings findings) {
        if (by.path().split("/", -1).length < 4) {
            findings.problem(
                    at,
                    "the cite " + by + " after \"by\" names no instrument",
                    "name the instrument that did it, down to its section if that is known");
            return;
        }
        Optional<Span> inForce = view.pack().instruments().stream()
                .filter(instrument -> by.isUnder(instrument.cite()))
                .map(Instrument::inForce)
                .findFirst();
        // an instrument may be repealed as of the very day on which it ends something
        boolean dead = inForce.isPresent()
                && !inForce.get().contains(day)
                && !inForce.get().until().equals(day);
        if (dead) {
            findings.problem(
                    at,
                    by + " was not in force on " + day + ", when it is said to have done this",
                    "correct the day, or the instrument's in-force");
        }
    }
}
