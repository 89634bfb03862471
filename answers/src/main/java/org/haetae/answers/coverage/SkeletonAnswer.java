package org.haetae.answers.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.CoveragePhrase;
import org.haetae.law.text.Segment;
import org.haetae.law.text.Skeleton;

/**
 * The skeleton of an edition.
 *
 * @param written the file it was written to
 */
public record SkeletonAnswer(Stamp stamp, Skeleton skeleton, Optional<String> written, Unused unused)
        implements TopicAnswer {
    private int sections() {
        int prefix = skeleton.under().path().length() + 1;
        Set<String> sections = new HashSet<>();
        skeleton.segments()
                .forEach(segment ->
                        sections.add(segment.cite().path().substring(prefix).split("/", 2)[0]));
        return sections.size();
    }

    private int words() {
        return skeleton.segments().stream().mapToInt(Segment::words).sum();
    }

    private String headline() {
        return stamp.wording()
                .say(
                        CoveragePhrase.SKELETON_HEAD,
                        skeleton.edition(),
                        skeleton.segments().size(),
                        sections(),
                        words());
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        long headings = skeleton.segments().stream().filter(Segment::heading).count();
        blocks.add(new Block.Sentence(stamp.wording().say(CoveragePhrase.SKELETON_HEADINGS, headings)));
        blocks.add(new Block.Sentence(written.map(file -> stamp.wording().say(CoveragePhrase.SKELETON_WRITTEN, file))
                .orElseGet(() -> stamp.wording().say(CoveragePhrase.SKELETON_SHOWN))));
        if (written.isEmpty()) {
            blocks.add(new Block.Source(skeleton.lines()));
        }
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("cite", "words", "heading", "hash")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Segment segment : skeleton.segments()) {
            rows.add(Table.row(
                    segment.cite().path(),
                    String.valueOf(segment.words()),
                    String.valueOf(segment.heading()),
                    segment.hash()));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-skeleton/1", headline())
                .put("edition", skeleton.edition())
                .put("day", skeleton.day().toString())
                .put("title", skeleton.title())
                .put("under", skeleton.under().path())
                .put("written", written)
                .put(
                        "segments",
                        Json.rows(
                                skeleton.segments(),
                                segment -> Json.fields()
                                        .put("cite", segment.cite().path())
                                        .put("words", segment.words())
                                        .put("heading", segment.heading())
                                        .put("hash", segment.hash())))
                .put("unused", unused.json());
    }
}
