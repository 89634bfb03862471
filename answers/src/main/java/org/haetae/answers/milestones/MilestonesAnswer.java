package org.haetae.answers.milestones;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.StampColumns;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;

/**
 * A ladder, what is claimed out of its order, and how far each step has come.
 *
 * @param steps rungs first, then commitments, then indicators; each in the order of its table
 */
public record MilestonesAnswer(Stamp stamp, List<Scored> steps) implements TopicAnswer {
    static final String SCHEMA = "milestones/1";

    public MilestonesAnswer {
        steps = List.copyOf(steps);
    }

    /**
     * A rung that is claimed before earlier ones of its table.
     *
     * @param before those that are not claimed
     * @param open those of which it is not known
     */
    record Ahead(Scored rung, List<Scored> before, List<Scored> open) {
        Ahead {
            before = List.copyOf(before);
            open = List.copyOf(open);
        }
    }

    private Wording wording() {
        return stamp.wording();
    }

    private List<Scored> rungs() {
        return steps.stream()
                .filter(step -> step.step().kind() == Step.Kind.RUNG)
                .toList();
    }

    List<Ahead> ahead() {
        List<Ahead> ahead = new ArrayList<>();
        for (Scored rung : rungs()) {
            List<Scored> earlier = rungs().stream()
                    .filter(one -> one.step().table().equals(rung.step().table())
                            && one.step().n() < rung.step().n())
                    .toList();
            List<Scored> before = having(earlier, Scored.Claimed.NO);
            List<Scored> open = having(earlier, Scored.Claimed.UNKNOWN);
            if (rung.isClaimed() && !(before.isEmpty() && open.isEmpty())) {
                ahead.add(new Ahead(rung, before, open));
            }
        }
        return ahead;
    }

    private static List<Scored> having(List<Scored> rungs, Scored.Claimed claimed) {
        return rungs.stream()
                .filter(one -> one.claimed().filter(claimed::equals).isPresent())
                .toList();
    }

    private Map<Score, Integer> counts() {
        Map<Score, Integer> counts = new EnumMap<>(Score.class);
        steps.forEach(step -> counts.merge(step.score(), 1, Integer::sum));
        return counts;
    }

