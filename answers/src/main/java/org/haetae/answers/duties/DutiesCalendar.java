package org.haetae.answers.duties;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Calendar;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Pack;

/** Due days for a calendar: by themselves what is still open or comes next, more if more was asked for. */
final class DutiesCalendar {
    /** Which due days it holds. */
    enum Days {
        /** Those not past, and those past that are still open. */
        OPEN,
        /** Those not past, and all past ones for which no delivery is on record. */
        UNMET,
        /** All that were asked for by their status. */
        ASKED
    }

    private final DutiesAnswer answer;
    private final Wording wording;
    private final DutyWording words;

    DutiesCalendar(DutiesAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
        this.words = new DutyWording(wording, answer.today());
    }

    Calendar calendar() {
        List<Calendar.Event> events = new ArrayList<>();
        for (DutyView duty : answer.duties()) {
            DutyView held = duty.onlyOf(variant -> occurrence -> holds(variant, occurrence));
            DutiesAnswer.merged(held).forEach(shown -> events.add(event(duty, shown)));
        }
        return new Calendar(wording.say(Phrase.CALENDAR_NAME), wording.language(), answer.today(), events);
    }

    private boolean holds(DutyView.Variant variant, Occurrence occurrence) {
        if (occurrence.due().isEmpty()) {
            return false;
        }
        return switch (answer.days()) {
            case ASKED -> true;
            case UNMET -> isUnmet(occurrence);
            case OPEN -> occurrence.state() == Occurrence.State.DUE || variant.isStillOpen(occurrence);
        };
    }

    private static boolean isUnmet(Occurrence occurrence) {
        return switch (occurrence.state()) {
            case DUE, NO_RECORD, NOT_SEARCHED -> true;
            case FULFILLED, LAPSED, CONTINGENT, VACANT, UNKNOWN -> false;
        };
    }

    private Calendar.Event event(DutyView duty, DutiesAnswer.Shown shown) {
        Occurrence occurrence = shown.occurrence();
        String cite = duty.duty().cite().printed();
        List<String> lines = new ArrayList<>();
        lines.add(words.owes(duty));
        lines.add(cite + ": " + String.join("; ", duty.clocks()));
        lines.add(words.text(occurrence, duty.standing()));
        if (!shown.readings().isEmpty()) {
            lines.add(wording.say(Phrase.CALENDAR_READING, words.readings(shown.readings())));
        }
        if (duty.verify()) {
            lines.add(wording.say(Phrase.ROUTE_VERIFY));
        }
        lines.add(wording.say(
                occurrence.state() == Occurrence.State.NOT_SEARCHED
                        ? Phrase.DUTIES_KEY_NOT_SEARCHED
                        : Phrase.DUTIES_KEY));
        lines.add(wording.say(Phrase.FOOT_AS_OF, answer.today()) + " "
                + wording.say(Phrase.FOOT_PACK, answer.stamp().packText()));
        lines.add(wording.say(Phrase.NOTICE));
        String pack =
                answer.stamp().packs().stream().map(Pack.Id::name).findFirst().orElse("pack");
        return new Calendar.Event(
                duty.duty().id() + "-" + occurrence.due().orElseThrow() + "@" + pack + ".haetae",
                occurrence.due().orElseThrow(),
                duty.title() + " (" + cite + ")",
                String.join("\n", lines),
                shown.readings().isEmpty());
    }
}
