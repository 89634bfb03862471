package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Setting;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Two days or two scenarios: only what differs, and why. */
public final class Diff {
    /**
     * The question.
     *
     * @param text what {@code ask} was read from, to be read again for the other day
     * @param to the other day
     */
    public record Question(Ask ask, AskText text, Optional<String> to) {}

    private Diff() {}

    /**
     * Answers.
     *
     * @throws BadInput unless exactly two days or two scenarios are named
     */
    public static DiffAnswer answer(Law law, Question question) {
        Ask ask = question.ask();
        int scenarios = ask.assumed().size();
        boolean days = question.to().isPresent();
        if (days && scenarios > 1 || !days && scenarios != 2) {
            String found = days
                    ? "two days and several scenarios"
                    : scenarios > 2 ? scenarios + " scenarios" : "neither two days nor two scenarios";
            throw new BadInput(
                    Position.ofFile("diff"), found, "--as-of A --to B with at most one scenario, or --scenario a,b");
        }
        return days ? ofDays(law, question) : ofScenarios(law, ask);
    }

    private static DiffAnswer ofDays(Law law, Question question) {
        Ask ask = question.ask();
        String to = question.to().orElseThrow();
        Ask other = other(law, question, to);
        DiffAnswer answer = between(
                law,
                ask,
                ask.asOf().law().toString(),
                other.asOf().law().toString(),
                new Contrast(
                        law,
                        ask.wording(law),
                        ask.inquiry(law, ask.assumed().getFirst()),
                        other.inquiry(law, other.assumed().getFirst())),
                ask.assumed().getFirst(),
                other.assumed().getFirst(),
                true);
        return answer;
    }

    private static Ask other(Law law, Question question, String to) {
        try {
            return Ask.read(law, question.text().on(to), question.ask().asOf().law());
        } catch (BadInput e) {
            List<Problem> here = new ArrayList<>();
            for (Problem problem : e.problems()) {
                String place = problem.at().file().replace("--as-of", "--to");
                here.add(new Problem(
                        Position.ofFile(place), problem.found(), problem.expected(), problem.nearest(), ""));
            }
            throw new BadInput(here);
        }
    }

    private static DiffAnswer ofScenarios(Law law, Ask ask) {
        Assumed a = ask.assumed().get(0);
        Assumed b = ask.assumed().get(1);
        Contrast contrast = new Contrast(law, ask.wording(law), ask.inquiry(law, a), ask.inquiry(law, b));
        return between(law, ask, a.name(), b.name(), contrast, a, b, false);
    }

    private static DiffAnswer between(
            Law law, Ask ask, String from, String to, Contrast contrast, Setting a, Setting b, boolean days) {
        Wording wording = ask.wording(law);
        DiffReasons reasons = new DiffReasons(law, wording, contrast, a, b);
        List<Change> changes = new ArrayList<>();
        for (Change change : contrast.rowChanges(true)) {
            changes.add(change.because(reasons.of(change)));
        }
        changes.addAll(contrast.effectChanges());
        // as days pass every duty falls due anew; only which duties there are is a difference between two days
        changes.addAll(days ? contrast.dutiesThatExist() : contrast.dutyChanges());
        return new DiffAnswer(Stamp.of(law, ask), from, to, changes);
    }
}
