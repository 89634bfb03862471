package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Act;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Verb;

/** Words for occurrences of duties: never that something was not done, only that no public record of it was found, or searched for. */
record DutyWording(Wording wording, LocalDate today) {
    /** What is done by telling somebody; of other acts one is told. */
    private static final Set<Verb> TELLING = EnumSet.of(Verb.REPORT, Verb.CERTIFY, Verb.NOTIFY, Verb.SUBMIT);

    /** {@code cap=enactment and clock=due or cap=first-due}. */
    String readings(List<Map<String, String>> readings) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : readings) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(point + "=" + option));
            if (!one.isEmpty()) {
                one.sort(String::compareTo);
                all.add(wording.and(one));
            }
        }
        all.sort(String::compareTo);
        return wording.or(all);
    }

    /** The same as codes: {@code cap=enactment clock=due | cap=first-due clock=due}. */
    static String codes(List<Map<String, String>> readings) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : readings) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(point + "=" + option));
            one.sort(String::compareTo);
            all.add(String.join(" ", one));
        }
        all.removeIf(String::isEmpty);
        all.sort(String::compareTo);
        return String.join(" | ", all);
    }

    /** Who owes and to whom: {@code the Secretary of State (delegated to …) → the five committees}. */
    String owes(DutyView duty) {
        String by = by(duty);
        return duty.to().isEmpty() ? by : by + " → " + wording.and(wording.names(duty.to()));
    }

    String by(DutyView duty) {
        String by = wording.or(wording.names(duty.by()));
        return duty.holders().isEmpty()
                ? by
                : wording.say(Phrase.BY_DELEGATED, by, wording.or(wording.names(duty.holders())));
    }

    /** A sentence on who must do what to whom. */
    String sentence(DutyView duty) {
        if (duty.doing().isEmpty()) {
            return "";
        }
        Doing doing = duty.doing().get();
        boolean may = doing.modality() == Modality.MAY;
        String to = wording.and(wording.names(doing.to()));
        String verb = verb(doing.verb(), to);
        Phrase phrase;
        if (to.isEmpty()) {
            phrase = may ? Phrase.DUTY_MAY : Phrase.DUTY_MUST;
        } else if (TELLING.contains(doing.verb())) {
            phrase = may ? Phrase.DUTY_MAY_TO : Phrase.DUTY_MUST_TO;
        } else {
            phrase = may ? Phrase.DUTY_MAY_TELL : Phrase.DUTY_MUST_TELL;
        }
        String sentence = Wording.sentence(wording.say(phrase, by(duty), verb, to));
        List<String> notes = new ArrayList<>();
        if (!doing.consulting().isEmpty()) {
            notes.add(wording.say(Phrase.DUTY_CONSULTING, wording.and(wording.names(doing.consulting()))));
        }
        doing.consent().ifPresent(who -> notes.add(wording.say(Phrase.DUTY_CONSENT, wording.name(who))));
        return notes.isEmpty() ? sentence : sentence + " " + String.join(" ", notes);
    }

    private String verb(Verb verb, String to) {
        if (verb == Verb.NOTIFY && !to.isEmpty()) {
            return wording.say(Phrase.DUTY_GIVE_NOTICE);
        }
        return verb == Verb.CERTIFY ? wording.say(Phrase.DUTY_CERTIFY) : wording.say(Terms.of(verb));
    }

    Cell cell(Occurrence occurrence, boolean standing) {
        return new Cell(text(occurrence, standing), tone(occurrence));
    }

    String text(Occurrence occurrence, boolean standing) {
        String text = switch (occurrence.state()) {
            case FULFILLED -> standing ? filled(occurrence) : delivered(occurrence);
            case NO_RECORD ->
                occurrence
                        .daysOpen(today)
                        .map(days -> wording.say(Phrase.DUTY_NO_RECORD_DAYS, days))
                        .orElseGet(() -> wording.say(Phrase.DUTY_NO_RECORD));
            case NOT_SEARCHED ->
                occurrence
                        .daysOpen(today)
                        .map(days -> wording.say(Phrase.DUTY_NOT_SEARCHED_DAYS, days))
                        .orElseGet(() -> wording.say(Phrase.DUTY_NOT_SEARCHED));
            case VACANT ->
                wording.say(Phrase.DUTY_VACANT_DAYS, occurrence.daysOpen(today).orElse(0));
            case DUE, LAPSED, CONTINGENT, UNKNOWN -> wording.say(Terms.of(occurrence.state()));
        };
        boolean verify = isVerify(occurrence);
        return verify ? text + " (" + wording.say(Phrase.NOTE_VERIFY) + ")" : text;
    }

    /** Whether an act it rests on was not read in full. */
    static boolean isVerify(Occurrence occurrence) {
        return occurrence.act().filter(Act::verify).isPresent()
                || occurrence.left().filter(Act::verify).isPresent();
    }

    private String delivered(Occurrence occurrence) {
        LocalDate day = occurrence.delivered().orElseThrow();
        Optional<Integer> late = occurrence.daysLate();
        if (late.isEmpty()) {
            return wording.say(Phrase.DUTY_DELIVERED, day);
        }
        int days = late.get();
        if (days == 0) {
            return wording.say(Phrase.DUTY_ON_THE_DAY, day);
        }
        Phrase phrase = days > 0
                ? days == 1 ? Phrase.DUTY_ONE_LATE : Phrase.DUTY_LATE
                : days == -1 ? Phrase.DUTY_ONE_EARLY : Phrase.DUTY_EARLY;
        return wording.say(phrase, day, Math.abs(days));
    }

    private String filled(Occurrence occurrence) {
        LocalDate day = occurrence.delivered().orElseThrow();
        return occurrence
                .daysLate()
                .map(days -> wording.say(Phrase.DUTY_FILLED_AFTER, day, days))
                .orElseGet(() -> wording.say(Phrase.DUTY_FILLED, day));
    }

    private static Tone tone(Occurrence occurrence) {
        return switch (occurrence.state()) {
            case FULFILLED -> Duties.isLate(occurrence) ? Tone.PARTLY : Tone.OPEN;
            case NO_RECORD, VACANT -> Tone.STRONG;
            case DUE -> Tone.PEN;
            case NOT_SEARCHED, LAPSED, CONTINGENT, UNKNOWN -> Tone.FAINT;
        };
    }
}
