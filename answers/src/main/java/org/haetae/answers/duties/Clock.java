package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.Span;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.Target;

/** Says the lines {@code due} and {@code ends} of a duty in words. */
record Clock(Wording wording, Duty duty) {
    /** Lines that had begun by a day, oldest text first. */
    List<String> dues(LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Dated<Due> line : duty.due()) {
            if (!line.life().span().from().isAfter(today)) {
                lines.add(lived(due(line.value()), line.life()));
            }
        }
        boolean standing =
                duty.standing().stream().anyMatch(line -> line.life().span().contains(today));
        if (standing) {
            lines.add(wording.say(Phrase.CLOCK_STANDING));
        }
        return lines;
    }

    List<String> ends(LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Dated<Duty.Ends> line : duty.ends()) {
            if (!line.life().span().from().isAfter(today)) {
                String anchor = anchor(line.value().anchor());
                String text = line.value()
                        .after()
                        .map(period -> after(period, anchor))
                        .orElse(anchor);
                lines.add(lived(text, line.life()));
            }
        }
        return lines;
    }

    private String due(Due due) {
        return switch (due) {
            case Due.On on -> {
                String first = after(on.delay(), anchor(on.anchor()));
                Optional<Period> open = on.open();
                Phrase then = on.afterDelivered() ? Phrase.CLOCK_THEN_DELIVERED : Phrase.CLOCK_THEN;
                String days = on.every()
                        .map(every -> wording.say(then, first, wording.period(every)))
                        .orElse(first);
                yield open.map(before -> wording.say(Phrase.CLOCK_OPEN, days, wording.period(before)))
                        .orElse(days);
            }
            case Due.Before before -> {
                List<String> verbs = new ArrayList<>();
                before.verbs().stream().sorted().forEach(verb -> verbs.add(wording.say(Terms.of(verb))));
                List<String> over = new ArrayList<>();
                before.over().forEach(target -> over.add(target(target)));
                String what = wording.or(verbs);
                yield over.isEmpty()
                        ? wording.say(Phrase.CLOCK_BEFORE, what)
                        : wording.say(Phrase.CLOCK_BEFORE_OF, what, wording.or(over));
            }
            case Due.Periodically _ -> wording.say(Phrase.CLOCK_PERIODICALLY);
        };
    }

    private String after(Period period, String anchor) {
        return period.count() == 0 ? anchor : wording.say(Phrase.CLOCK_AFTER, wording.period(period), anchor);
    }

    private String anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Enactment _ ->
                wording.say(
                        Phrase.CLOCK_ENACTMENT,
                        wording.pack().instrumentOf(duty.head()).inForce().from());
            case Anchor.Day(LocalDate date) -> date.toString();
            case Anchor.FirstDue _ -> wording.say(Phrase.CLOCK_FIRST_DUE);
            case Anchor.ActOf(String rule) -> wording.say(Phrase.CLOCK_EACH, wording.ruleOrName(rule));
        };
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Named(String rule) -> wording.ruleOrName(rule);
            case Target.Under(var cite) -> cite.printed();
            case Target.Section(String number) -> wording.say(Phrase.CLOCK_SECTION, number);
            case Target.Of(var cite) -> cite.printed();
            case Target.RequiredBy(var cites) ->
                wording.or(cites.stream().map(cite -> cite.printed()).toList());
            case Target.Family(var _, var cite) -> cite.printed();
        };
    }

    /** With the days and readings that set a line apart from its duty. */
    private String lived(String text, Life life) {
        List<String> marks = new ArrayList<>();
        Span own = duty.life().span();
        if (life.span().from().isAfter(own.from())) {
            marks.add(wording.say(Phrase.SHOW_BEGINS, life.span().from(), by(life.beganBy())));
        }
        if (life.span().until().isBefore(own.until())) {
            marks.add(wording.say(Phrase.SHOW_ENDS, life.span().until(), by(life.endedBy())));
        }
        for (Life.Choice choice : life.readings()) {
            marks.add(choice.point() + "=" + choice.option());
        }
        return marks.isEmpty() ? text : wording.say(Phrase.RULE_AT, text, String.join("; ", marks));
    }

    private String by(Optional<org.haetae.law.cite.UslmRef> instrument) {
        return instrument
                .map(ref -> " " + wording.say(Phrase.SHOW_BY, ref.printed()))
                .orElse("");
    }
}
