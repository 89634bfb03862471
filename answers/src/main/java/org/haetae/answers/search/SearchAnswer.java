package org.haetae.answers.search;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.SearchPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;

/**
 * Where something stands in the packs, best first.
 *
 * @param asCite whether it was read as a cite and led somewhere
 * @param whole whether hits hold all that was typed; otherwise none does, and those with a part of it are told
 * @param more hits that were counted, not told
 */
public record SearchAnswer(
        Stamp stamp, String typed, boolean asCite, boolean whole, List<Hit> hits, int more, Unused unused)
        implements TopicAnswer {
    /** Hits on a page; the other formats have more. */
    private static final int SHOWN = 20;

    /** Characters of a line that are shown. */
    private static final int LINE = 160;

    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    private String headline() {
        Wording wording = stamp.wording();
        String asked = typed.replace("\"", "").strip();
        int n = hits.size() + more;
        if (!whole) {
            return wording.say(SearchPhrase.HEAD_PART, asked, n);
        }
        if (asCite) {
            String cite = hits.getFirst().cite().map(UslmRef::printed).orElse(typed);
            return wording.say(n == 1 ? SearchPhrase.HEAD_CITE_ONE : SearchPhrase.HEAD_CITE, asked, cite, n - 1);
        }
        return wording.say(n == 1 ? SearchPhrase.HEAD_ONE : SearchPhrase.HEAD, asked, n);
    }

    @Override
    public Page page() {
        Wording wording = stamp.wording();
        List<Block> blocks = new ArrayList<>();
        List<Table.Column> columns = List.of(
                new Table.Column("cite", wording.say(SearchPhrase.COLUMN_WHERE), true),
                new Table.Column("line", wording.say(SearchPhrase.COLUMN_LINE), true),
                new Table.Column("next", wording.say(SearchPhrase.COLUMN_NEXT), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Hit hit : hits.subList(0, Math.min(SHOWN, hits.size()))) {
            rows.add(Table.row(where(hit), line(hit), "haetae " + hit.next()));
        }
        blocks.add(new Block.Grid(Table.of(columns, rows)));
        int hidden = hits.size() + more - rows.size();
        if (hidden > 0) {
            blocks.add(new Block.Sentence(wording.say(SearchPhrase.MORE, hidden)));
        }
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    /** Cite, what it is, and the line of the file. */
    private String where(Hit hit) {
        Wording wording = stamp.wording();
        List<String> parts = new ArrayList<>();
        hit.cite().ifPresent(ref -> parts.add(ref.printed()));
        String kind = wording.say(SearchPhrase.kind(hit.kind()));
        parts.add(hit.title().isEmpty() ? kind : kind + ": " + hit.title());
        if (!hit.inForce()) {
            parts.add(wording.say(SearchPhrase.NOT_IN_FORCE));
        }
        parts.add(hit.at());
        return String.join(" · ", parts);
    }

    /** As it is written; a Korean answer says so. */
    private String line(Hit hit) {
        String line = hit.line().length() <= LINE ? hit.line() : hit.line().substring(0, LINE) + "…";
        return stamp.wording().say(SearchPhrase.LINE, line);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("kind", "name", "title", "cite", "at", "line", "all", "inForce", "next")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Hit hit : hits) {
            rows.add(Table.row(
                    hit.kind(),
                    hit.name(),
                    hit.title(),
                    hit.cite().map(UslmRef::path).orElse(""),
                    hit.at(),
                    hit.line(),
                    String.valueOf(hit.all()),
                    String.valueOf(hit.inForce()),
                    hit.next()));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-search/1", headline())
                .put("typed", typed)
                .put("asCite", asCite)
                .put("whole", whole)
                .put(
                        "hits",
                        Json.rows(
                                hits,
                                hit -> Json.fields()
                                        .put("kind", hit.kind())
                                        .put("name", hit.name())
                                        .put("title", hit.title())
                                        .put("cite", hit.cite())
                                        .put("at", hit.at())
                                        .put("line", hit.line())
                                        .put("all", hit.all())
                                        .put("inForce", hit.inForce())
                                        .put("next", hit.next())))
                .put("more", more)
                .put("unused", unused.json());
    }
}
