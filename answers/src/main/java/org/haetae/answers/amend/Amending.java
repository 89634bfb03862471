package org.haetae.answers.amend;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.Diff;
import org.haetae.answers.DiffAnswer;
import org.haetae.answers.Stamp;
import org.haetae.answers.amend.AmendAnswer.Done;
import org.haetae.answers.plan.PlanAnswer;
import org.haetae.answers.plan.Planning;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** What a bill would change in exits, duties and plans: the last day before it beside its first. */
public final class Amending {
    /**
     * The question.
     *
     * @param text what was asked, as it was written: it is asked again of the two days
     * @param file the bill
     */
    public record Question(Ask ask, AskText text, String file) {}

    private Amending() {}

    /**
     * Answers for one scenario; the days are the bill's, whatever day was asked about.
     *
     * @throws BadInput if there are more, or the bill cannot be read
     */
    public static AmendAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        if (law.folder().isEmpty()) {
            throw new BadInput(Position.ofFile("--packs"), "packs without a folder", "packs that were read from files");
        }
        Bill bill = Bill.read(SourceText.read(Path.of(question.file())), law.pack());
        Law amended = bill.law(law);
        LocalDate first = bill.from();
        LocalDate last = first.minusDays(1);
        LocalDate today = question.ask().asOf().law();
        Ask before = Ask.read(amended, question.text().on(last.toString()), today);
        Ask after = Ask.read(amended, question.text().on(first.toString()), today);
        DiffAnswer diff = Diff.answer(
                amended, new Diff.Question(before, question.text().on(last.toString()), Optional.of(first.toString())));
        return new AmendAnswer(
                Stamp.of(amended, after),
                bill.title(),
                bill.cite(),
                first,
                done(amended, bill, after.wording(amended)),
                diff,
                plan(amended, before),
                plan(amended, after));
    }

    private static PlanAnswer plan(Law law, Ask ask) {
        return Planning.answer(law, new Planning.Question(ask, List.of(), List.of(), Optional.empty()));
    }

    private static List<Done> done(Law law, Bill bill, Wording wording) {
        List<Done> done = new ArrayList<>();
        for (Bill.Change change : bill.changes()) {
            Rule rule = law.pack().rule(change.rule()).orElseThrow();
            done.add(new Done(
                    change.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.id(),
                    wording.title(rule),
                    rule.cite(),
                    change.word()));
        }
        return done;
    }
}
