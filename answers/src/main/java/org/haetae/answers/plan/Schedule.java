package org.haetae.answers.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.Conceded;
import org.haetae.answers.ItemView;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.plan.PlanAnswer.OneMove;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.answers.plan.PlanAnswer.Violation;
import org.haetae.answers.words.ItemWording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.SourceText;

/**
 * An order of the asker's own: a line for each step, {@code given GRADE FACT} for a concession, {@code suspend MEASURE} or
 * {@code terminate MEASURE} for a relief. A relief that comes before what the law asks is a violation, with the clauses that ask.
 */
final class Schedule {
    private static final List<String> WORDS = List.of("given", "suspend", "terminate");

    private final Law law;
    private final Ask ask;
    private final SourceText source;
    private final Relieved relieved;
    private final ItemWording items;

    Schedule(Law law, Ask ask, SourceText source) {
        this.law = law;
        this.ask = ask;
        this.source = source;
        this.relieved = new Relieved(law, ask);
        this.items = new ItemWording(ask.wording(law));
    }

    PlanAnswer answer(Stamp stamp, List<Row> rows, Assumed start, Map<String, Long> costs) {
        List<Line> lines = Document.lines(source);
        if (lines.isEmpty()) {
            throw new BadInput(
                    org.haetae.notation.Position.ofFile(source.name()),
                    "nothing",
                    "lines: " + String.join(", ", WORDS));
        }
        Conceded state = new Conceded(start, List.of());
        Inquiry now = relieved.inquiry(state);
        Set<Relieved.Rung> before = relieved.open(now, rows);
        int first = before.size();
        List<Step> steps = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        long spent = 0;
        int number = 0;
        for (Line line : lines) {
            number++;
            Cursor cursor = line.cursor();
            String word = cursor.nextText();
            if (!WORDS.contains(word)) {
                throw cursor.expected("a step", WORDS);
            }
            if (word.equals("given")) {
                List<OneMove> moves = new ArrayList<>();
                for (Given given :
                        PackReader.given(behind(line), law.pack(), ask.asOf().law())) {
                    long cost = costs.getOrDefault(given.fact(), 1L);
                    spent += cost;
                    state = with(state, given);
                    moves.add(move(given, cost));
                }
                now = relieved.inquiry(state);
                Set<Relieved.Rung> after = relieved.open(now, rows);
                steps.add(new Step(moves, relieved.opens(now, rows, before, after), after.size(), spent));
                before = after;
            } else {
                cursor.take();
                Verb verb = word.equals("suspend") ? Verb.SUSPEND : Verb.TERMINATE;
                for (Row row : rows(cursor)) {
                    violation(now, row, verb, number, line.text().strip()).ifPresent(violations::add);
                }
            }
        }
        return new PlanAnswer(
                stamp,
                rows.size(),
                0,
                1,
                true,
                first,
                before.size(),
                costs,
                steps,
                List.of(),
                violations,
                List.of(),
                true);
    }

    /** The line without its first word, which says what it is. */
    private static Line behind(Line line) {
        return new Line(
                line.at(), line.text(), line.words().subList(1, line.words().size()), line.children());
    }

    private List<Row> rows(Cursor cursor) {
        String name = cursor.rest().strip();
        return Rows.named(law.pack(), name, source.name());
    }

    /** A grade and since when are taken as written; a day not written is long ago. */
    private static Conceded with(Conceded state, Given given) {
        List<Given> told = new ArrayList<>(state.told());
        told.removeIf(one -> one.fact().equals(given.fact()));
        told.add(new Given(
                given.fact(), given.state(), given.since().or(() -> Optional.of(java.time.LocalDate.MIN)), given.at()));
        return new Conceded(state.base(), told);
    }

    private OneMove move(Given given, long cost) {
        Grade grade = given.state() instanceof Given.State.At at ? at.grade() : Grade.UNNAMED;
        Atom.Reached atom = new Atom.Reached(
                given.fact(),
                grade.extent().orElse(Grade.Extent.COMPLETE),
                grade.verification().orElse(Grade.Verification.CLAIMED),
                grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE)),
                Optional.empty());
        String item = (grade.isUnnamed() ? "" : grade + " ") + given.fact();
        return new OneMove(given.fact(), item, items.text(Optional.of(atom), item), cost, false, List.of());
    }

    private Optional<Violation> violation(Inquiry now, Row row, Verb verb, int number, String line) {
        Outcome.Word asked = verb == Verb.SUSPEND ? Outcome.Word.SUSPEND : Outcome.Word.ENDS;
        boolean open = relieved.open(now, List.of(row)).contains(new Relieved.Rung(row, asked));
        Outcome.Word outcome = now.row(row).outcome().word();
        if (open || outcome == Outcome.Word.EXECUTIVE) {
            return Optional.empty();
        }
        Map<String, ItemView> missing = new LinkedHashMap<>();
        boolean any = false;
        for (RouteAnswer route : now.row(row).routes()) {
            boolean fits = route.doing().filter(doing -> doing.verb() == verb).isPresent() && !route.perCase();
            any |= fits;
            for (Lack lack : fits ? route.verdict().missing() : List.<Lack>of()) {
                ItemView view = view(lack);
                missing.putIfAbsent(view.item() + view.cite().path(), view);
            }
        }
        return Optional.of(new Violation(number, line, relieved.named(row), List.copyOf(missing.values()), !any));
    }

    private ItemView view(Lack lack) {
        return ItemView.of(lack, items);
    }

    /** The clauses that ask for what is missing. */
    static Set<UslmRef> clauses(Violation violation) {
        Set<UslmRef> cites = new LinkedHashSet<>();
        violation.missing().forEach(item -> cites.add(item.cite()));
        return cites;
    }
}
