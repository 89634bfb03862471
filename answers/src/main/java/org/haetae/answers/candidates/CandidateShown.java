package org.haetae.answers.candidates;

import java.util.ArrayList;
import java.util.List;
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
import org.haetae.designations.candidates.Coverage;

/** One candidate that is kept: its steps, and what of each limb its exhibits cover. */
public record CandidateShown(Stamp stamp, Considered considered, Candidate candidate, Unused unused)
        implements TopicAnswer {
    static final String SCHEMA = "candidates-show/1";

    private String say(CandidatesPhrase phrase, Object... parts) {
        return considered.say(phrase, parts);
    }

    private String headline() {
        String state = candidate
                .since()
                .map(day -> say(CandidatesPhrase.SHOWN_SINCE, considered.state(candidate), day))
                .orElseGet(() -> considered.state(candidate));
        return say(CandidatesPhrase.SHOWN, candidate.name(), candidate.id(), state, considered.cites(candidate));
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Outline(parts(considered, candidate)));
        blocks.add(new Block.Sentence(say(CandidatesPhrase.RULE)));
        return new Page(headline(), blocks, unused.foot(stamp).beforeNotice(say(CandidatesPhrase.NOTICE)));
    }

    /** What is to be said of one, part by part. */
    static List<Node> parts(Considered considered, Candidate candidate) {
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(considered.say(
                switch (candidate.kind()) {
                    case PERSON -> CandidatesPhrase.KIND_PERSON;
                    case BODY -> CandidatesPhrase.KIND_BODY;
                })));
        parts.add(Node.of(
                considered.say(CandidatesPhrase.STEPS),
                candidate.steps().stream()
                        .map(step -> Node.of(considered.step(step)))
                        .toList()));
        for (Coverage coverage : considered.coverages(candidate)) {
            List<Node> lines = new ArrayList<>();
            coverage.lines().forEach(line -> lines.add(Node.of(considered.line(line))));
            if (!coverage.beside().isEmpty()) {
                lines.add(Node.of(considered.say(
                        CandidatesPhrase.BESIDE,
                        String.join(", ", coverage.beside().stream().sorted().toList()))));
            }
            parts.add(Node.of(considered.cite(coverage.ground()), lines));
        }
        parts.add(Node.of(considered.say(
                CandidatesPhrase.REGISTER,
                considered.say(considered.known(candidate).phrase()))));
        return parts;
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "id", "name", "state", "since", "cite", "element", "sources", "exhibits", "asOf", "packs", "notice")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Coverage> coverages = considered.coverages(candidate);
        if (coverages.isEmpty()) {
            rows.add(row("", "", "", ""));
        }
        for (Coverage coverage : coverages) {
            for (Coverage.Line line : coverage.lines()) {
                rows.add(row(
                        considered.cite(coverage.ground()),
                        considered.element(line),
                        String.valueOf(line.sources()),
                        String.join(" ", line.exhibits())));
            }
        }
        return Table.of(columns, rows);
    }

    private List<Cell> row(String cite, String element, String sources, String exhibits) {
        return Table.row(
                candidate.id(),
                candidate.name(),
                candidate.state().word(),
                Considered.since(candidate),
                cite,
                element,
                sources,
                exhibits,
                stamp.ask().asOf().law().toString(),
                stamp.packText(),
                considered.wording().say(Phrase.NOTICE));
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("candidate", json(considered, candidate))
                .put("about", say(CandidatesPhrase.NOTICE))
                .put("unused", unused.json());
    }

    /** One for programs: codes of exhibits, never of origins. */
    static Json.Fields json(Considered considered, Candidate candidate) {
        return Json.fields()
                .put("id", candidate.id())
                .put("kind", candidate.kind().word())
                .put("name", candidate.name())
                .put("korean", candidate.korean())
                .put("state", candidate.state().word())
                .put("since", candidate.since())
                .put(
                        "steps",
                        Json.rows(
                                candidate.steps(),
                                step -> Json.fields()
                                        .put("state", step.state().word())
                                        .put("on", step.on())
                                        .put("reason", step.reason())))
                .put("grounds", Json.rows(considered.coverages(candidate), one -> ground(considered, one)))
                .put("register", considered.known(candidate).name());
    }

    private static Json ground(Considered considered, Coverage coverage) {
        return Json.fields()
                .put("criterion", coverage.ground().criterion())
                .put("limb", coverage.ground().limb())
                .put("cite", considered.cite(coverage.ground()))
                .put("known", coverage.known())
                .put("living", coverage.living())
                .put("covered", coverage.covered())
                .put("single", coverage.single())
                .put("missing", coverage.missing())
                .put(
                        "elements",
                        Json.rows(
                                coverage.lines(),
                                line -> Json.fields()
                                        .put("text", considered.element(line))
                                        .put("sources", line.sources())
                                        .put("exhibits", Json.texts(line.exhibits()))))
                .put("beside", Json.texts(coverage.beside().stream().sorted().toList()));
    }
}
