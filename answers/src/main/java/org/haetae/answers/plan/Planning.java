package org.haetae.answers.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.Conceded;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.plan.PlanAnswer.Named;
import org.haetae.answers.plan.PlanAnswer.OneMove;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.PlanPhrase;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Conditions;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Row;
import org.haetae.law.plan.Bargain;
import org.haetae.law.plan.Move;
import org.haetae.law.plan.Plan;
import org.haetae.law.plan.Planner;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** From where a scenario stands: the cheapest order of concessions to all they can open, and what each step opens. */
public final class Planning {
    /**
     * The question.
     *
     * @param measures names or cites of measures and statuses; all that stand if empty
     * @param costs each {@code FACT=N} or a table
     * @param schedule a file with an order of the asker's own, in place of the search
     */
    public record Question(Ask ask, List<String> measures, List<String> costs, Optional<String> schedule) {
        public Question {
            measures = List.copyOf(measures);
            costs = List.copyOf(costs);
        }
    }

    private final Law law;
    private final Question question;
    private final Relieved relieved;
    private final Assumed start;
    private final Inquiry inquiry;

    private Planning(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.relieved = new Relieved(law, question.ask());
        this.start = question.ask().assumed().getFirst();
        this.inquiry = relieved.inquiry(start);
    }

    /**
     * Answers for one scenario.
     *
     * @throws BadInput if there are more, another mode, a name or cost of nothing there is, a schedule that cannot be read, or more
     *     states than can be looked at one by one
     */
    public static PlanAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        if (question.ask().mode() != Mode.CERTIFIABLE) {
            throw new BadInput(
                    Position.ofFile("--mode"),
                    question.ask().mode().name().toLowerCase(Locale.ROOT),
                    "certifiable: a plan is made of facts, not of the acts on record");
        }
        return new Planning(law, question).answer();
    }

    private PlanAnswer answer() {
        Map<String, Long> costs = Costs.read(law.pack(), question.costs());
        List<Row> rows = rows();
        if (question.schedule().isPresent()) {
            Path file = Path.of(question.schedule().get());
            Schedule schedule = new Schedule(law, question.ask(), SourceText.read(file));
            return schedule.answer(stamp(), rows, start, costs);
        }
        Bargain bargain = Bargain.of(inquiry, rows);
        Plan plan = Planner.best(bargain, item -> costs.getOrDefault(item.fact(), 1L))
                .orElseThrow(() -> new BadInput(
                        Position.ofFile("plan"),
                        "more than " + Planner.MOST + " states of facts that hang together",
                        "fewer measures"));
        List<String> astray = new ArrayList<>();
        List<Step> steps = replay(plan, rows, astray);
        return new PlanAnswer(
                stamp(),
                rows.size(),
                plan.states(),
                plan.parts(),
                plan.ordered(),
                plan.before(),
                plan.top(),
                costs,
                steps,
                shut(bargain, rows),
                List.of(),
                astray,
                false);
    }

    private Stamp stamp() {
        return Stamp.of(law, question.ask());
    }

    /** Those asked about that stand on some reading. */
    private List<Row> rows() {
        Set<Row> named = new LinkedHashSet<>();
        question.measures().forEach(name -> named.addAll(Rows.named(law.pack(), name, "plan")));
        List<Row> rows = new ArrayList<>();
        for (Row row : Rows.grouped(law.pack(), inquiry.rows())) {
            boolean stands = inquiry
                    .under(evaluation -> evaluation.standing(row).stands())
                    .branches()
                    .stream()
                    .anyMatch(Profile.Branch::answer);
            if (stands && (named.isEmpty() || named.contains(row))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Named> shut(Bargain bargain, List<Row> rows) {
        Set<Row> opened = new HashSet<>();
        bargain.rungs().forEach(rung -> opened.add(rung.row()));
        List<Named> shut = new ArrayList<>();
        for (Row row : rows) {
            if (!opened.contains(row)) {
                shut.add(relieved.named(row));
            }
        }
        return shut;
    }

    // playing it back

    private List<Step> replay(Plan plan, List<Row> rows, List<String> astray) {
        List<Step> steps = new ArrayList<>();
        Conceded state = new Conceded(start, List.of());
        Set<Relieved.Rung> before = relieved.open(inquiry, rows);
        compare(plan.before(), before.size(), 0, astray);
        long spent = 0;
        for (Plan.Step step : plan.steps()) {
            List<OneMove> moves = new ArrayList<>();
            for (Move move : step.moves()) {
                state = state.and(law.pack(), move.to());
                spent += move.cost();
                moves.add(move(move));
            }
            Inquiry now = relieved.inquiry(state);
            Set<Relieved.Rung> after = relieved.open(now, rows);
            steps.add(new Step(moves, relieved.opens(now, rows, before, after), after.size(), spent));
            compare(step.open(), after.size(), steps.size(), astray);
            before = after;
        }
        return steps;
    }

    private void compare(int planned, int found, int step, List<String> astray) {
        if (planned != found) {
            astray.add(question.ask().wording(law).say(PlanPhrase.ASTRAY, step, planned, found));
        }
    }

    private OneMove move(Move move) {
        ItemWording items = new ItemWording(question.ask().wording(law));
        Atom.Reached to = move.to();
        String item = new Conditions(
                        law.day(question.ask().asOf().law()),
                        new Graph(),
                        Profile.first(law.pack().vocabulary().readings()))
                .words(to);
        return new OneMove(
                to.fact(),
                item,
                items.text(Optional.of(to), item),
                move.cost(),
                move.item().held(),
                move.item().cites());
    }
}
