package org.haetae.answers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.haetae.answers.ItemView;
import org.haetae.answers.plan.PlanAnswer.Named;
import org.haetae.answers.plan.PlanAnswer.OneMove;
import org.haetae.answers.plan.PlanAnswer.Opens;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.answers.plan.PlanAnswer.Violation;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.PlanPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;

/** A plan for people: the steps in a table, then what each opens with its clause and who acts. */
final class PlanPage {
    /** Rows named in a cell of the table; below it all are told. */
    private static final int NAMES = 3;

    private final PlanAnswer answer;
    private final Wording wording;

    PlanPage(PlanAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.scheduled()) {
            blocks.add(new Block.Sentence(wording.say(exact(), answer.states(), answer.parts())));
        }
        blocks.add(new Block.Sentence(costs()));
        violations(blocks);
        if (!answer.steps().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(PlanPhrase.STEPS)));
            blocks.add(new Block.Grid(steps()));
            blocks.add(new Block.Sentence(wording.say(PlanPhrase.BEFORE, answer.before())));
            blocks.add(new Block.Sentence(
                    answer.astray().isEmpty()
                            ? wording.say(PlanPhrase.PLAYED)
                            : wording.say(PlanPhrase.ASTRAY_HEAD, String.join("; ", answer.astray()))));
            blocks.add(new Block.Heading(wording.say(PlanPhrase.OPENED)));
            blocks.add(new Block.Outline(opened()));
        }
        if (!answer.shut().isEmpty()) {
            List<Node> shut = new ArrayList<>();
            for (Named row : answer.shut()) {
                shut.add(Node.of(row.title() + " · " + row.cite().printed()));
            }
            blocks.add(new Block.Outline(
                    List.of(Node.of(wording.say(PlanPhrase.SHUT, answer.shut().size()), shut))));
        }
        return new Page(headline(), blocks, answer.stamp().foot(List.of()));
    }

    private PlanPhrase exact() {
        if (answer.parts() == 1) {
            return PlanPhrase.EXACT;
        }
        return answer.ordered() ? PlanPhrase.EXACT_PARTS : PlanPhrase.PARTS;
    }

    String headline() {
        String day = wording.day(answer.stamp().ask().asOf().law());
        if (!answer.violations().isEmpty()) {
            return wording.say(
                    PlanPhrase.HEAD_VIOLATES,
                    day,
                    answer.violations().size(),
                    clauses(answer.violations().getFirst()));
        }
        if (answer.scheduled()) {
            return wording.say(PlanPhrase.HEAD_HOLDS, day, answer.top() - answer.before(), answer.cost());
        }
        if (answer.steps().isEmpty()) {
            return wording.say(PlanPhrase.HEAD_NOTHING, day, answer.rows(), answer.before());
        }
        int moves =
                answer.steps().stream().mapToInt(step -> step.moves().size()).sum();
        return wording.say(
                        PlanPhrase.HEAD,
                        day,
                        moves,
                        answer.steps().size(),
                        answer.top() - answer.before(),
                        answer.rows(),
                        answer.cost())
                + wording.say(answer.costs().isEmpty() ? PlanPhrase.HEAD_UNIT : PlanPhrase.HEAD_COSTS);
    }

    private static String clauses(Violation violation) {
        List<String> cites =
                Schedule.clauses(violation).stream().map(UslmRef::printed).toList();
        return cites.isEmpty() ? violation.row().cite().printed() : String.join(", ", cites);
    }

    private String costs() {
        if (answer.costs().isEmpty()) {
            return wording.say(PlanPhrase.COSTS_UNIT);
        }
        List<String> costs = new ArrayList<>();
        new TreeMap<>(answer.costs()).forEach((fact, cost) -> costs.add(fact + "=" + cost));
        return wording.say(PlanPhrase.COSTS, String.join(", ", costs));
    }

    private void violations(List<Block> blocks) {
        if (answer.violations().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(wording.say(PlanPhrase.VIOLATIONS)));
        List<Node> nodes = new ArrayList<>();
        for (Violation violation : answer.violations()) {
            List<Node> parts = new ArrayList<>();
            violation.missing().forEach(item -> parts.add(missing(item)));
            if (parts.isEmpty()) {
                parts.add(Node.of(
                        wording.say(violation.none() ? PlanPhrase.VIOLATION_NONE : PlanPhrase.VIOLATION_UNKNOWN)));
            }
            nodes.add(Node.of(
                    wording.say(
                            PlanPhrase.VIOLATION,
                            violation.number(),
                            violation.line(),
                            violation.row().title(),
                            violation.row().cite().printed()),
                    parts));
        }
        blocks.add(new Block.Outline(nodes));
    }

    private Node missing(ItemView item) {
        List<Node> parts = new ArrayList<>();
        item.parts().forEach(part -> parts.add(missing(part)));
        String label = item.label().isEmpty() ? "" : item.label() + " ";
        return Node.of(
                wording.say(
                        PlanPhrase.MISSING,
                        label + item.text(),
                        wording.say(Terms.of(item.controller())),
                        item.cite().printed()),
                parts);
    }

    private Table steps() {
        List<Table.Column> columns = List.of(
                new Table.Column("step", wording.say(PlanPhrase.COLUMN_STEP), false),
                new Table.Column("conceded", wording.say(PlanPhrase.COLUMN_CONCEDED), true),
                new Table.Column("cost", wording.say(PlanPhrase.COLUMN_COST), false),
                new Table.Column("opens", wording.say(PlanPhrase.COLUMN_OPENS), true),
                new Table.Column("doors", wording.say(PlanPhrase.COLUMN_DOORS), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : answer.steps()) {
            rows.add(Table.row(
                    String.valueOf(rows.size() + 1),
                    conceded(step),
                    String.valueOf(
                            step.moves().stream().mapToLong(OneMove::cost).sum()),
                    opens(step.opens()),
                    String.valueOf(step.open())));
        }
        return Table.of(columns, rows);
    }

    private String conceded(Step step) {
        List<String> moves = new ArrayList<>();
        step.moves().forEach(move -> moves.add(move.held() ? wording.say(PlanPhrase.HELD, move.text()) : move.text()));
        String all = String.join("; ", moves);
        return moves.size() == 1 ? all : wording.say(PlanPhrase.TOGETHER, all);
    }

    private String opens(List<Opens> opens) {
        if (opens.isEmpty()) {
            return wording.say(PlanPhrase.OPENS_NOTHING);
        }
        List<String> names = new ArrayList<>();
        opens.forEach(one -> names.add(wording.say(
                PlanPhrase.OPENS, Terms.glyph(one.gives()), one.row().title())));
        int more = names.size() - NAMES;
        return more <= 0
                ? String.join("; ", names)
                : wording.say(PlanPhrase.OPENS_MORE, String.join("; ", names.subList(0, NAMES)), more);
    }

    private List<Node> opened() {
        List<Node> nodes = new ArrayList<>();
        for (Step step : answer.steps()) {
            List<Node> parts = new ArrayList<>();
            for (OneMove move : step.moves()) {
                String cites = String.join(
                        ", ", move.cites().stream().map(UslmRef::printed).toList());
                parts.add(Node.of(cites.isEmpty() ? move.text() : wording.say(PlanPhrase.CITES, move.text(), cites)));
            }
            step.opens().forEach(one -> parts.add(Node.of(opens(one))));
            nodes.add(Node.of(wording.say(PlanPhrase.STEP, nodes.size() + 1), parts));
        }
        return nodes;
    }

    private String opens(Opens one) {
        String what = Terms.glyph(one.gives()) + " " + one.row().title();
        if (one.route().isEmpty()) {
            return wording.say(PlanPhrase.BY_ITSELF, what, one.cite().printed());
        }
        return wording.say(
                one.perCase() ? PlanPhrase.BY_ROUTE_CASE : PlanPhrase.BY_ROUTE,
                what,
                one.routeTitle(),
                one.cite().printed(),
                one.by());
    }
}
