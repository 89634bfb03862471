package org.haetae.answers.candidates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.CandidatesPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.designations.candidates.Coverage;
import org.haetae.designations.candidates.Ground;

/**
 * A pipeline of candidates: how far each has come, how many independent sources each element has, what is missing.
 *
 * @param where they stand: a file or what is kept, in words
 * @param kept whether they are kept
 */
public record CandidatesListed(
        Stamp stamp, Considered considered, String where, boolean kept, List<Candidate> candidates, Unused unused)
        implements TopicAnswer {
    static final String SCHEMA = "candidates/1";

    public CandidatesListed {
        candidates = List.copyOf(candidates);
    }

    private String say(CandidatesPhrase phrase, Object... parts) {
        return considered.say(phrase, parts);
    }

    // counts

    /** How many are in each state, those of none left out. */
    Map<CandidateState, Integer> byState() {
        Map<CandidateState, Integer> counts = new LinkedHashMap<>();
        for (CandidateState state : CandidateState.values()) {
            int count = (int) candidates.stream()
                    .filter(candidate -> candidate.state() == state)
                    .count();
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** What is covered of each limb, by candidate; limbs in the order in which they are met. */
    Map<Ground, List<Coverage>> byGround() {
        Map<Ground, List<Coverage>> grounds = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            considered
                    .coverages(candidate)
                    .forEach(coverage -> grounds.computeIfAbsent(coverage.ground(), _ -> new ArrayList<>())
                            .add(coverage));
        }
        return grounds;
    }

    /** How many limbs have all, some on one source, and something without a source. */
    record Tally(long whole, long single, long lacking) {
        static Tally of(List<Coverage> coverages) {
            long lacking = coverages.stream()
                    .filter(one -> one.missing() > 0 || !one.known())
                    .count();
            long single = coverages.stream()
                    .filter(one -> one.known() && one.missing() == 0 && one.single() > 0)
                    .count();
            return new Tally(coverages.size() - lacking - single, single, lacking);
        }
    }

    String headline() {
        if (candidates.isEmpty()) {
            return say(CandidatesPhrase.HEAD_NONE, where);
        }
        List<String> states = new ArrayList<>();
        byState()
                .forEach((state, count) ->
                        states.add(say(CandidatesPhrase.COUNT, count, say(CandidatesPhrase.of(state)))));
        String head = say(
                candidates.size() == 1 ? CandidatesPhrase.HEAD_ONE : CandidatesPhrase.HEAD,
                candidates.size(),
                where,
                String.join(", ", states));
        List<Coverage> all = byGround().values().stream().flatMap(List::stream).toList();
        Tally tally = Tally.of(all);
        return all.isEmpty()
                ? head
                : head + " "
                        + say(CandidatesPhrase.HEAD_LIMBS, all.size(), tally.whole(), tally.single(), tally.lacking());
    }

    // for people

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (candidates.isEmpty()) {
            blocks.add(new Block.Sentence(say(CandidatesPhrase.NEXT_EMPTY)));
        } else {
            blocks.add(new Block.Grid(grid()));
            blocks.add(new Block.Heading(say(CandidatesPhrase.BY_STATE)));
            blocks.add(new Block.Grid(states()));
            Map<Ground, List<Coverage>> grounds = byGround();
            if (!grounds.isEmpty()) {
                blocks.add(new Block.Heading(say(CandidatesPhrase.BY_GROUND)));
                blocks.add(new Block.Grid(grounds(grounds)));
            }
            List<Node> lacking = new ArrayList<>();
            candidates.forEach(candidate -> lacking(candidate, lacking));
            if (!lacking.isEmpty()) {
                blocks.add(new Block.Outline(List.of(Node.of(say(CandidatesPhrase.LACKING), lacking))));
            }
            blocks.add(new Block.Sentence(say(CandidatesPhrase.RULE)));
            if (!kept) {
                blocks.add(new Block.Sentence(say(CandidatesPhrase.NEXT_IMPORT)));
            }
        }
        Page.Foot foot = unused.foot(stamp).beforeNotice(say(CandidatesPhrase.NOTICE));
        return new Page(headline(), blocks, foot);
    }

    private Table grid() {
        List<Table.Column> columns = List.of(
                column("id", CandidatesPhrase.COLUMN_ID),
                column("name", CandidatesPhrase.COLUMN_CANDIDATE),
                fixed("state", CandidatesPhrase.COLUMN_STATE),
                fixed("since", CandidatesPhrase.COLUMN_SINCE),
                column("criterion", CandidatesPhrase.COLUMN_GROUND),
                fixed("covered", CandidatesPhrase.COLUMN_COVERED),
                fixed("single", CandidatesPhrase.COLUMN_SINGLE),
                fixed("missing", CandidatesPhrase.COLUMN_MISSING),
                column("register", CandidatesPhrase.COLUMN_REGISTER));
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> who =
                    List.of(candidate.id(), candidate.name(), considered.state(candidate), Considered.since(candidate));
            String register = say(considered.known(candidate).phrase());
            List<Coverage> coverages = considered.coverages(candidate);
            if (coverages.isEmpty()) {
                rows.add(row(who, say(CandidatesPhrase.NO_GROUND), List.of("–", "–", "–"), register));
            }
            boolean first = true;
            for (Coverage coverage : coverages) {
                rows.add(row(
                        first ? who : List.of("″", "", "", ""),
                        considered.cite(coverage.ground()),
                        List.of(
                                String.valueOf(coverage.covered()),
                                String.valueOf(coverage.single()),
                                coverage.known() ? String.valueOf(coverage.missing()) : "?"),
                        first ? register : ""));
                first = false;
            }
        }
        return Table.of(columns, rows);
    }

    private static List<Cell> row(List<String> who, String cite, List<String> counts, String register) {
        List<String> cells = new ArrayList<>(who);
        cells.add(cite);
        cells.addAll(counts);
        cells.add(register);
        return Table.row(cells.toArray(String[]::new));
    }

    private Table.Column column(String key, CandidatesPhrase title) {
        return new Table.Column(key, say(title), true);
    }

    private Table.Column fixed(String key, CandidatesPhrase title) {
        return new Table.Column(key, say(title), false);
    }

    private Table states() {
        List<List<Cell>> rows = new ArrayList<>();
        byState()
                .forEach((state, count) -> rows.add(Table.row(say(CandidatesPhrase.of(state)), String.valueOf(count))));
        return Table.of(
                List.of(
                        column("state", CandidatesPhrase.COLUMN_STATE),
                        fixed("candidates", CandidatesPhrase.COLUMN_CANDIDATES)),
                rows);
    }

    private Table grounds(Map<Ground, List<Coverage>> grounds) {
        List<List<Cell>> rows = new ArrayList<>();
        grounds.forEach((ground, coverages) -> {
            Tally tally = Tally.of(coverages);
            rows.add(Table.row(
                    considered.cite(ground),
                    String.valueOf(coverages.size()),
                    String.valueOf(tally.whole()),
                    String.valueOf(tally.single()),
                    String.valueOf(tally.lacking())));
        });
        return Table.of(
                List.of(
                        column("criterion", CandidatesPhrase.COLUMN_GROUND),
                        fixed("candidates", CandidatesPhrase.COLUMN_CANDIDATES),
                        fixed("whole", CandidatesPhrase.COLUMN_WHOLE),
                        fixed("single", CandidatesPhrase.COLUMN_PARTLY),
                        fixed("lacking", CandidatesPhrase.COLUMN_SHORT)),
                rows);
    }

    private void lacking(Candidate candidate, List<Node> into) {
        for (Coverage coverage : considered.coverages(candidate)) {
            String cite = considered.cite(coverage.ground());
            if (!coverage.known()) {
                into.add(Node.of(say(CandidatesPhrase.UNKNOWN_LIMB, candidate.name(), candidate.id(), cite)));
            } else if (!coverage.living()) {
                into.add(Node.of(
                        say(CandidatesPhrase.OUTSIDE, candidate.name(), candidate.id(), cite, considered.day())));
            }
            List<String> none = considered.elements(coverage, 0);
            if (!none.isEmpty()) {
                into.add(Node.of(
                        say(CandidatesPhrase.LACKS, candidate.name(), candidate.id(), cite, String.join("; ", none))));
            }
            List<String> one = considered.elements(coverage, 1);
            if (!one.isEmpty()) {
                into.add(Node.of(
                        say(CandidatesPhrase.SINGLE, candidate.name(), candidate.id(), cite, String.join("; ", one))));
            }
        }
    }

    // for programs

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "id",
                "kind",
                "name",
                "korean",
                "state",
                "since",
                "criterion",
                "limb",
                "cite",
                "covered",
                "single",
                "missing",
                "missingElements",
                "register",
                "asOf",
                "packs",
                "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Coverage> coverages = considered.coverages(candidate);
            if (coverages.isEmpty()) {
                rows.add(row(candidate, List.of("", "", "", "", "", "", "")));
            }
            for (Coverage coverage : coverages) {
                rows.add(row(
                        candidate,
                        List.of(
                                coverage.ground().criterion(),
                                coverage.ground().limb(),
                                considered.cite(coverage.ground()),
                                String.valueOf(coverage.covered()),
                                String.valueOf(coverage.single()),
                                String.valueOf(coverage.missing()),
                                String.join("; ", considered.elements(coverage, 0)))));
            }
        }
        return Table.of(columns, rows);
    }

    private List<Cell> row(Candidate candidate, List<String> ground) {
        List<String> cells = new ArrayList<>(List.of(
                candidate.id(),
                candidate.kind().word(),
                candidate.name(),
                candidate.korean(),
                candidate.state().word(),
                Considered.since(candidate)));
        cells.addAll(ground);
        cells.add(considered.known(candidate).name());
        cells.add(stamp.ask().asOf().law().toString());
        cells.add(stamp.packText());
        cells.add(considered.wording().say(Phrase.NOTICE));
        return Table.row(cells.toArray(String[]::new));
    }

    @Override
    public Json json() {
        List<Json> states = new ArrayList<>();
        byState()
                .forEach((state, count) ->
                        states.add(Json.fields().put("state", state.word()).put("candidates", count)));
        List<Json> grounds = new ArrayList<>();
        byGround().forEach((ground, coverages) -> {
            Tally tally = Tally.of(coverages);
            grounds.add(Json.fields()
                    .put("criterion", ground.criterion())
                    .put("limb", ground.limb())
                    .put("cite", considered.cite(ground))
                    .put("candidates", coverages.size())
                    .put("whole", tally.whole())
                    .put("single", tally.single())
                    .put("lacking", tally.lacking()));
        });
        return stamp.shortJson(SCHEMA, headline())
                .put("kept", kept)
                .put("byState", new Json.Rows(states))
                .put("byGround", new Json.Rows(grounds))
                .put("candidates", Json.rows(candidates, one -> CandidateShown.json(considered, one)))
                .put("about", say(CandidatesPhrase.NOTICE))
                .put("unused", unused.json());
    }
}
