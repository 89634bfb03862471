package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Outcome;

/** What a row of the matrix says beside its outcome: only what differs from what the outcome says by itself. */
record Notes(Wording wording) {
    String of(MeasureView view) {
        List<String> notes = outcome(view);
        List<String> points = points(view);
        if (!points.isEmpty()) {
            boolean open = view.outcome().word() == Outcome.Word.READING;
            Phrase phrase = open ? Phrase.NOTE_TURNS_ON : Phrase.NOTE_OTHER_READING;
            notes.add(wording.say(phrase, String.join(", ", points)));
        }
        switch (view.standing()) {
            case OWED -> notes.add(wording.say(Phrase.NOTE_OWED));
            case HELD -> notes.add(wording.say(Phrase.NOTE_HELD));
            case NOT_IMPOSED -> notes.add(wording.say(Phrase.NOTE_NOT_IMPOSED));
            case ENDED ->
                notes.add(view.since()
                        .map(day -> wording.say(Phrase.NOTE_ENDED_ON, day))
                        .orElseGet(() -> wording.say(Phrase.NOTE_ENDED)));
            case OPERATES, UNKNOWN, READING -> {}
        }
        view.then()
                .forEach(then -> notes.add(wording.say(
                        then.owedNow() ? Phrase.NOTE_OWED_NOW : Phrase.NOTE_THEN_OWED,
                        then.cite().printed())));
        if (view.verify()) {
            notes.add(wording.say(Phrase.NOTE_VERIFY));
        }
        return String.join("; ", notes);
    }

    /** Of an opened measure, which says the rest in sentences. */
    String opened(MeasureView view) {
        List<String> notes = outcome(view);
        if (view.verify()) {
            notes.add(wording.say(Phrase.NOTE_VERIFY));
        }
        return String.join("; ", notes);
    }

    private List<String> outcome(MeasureView view) {
        List<String> notes = new ArrayList<>();
        if (view.outcome().singleCase()) {
            notes.add(wording.say(Phrase.NOTE_CASES));
        }
        view.outcome()
                .perhaps()
                .ifPresent(word -> notes.add(wording.say(Phrase.NOTE_PERHAPS, wording.say(Terms.of(word)))));
        return notes;
    }

    private static List<String> points(MeasureView view) {
        List<String> points = new ArrayList<>();
        for (MeasureView.OptionView option : view.readings()) {
            if (!points.contains(option.point())) {
                points.add(option.point());
            }
        }
        return points;
    }
}
