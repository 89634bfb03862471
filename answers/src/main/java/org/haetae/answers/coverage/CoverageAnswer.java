package org.haetae.answers.coverage;

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
import org.haetae.answers.words.CoveragePhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cover.Coverage;
import org.haetae.law.cover.Mark;
import org.haetae.law.lint.QuotedRules;
import org.haetae.law.text.Segment;

/**
 * Edition by edition and section by section, what is ruled, defined, left out with a reason, or none of these.
 *
 * @param quoted operative rules with and without words of the law beside them
 */
public record CoverageAnswer(Stamp stamp, Coverage coverage, QuotedRules quoted, Unused unused) implements TopicAnswer {
    private Wording wording() {
        return stamp.wording();
    }

    @Override
    public boolean holds() {
        return coverage.isWhole() && !coverage.editions().isEmpty();
    }

    private String headline() {
        Coverage.Count all = coverage.count();
        int editions = coverage.editions().size();
        if (editions == 0) {
            return wording().say(CoveragePhrase.HEAD_NONE);
        }
        int strays = coverage.editions().stream()
                .mapToInt(edition -> edition.strays().size())
                .sum();
        if (all.open() == 0 && strays > 0) {
            return wording().say(CoveragePhrase.HEAD_STRAY, all.segments(), editions, strays);
        }
        CoveragePhrase phrase = all.open() == 0 ? CoveragePhrase.HEAD_WHOLE : CoveragePhrase.HEAD_OPEN;
        return wording()
                .say(phrase, all.segments(), editions, all.ruled(), all.defined(), all.notEncoded(), all.open());
    }

    /** A share in percent, rounded down to a tenth: what is not whole never shows as 100. */
    private static String percent(int part, int all) {
        return all == 0 ? "0.0" : part * 1000L / all / 10 + "." + part * 1000L / all % 10;
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Coverage.Edition edition : coverage.editions()) {
            edition(edition, blocks);
        }
        if (!coverage.editions().isEmpty()) {
            blocks.add(new Block.Sentence(wording().say(CoveragePhrase.KEY)));
        }
        if (!coverage.others().isEmpty()) {
            blocks.add(new Block.Heading(wording().say(CoveragePhrase.OTHERS)));
            blocks.add(new Block.Grid(others()));
        }
        blocks.add(new Block.Sentence(wording()
                .say(CoveragePhrase.QUOTES, quoted.quoted(), quoted.unquoted().size())));
        if (!quoted.unquoted().isEmpty()) {
            List<Node> nodes = new ArrayList<>();
            quoted.unquoted()
                    .forEach(rule ->
                            nodes.add(Node.of(rule.id() + " · " + rule.cite().printed())));
            blocks.add(new Block.Outline(List.of(Node.of(wording().say(CoveragePhrase.UNQUOTED_LIST), nodes))));
        }
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    private void edition(Coverage.Edition edition, List<Block> blocks) {
        Coverage.Count count = edition.count();
        int all = count.segments();
        blocks.add(new Block.Heading(wording()
                .say(
                        CoveragePhrase.EDITION,
                        edition.skeleton().edition(),
                        wording().asWritten(edition.skeleton().title()),
                        edition.skeleton().day())));
        blocks.add(new Block.Sentence(wording()
                .say(
                        CoveragePhrase.SHARES,
                        all,
                        count.ruled(),
                        percent(count.ruled(), all),
                        count.defined(),
                        percent(count.defined(), all),
                        count.notEncoded(),
                        percent(count.notEncoded(), all),
                        count.open(),
                        count.headings())));
        if (!edition.reasons().isEmpty()) {
            List<String> reasons = new ArrayList<>();
            edition.reasons().forEach((reason, n) -> reasons.add(wording().say(CoveragePhrase.of(reason)) + " " + n));
            blocks.add(new Block.Sentence(wording().say(CoveragePhrase.REASONS, String.join(", ", reasons))));
        }
        blocks.add(new Block.Grid(sections(edition)));
        List<Node> open = new ArrayList<>();
        for (Coverage.Section section : edition.sections()) {
            for (Segment segment : section.open()) {
                open.add(Node.of(
                        wording().say(CoveragePhrase.OPEN_ONE, segment.cite().printed(), segment.words())));
            }
        }
        list(CoveragePhrase.OPEN_LIST, open, blocks);
        List<Node> strays = new ArrayList<>();
        edition.strays()
                .forEach(stray -> strays.add(Node.of(
                        wording().say(CoveragePhrase.STRAY_ONE, stray.cite().printed(), stray.rule()))));
        list(CoveragePhrase.STRAY_LIST, strays, blocks);
    }