    private String headline() {
        if (steps.isEmpty()) {
            return wording().say(Phrase.MILESTONES_NONE);
        }
        List<String> counts = new ArrayList<>();
        counts().forEach((score, n) ->
                counts.add(wording().say(Phrase.MILESTONES_COUNT, wording().say(score.plain()), n)));
        String score = wording().say(Phrase.MILESTONES_SCORE, steps.size(), String.join(", ", counts));
        if (rungs().isEmpty()) {
            return score;
        }
        long claimed = rungs().stream().filter(Scored::isClaimed).count();
        long ahead = ahead().stream().filter(one -> !one.before().isEmpty()).count();
        Phrase order = ahead == 0 ? Phrase.MILESTONES_IN_ORDER : Phrase.MILESTONES_AHEAD;
        return wording().say(order, claimed, rungs().size(), ahead) + " " + score;
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!steps.isEmpty()) {
            for (Ahead ahead : ahead()) {
                blocks.add(new Block.Sentence(warning(ahead)));
            }
            blocks.add(new Block.Grid(grid()));
            List<String> untold = rungs().stream()
                    .filter(rung -> rung.claimed().isEmpty())
                    .map(rung -> Integer.toString(rung.step().n()))
                    .toList();
            if (!untold.isEmpty()) {
                blocks.add(new Block.Sentence(
                        wording().say(Phrase.MILESTONES_UNTOLD, wording().and(untold))));
            }
            blocks.add(new Block.Sentence(wording().say(Phrase.MILESTONES_KEY)));
        }
        return new Page(headline(), blocks, stamp.foot(List.of()));
    }

    private String warning(Ahead ahead) {
        List<String> parts = new ArrayList<>();
        int n = ahead.rung().step().n();
        if (!ahead.before().isEmpty()) {
            parts.add(wording().say(Phrase.MILESTONES_WARNING, n, numbers(ahead.before())));
        }
        if (!ahead.open().isEmpty()) {
            parts.add(wording().say(Phrase.MILESTONES_WARNING_OPEN, n, numbers(ahead.open())));
        }
        return String.join(" ", parts);
    }

    private String numbers(List<Scored> rungs) {
        return wording()
                .and(rungs.stream()
                        .map(rung -> Integer.toString(rung.step().n()))
                        .toList());
    }

    private Table grid() {
        List<Table.Column> columns = List.of(
                new Table.Column("n", "#", false),
                new Table.Column("what", wording().say(Phrase.COLUMN_STEP), true),
                new Table.Column("score", wording().say(Phrase.COLUMN_SCORE), false),
                new Table.Column("evidence", wording().say(Phrase.COLUMN_EVIDENCE), true),
                new Table.Column("towards", wording().say(Phrase.COLUMN_TOWARDS), true));
        List<Table.Group> groups = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            List<List<Cell>> rows = new ArrayList<>();
            steps.stream().filter(step -> step.step().kind() == kind).forEach(step -> rows.add(row(step)));
            if (!rows.isEmpty()) {
                groups.add(new Table.Group(wording().say(kind.plural()), rows));
            }
        }
        return new Table(columns, groups);
    }

    private List<Cell> row(Scored scored) {
        Step step = scored.step();
        String what = wording().say(step.what()) + ". "
                + wording()
                        .say(
                                Phrase.MILESTONES_SIGN,
                                wording().say(step.sign()),
                                wording().say(step.verifier()));
        String score = wording().say(scored.score().plain());
        String claimed = scored.claimed().map(this::claimed).orElse("");
        List<String> towards = new ArrayList<>();
        step.towards().forEach(toward -> towards.add(toward.cite().printed()));
        String opinion = wording().say(step.opinion());
        return List.of(
                Cell.of(Integer.toString(step.n())),
                Cell.of(what),
                new Cell(
                        claimed.isEmpty() ? score : score + "; " + claimed,
                        scored.score().tone()),
                Cell.of(evidence(scored)),
                Cell.of(towards.isEmpty() ? opinion : String.join("; ", towards) + ". " + opinion));
    }

    private String claimed(Scored.Claimed claimed) {
        return wording()
                .say(
                        switch (claimed) {
                            case YES -> Phrase.MILESTONES_CLAIMED;
                            case NO -> Phrase.MILESTONES_NOT_CLAIMED;
                            case UNKNOWN -> Phrase.MILESTONES_CLAIM_UNKNOWN;
                        });
    }

    private String evidence(Scored scored) {
        List<String> named = new ArrayList<>();
        for (Scored.FactView fact : scored.facts()) {
            if (fact.named()) {
                named.add(fact.fact() + " " + fact.state());
            }
        }
        List<String> parts = new ArrayList<>();
        if (!named.isEmpty()) {
            parts.add(wording().say(Phrase.MILESTONES_ASSUMED, String.join(", ", named)));
        }
        for (Step.Evidence shown : scored.step().evidence()) {
            parts.add(wording()
                    .say(
                            Phrase.MILESTONES_LINE,
                            shown.line().id(),
                            shown.line().date().text(),
                            wording().say(shown.shows().plain()),
                            wording().say(shown.note())));
        }
        return String.join(" ", parts);
    }

    // for programs

    @Override
    public Table table() {
        List<String> keys = new ArrayList<>(List.of(
                "table",
                "n",
                "kind",
                "what",
                "sign",
                "verifier",
                "claimed",
                "score",
                "facts",
                "record",
                "countsToward",
                "opinion",
                "source"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Scored scored : steps) {
            Step step = scored.step();
            List<String> facts = new ArrayList<>();
            scored.facts().forEach(fact -> facts.add(fact.fact() + "=" + fact.state()));
            List<String> lines = new ArrayList<>();
            step.evidence().forEach(shown -> lines.add(shown.line().id()));
            List<String> towards = new ArrayList<>();
            step.towards().forEach(toward -> towards.add(toward.cite().path()));
            List<String> cells = new ArrayList<>(List.of(
                    step.table(),
                    Integer.toString(step.n()),
                    step.kind().word(),
                    wording().say(step.what()),
                    wording().say(step.sign()),
                    wording().say(step.verifier()),
                    scored.claimed().map(MilestonesAnswer::word).orElse(""),
                    scored.score().word(),
                    String.join("; ", facts),
                    String.join(" ", lines),
                    String.join(" ", towards),
                    wording().say(step.opinion()),
                    step.source()));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    private static String word(Scored.Claimed claimed) {
        return claimed.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Json json() {
        Json.Fields counts = Json.fields();
        counts().forEach((score, n) -> counts.put(score.word(), n));
        return stamp.json(SCHEMA, headline())
                .put("counts", counts)
                .put(
                        "ahead",
                        Json.rows(
                                ahead(),
                                one -> Json.fields()
                                        .put("rung", one.rung().step().id())
                                        .put("notClaimed", ids(one.before()))
                                        .put("unknown", ids(one.open()))
                                        .put("text", warning(one))))
                .put("steps", Json.rows(steps, this::step));
    }

    private static Json ids(List<Scored> rungs) {
        return Json.texts(rungs.stream().map(rung -> rung.step().id()).toList());
    }

    private Json step(Scored scored) {
        Step step = scored.step();
        return Json.fields()
                .put("id", step.id())
                .put("kind", step.kind().word())
                .put("what", wording().say(step.what()))
                .put("sign", wording().say(step.sign()))
                .put("verifier", wording().say(step.verifier()))
                .put("claimed", scored.claimed().map(MilestonesAnswer::word))
                .put("score", scored.score().word())
                .put("facts", Json.rows(scored.facts(), MilestonesAnswer::fact))
                .put("evidence", Json.rows(step.evidence(), this::line))
                .put(
                        "countsToward",
                        Json.rows(
                                step.towards(),
                                toward -> Json.fields()
                                        .put("cite", toward.cite().path())
                                        .put("text", toward.cite().printed())
                                        .put("title", toward.title())))
                .put("opinion", wording().say(step.opinion()))
                .put("source", step.source());
    }

    private static Json fact(Scored.FactView fact) {
        return Json.fields()
                .put("fact", fact.fact())
                .put("title", fact.title())
                .put("state", fact.state())
                .put("score", fact.score().word())
                .put("reached", fact.reached())
                .put("named", fact.named());
    }

    private Json line(Step.Evidence shown) {
        return Json.fields()
                .put("id", shown.line().id())
                .put("date", shown.line().date().text())
                .put("shows", shown.shows().word())
                .put("mark", shown.line().mark().word())
                .put("source", shown.line().source())
                .put("note", Optional.of(wording().say(shown.note())));
    }
}
