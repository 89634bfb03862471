package org.haetae.answers.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.plan.PlanAnswer.Named;
import org.haetae.answers.plan.PlanAnswer.Opens;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Verb;

/** What a setting opens, asked of the law as every other answer asks it. */
final class Relieved {
    private final Law law;
    private final Ask ask;
    private final Wording wording;

    Relieved(Law law, Ask ask) {
        this.law = law;
        this.ask = ask;
        this.wording = ask.wording(law);
    }

    /** A door: a row, and whether it ends or can be suspended at least. */
    record Rung(Row row, Outcome.Word gives) {}

    Inquiry inquiry(Setting setting) {
        return law.on(ask.asOf()).given(setting, ask.mode(), ask.readings());
    }

    /** Doors open on every reading left open. */
    Set<Rung> open(Inquiry inquiry, List<Row> rows) {
        Set<Rung> open = new HashSet<>();
        for (Row row : rows) {
            boolean ends = true;
            boolean held = true;
            for (var branch :
                    inquiry.under(evaluation -> evaluation.outcome(row)).branches()) {
                Outcome.Word word = branch.answer().word();
                ends &= word == Outcome.Word.ENDS;
                held &= word == Outcome.Word.ENDS || word == Outcome.Word.SUSPEND;
            }
            if (held) {
                open.add(new Rung(row, Outcome.Word.SUSPEND));
            }
            if (ends) {
                open.add(new Rung(row, Outcome.Word.ENDS));
            }
        }
        return open;
    }

    Named named(Row row) {
        return new Named(row.id(), wording.title(row), row.cite());
    }

    /** What is new, told once for each row: its end where it ends, else its suspension. */
    List<Opens> opens(Inquiry inquiry, List<Row> rows, Set<Rung> before, Set<Rung> after) {
        List<Opens> opens = new ArrayList<>();
        for (Row row : rows) {
            for (Outcome.Word gives : List.of(Outcome.Word.ENDS, Outcome.Word.SUSPEND)) {
                Rung rung = new Rung(row, gives);
                if (after.contains(rung) && !before.contains(rung)) {
                    opens.add(opens(inquiry.row(row), gives));
                    break;
                }
            }
        }
        return opens;
    }

    private Opens opens(RowAnswer answer, Outcome.Word gives) {
        for (RouteAnswer route : answer.routes()) {
            Verdict verdict = route.verdict().effective();
            boolean open = switch (verdict.word()) {
                case AVAILABLE, AUTOMATIC, EXERCISED -> true;
                case CONFLICT, DEFECTIVE, LAPSED, UNAVAILABLE, UNKNOWN, DISPUTED, READING -> false;
            };
            boolean earned = verdict.condition().map(Verdict.Condition::earned).orElse(true);
            Verb verb = route.doing().map(doing -> doing.verb()).orElse(Verb.TERMINATE);
            boolean fits = gives == Outcome.Word.ENDS
                    ? verb == Verb.TERMINATE && !route.perCase()
                    : verb == Verb.SUSPEND || verb == Verb.RENEW;
            if (open && earned && fits) {
                return new Opens(
                        named(answer.row()),
                        gives,
                        route.route().id(),
                        wording.title(route.route()),
                        route.route().cite(),
                        wording.by(route),
                        route.perCase());
            }
        }
        return new Opens(named(answer.row()), gives, "", "", answer.row().cite(), "", false);
    }
}