    private void list(CoveragePhrase title, List<Node> nodes, List<Block> blocks) {
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording().say(title), nodes))));
        }
    }

    private Table.Column column(String key, CoveragePhrase title, boolean yields) {
        return new Table.Column(key, wording().say(title), yields);
    }

    private Table sections(Coverage.Edition edition) {
        List<Table.Column> columns = List.of(
                column("section", CoveragePhrase.COLUMN_SECTION, true),
                column("segments", CoveragePhrase.COLUMN_SEGMENTS, false),
                column("ruled", CoveragePhrase.COLUMN_RULED, false),
                column("defined", CoveragePhrase.COLUMN_DEFINED, false),
                column("notEncoded", CoveragePhrase.COLUMN_LEFT_OUT, false),
                column("open", CoveragePhrase.COLUMN_OPEN, false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Coverage.Section section : edition.sections()) {
            Coverage.Count count = section.count();
            rows.add(Table.row(
                    section.cite().printed(),
                    String.valueOf(count.segments()),
                    String.valueOf(count.ruled()),
                    String.valueOf(count.defined()),
                    String.valueOf(count.notEncoded()),
                    String.valueOf(count.open())));
        }
        return Table.of(columns, rows);
    }

    private Table others() {
        List<Table.Column> columns = List.of(
                column("instrument", CoveragePhrase.COLUMN_INSTRUMENT, true),
                column("ruled", CoveragePhrase.COLUMN_RULED, false),
                column("defined", CoveragePhrase.COLUMN_DEFINED, false),
                column("notEncoded", CoveragePhrase.COLUMN_LEFT_OUT, false),
                column("headingOnly", CoveragePhrase.COLUMN_HEADING_ONLY, false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Coverage.Other other : coverage.others()) {
            rows.add(Table.row(
                    other.instrument().cite().printed(),
                    String.valueOf(other.ruled()),
                    String.valueOf(other.defined()),
                    String.valueOf(other.notEncoded()),
                    String.valueOf(other.headingOnly())));
        }
        return Table.of(columns, rows);
    }

    /** Every segment of every edition. */
    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("edition", "day", "cite", "words", "heading", "mark", "reason", "by")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Coverage.Edition edition : coverage.editions()) {
            for (Coverage.Section section : edition.sections()) {
                for (Coverage.Covered covered : section.segments()) {
                    rows.add(Table.row(
                            edition.skeleton().edition(),
                            edition.skeleton().day().toString(),
                            covered.segment().cite().path(),
                            String.valueOf(covered.segment().words()),
                            String.valueOf(covered.segment().heading()),
                            covered.mark()
                                    .map(mark -> CoveragePhrase.code(mark.kind()))
                                    .orElse(""),
                            covered.mark()
                                    .flatMap(Mark::reason)
                                    .map(CoveragePhrase::code)
                                    .orElse(""),
                            covered.mark().map(Mark::by).orElse("")));
                }
            }
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-coverage/1", headline())
                .put("holds", holds())
                .put("editions", Json.rows(coverage.editions(), CoverageAnswer::json))
                .put(
                        "others",
                        Json.rows(
                                coverage.others(),
                                other -> Json.fields()
                                        .put(
                                                "instrument",
                                                other.instrument().cite().path())
                                        .put("ruled", other.ruled())
                                        .put("defined", other.defined())
                                        .put("notEncoded", other.notEncoded())
                                        .put("headingOnly", other.headingOnly())))
                .put(
                        "quotes",
                        Json.fields()
                                .put("quoted", quoted.quoted())
                                .put(
                                        "unquoted",
                                        Json.rows(
                                                quoted.unquoted(),
                                                rule -> Json.fields()
                                                        .put("rule", rule.id())
                                                        .put("cite", Optional.of(rule.cite())))))
                .put("unused", unused.json());
    }

    private static Json json(Coverage.Edition edition) {
        return count(
                        Json.fields()
                                .put("edition", edition.skeleton().edition())
                                .put("day", edition.skeleton().day().toString())
                                .put("title", edition.skeleton().title()),
                        edition.count())
                .put("reasons", reasons(edition))
                .put(
                        "sections",
                        Json.rows(
                                edition.sections(),
                                section -> count(
                                                Json.fields()
                                                        .put(
                                                                "cite",
                                                                section.cite().path()),
                                                section.count())
                                        .put(
                                                "openSegments",
                                                Json.rows(
                                                        section.open(),
                                                        open -> new Json.Text(
                                                                open.cite().path())))))
                .put(
                        "strays",
                        Json.rows(
                                edition.strays(),
                                stray -> Json.fields()
                                        .put("cite", stray.cite().path())
                                        .put("rule", stray.rule())));
    }

    private static Json reasons(Coverage.Edition edition) {
        Json.Fields reasons = Json.fields();
        edition.reasons().forEach((reason, n) -> reasons.put(CoveragePhrase.code(reason), n));
        return reasons;
    }

    private static Json.Fields count(Json.Fields into, Coverage.Count count) {
        return into.put("segments", count.segments())
                .put("ruled", count.ruled())
                .put("defined", count.defined())
                .put("notEncoded", count.notEncoded())
                .put("open", count.open())
                .put("headings", count.headings());
    }
}
