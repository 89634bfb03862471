package org.haetae.answers.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.MutantsPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.mutate.Allowance;
import org.haetae.law.mutate.Operator;
import org.haetae.law.mutate.Score;

/**
 * How many wrong edits were noticed, instrument by instrument and kind by kind, and which were not.
 *
 * @param failing tests that fail before any edit, and so can notice none
 */
public record MutantsAnswer(Stamp stamp, Law law, List<Score> scores, int failing, Unused unused)
        implements TopicAnswer {
    static final String SCHEMA = "law-mutate/1";

    public MutantsAnswer {
        scores = List.copyOf(scores);
    }

    private Wording wording() {
        return stamp.wording();
    }

    @Override
    public boolean holds() {
        return failing == 0 && scores.stream().allMatch(Score::holds);
    }

    private Score.Count all() {
        int killed = 0;
        int total = 0;
        int equivalent = 0;
        for (Score score : scores) {
            killed += score.all().killed();
            total += score.all().total();
            equivalent += score.all().equivalent();
        }
        return new Score.Count(killed, total, equivalent);
    }

    private String headline() {
        Score.Count all = all();
        if (all.total() == 0) {
            return wording().say(MutantsPhrase.NONE);
        }
        List<String> below = new ArrayList<>();
        for (Score score : scores) {
            if (!score.holds()) {
                below.add(score.instrument().printed());
            }
        }
        String head =
                wording().say(MutantsPhrase.HEAD, all.killed(), all.total(), share(all), all.total() - all.killed());
        long floors = scores.stream().filter(score -> score.floor().isPresent()).count();
        String floor = below.isEmpty()
                ? floors == 0 ? "" : " " + wording().say(MutantsPhrase.ALL_REACH, floors)
                : " " + wording().say(MutantsPhrase.BELOW, String.join(", ", below));
        return head + floor + (failing == 0 ? "" : " " + wording().say(MutantsPhrase.FAILING, failing));
    }

    private static String share(Score.Count count) {
        return count.total() == 0 ? "" : 100 * count.killed() / count.total() + " %";
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!scores.isEmpty()) {
            blocks.add(new Block.Grid(grid()));
            blocks.add(new Block.Heading(wording().say(MutantsPhrase.BY_KIND)));
            blocks.add(new Block.Outline(scores.stream().map(this::byKind).toList()));
            survivors(blocks, MutantsPhrase.LIVE, Optional.empty());
            survivors(blocks, MutantsPhrase.TOLERATED, Optional.of(Allowance.Standing.TOLERATED));
            survivors(blocks, MutantsPhrase.EQUIVALENT, Optional.of(Allowance.Standing.EQUIVALENT));
            blocks.add(new Block.Sentence(wording().say(MutantsPhrase.KEY)));
        }
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    private Table grid() {
        List<Table.Column> columns = List.of(
                new Table.Column("instrument", wording().say(MutantsPhrase.COLUMN_INSTRUMENT), true),
                new Table.Column("edits", wording().say(MutantsPhrase.COLUMN_EDITS), false),
                new Table.Column("noticed", wording().say(MutantsPhrase.COLUMN_NOTICED), false),
                new Table.Column("same", wording().say(MutantsPhrase.COLUMN_SAME), false),
                new Table.Column("live", wording().say(MutantsPhrase.COLUMN_LIVE), false),
                new Table.Column("share", wording().say(MutantsPhrase.COLUMN_SHARE), false),
                new Table.Column("floor", wording().say(MutantsPhrase.COLUMN_FLOOR), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : scores) {
            Score.Count all = score.all();
            rows.add(List.of(
                    Cell.of(score.instrument().printed()),
                    Cell.of(String.valueOf(all.total() + all.equivalent())),
                    Cell.of(String.valueOf(all.killed())),
                    Cell.of(String.valueOf(all.equivalent())),
                    Cell.of(String.valueOf(all.total() - all.killed())),
                    new Cell(share(all), score.holds() ? Tone.PLAIN : Tone.SHUT),
                    Cell.of(score.floor().map(floor -> floor + " %").orElse(""))));
        }
        return Table.of(columns, rows);
    }

    /** One line for an instrument: each kind of edit with how many of how many were noticed. */
    private Node byKind(Score score) {
        List<String> parts = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            Score.Count count = score.counts().get(operator);
            if (count != null) {
                parts.add(wording().say(MutantsPhrase.of(operator)) + " " + count.killed() + "/" + count.total());
            }
        }
        return Node.of(score.instrument().printed() + ": " + String.join(" · ", parts));
    }

    private void survivors(List<Block> blocks, MutantsPhrase title, Optional<Allowance.Standing> standing) {
        List<Node> nodes = new ArrayList<>();
        for (Score score : scores) {
            for (Score.Survivor survivor : score.survivors()) {
                if (survivor.allowance().map(Allowance::standing).equals(standing)) {
                    List<Node> why = survivor.allowance()
                            .map(said -> List.of(Node.of(wording().asWritten(said.because()))))
                            .orElse(List.of());
                    nodes.add(Node.of(
                            at(survivor) + " · "
                                    + wording()
                                            .say(MutantsPhrase.of(
                                                    survivor.mutant().operator())) + " · "
                                    + change(survivor),
                            why));
                }
            }
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Heading(wording().say(title) + " (" + nodes.size() + ")"));
            blocks.add(new Block.Outline(nodes));
        }
    }

    private String at(Score.Survivor survivor) {
        var at = law.within(survivor.mutant().at());
        return at.file() + ":" + at.line();
    }

    private String change(Score.Survivor survivor) {
        String after = survivor.mutant().after();
        return survivor.mutant().before() + " → " + (after.isEmpty() ? wording().say(MutantsPhrase.LOST) : after);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "instrument",
                "operator",
                "noticed",
                "edits",
                "equivalent",
                "file",
                "line",
                "rule",
                "before",
                "after",
                "standing",
                "because")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : scores) {
            score.counts().forEach((operator, count) -> {
                rows.add(Table.row(
                        score.instrument().path(),
                        operator.word(),
                        String.valueOf(count.killed()),
                        String.valueOf(count.total()),
                        String.valueOf(count.equivalent()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
                for (Score.Survivor survivor : score.survivors()) {
                    if (survivor.mutant().operator() == operator) {
                        rows.add(row(score, survivor));
                    }
                }
            });
        }
        return Table.of(columns, rows);
    }

    private List<Cell> row(Score score, Score.Survivor survivor) {
        var at = law.within(survivor.mutant().at());
        return Table.row(
                score.instrument().path(),
                survivor.mutant().operator().word(),
                "",
                "",
                "",
                at.file(),
                String.valueOf(at.line()),
                survivor.mutant().rule(),
                survivor.mutant().before(),
                survivor.mutant().after(),
                standing(survivor),
                survivor.allowance().map(Allowance::because).orElse(""));
    }

    private static String standing(Score.Survivor survivor) {
        return survivor.allowance().map(said -> said.standing().name()).orElse("LIVE");
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("holds", holds())
                .put("failing", failing)
                .put("instruments", Json.rows(scores, this::json))
                .put("unused", unused.json());
    }

    private Json json(Score score) {
        Score.Count all = score.all();
        Json.Fields kinds = Json.fields();
        score.counts().forEach((operator, count) -> kinds.put(operator.word(), json(count)));
        return Json.fields()
                .put("cite", score.instrument().path())
                .put("all", json(all))
                .put("share", score.share())
                .put(
                        "floor",
                        score.floor()
                                .<Json>map(floor -> Json.fields().put("percent", floor))
                                .orElse(new Json.Nothing()))
                .put("holds", score.holds())
                .put("unreadable", score.unreadable())
                .put("operators", kinds)
                .put("survivors", Json.rows(score.survivors(), survivor -> {
                    var at = law.within(survivor.mutant().at());
                    return Json.fields()
                            .put("operator", survivor.mutant().operator().word())
                            .put("rule", survivor.mutant().rule())
                            .put("file", at.file())
                            .put("line", at.line())
                            .put("before", survivor.mutant().before())
                            .put("after", survivor.mutant().after())
                            .put("standing", standing(survivor))
                            .put(
                                    "because",
                                    survivor.allowance().map(Allowance::because).orElse(""));
                }));
    }

    private static Json json(Score.Count count) {
        return Json.fields()
                .put("noticed", count.killed())
                .put("edits", count.total())
                .put("equivalent", count.equivalent());
    }
}
