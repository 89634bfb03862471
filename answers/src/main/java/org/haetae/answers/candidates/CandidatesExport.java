package org.haetae.answers.candidates;

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
import org.haetae.answers.words.CandidatesPhrase;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateSheet;

/** All that is kept, as the table that is read again; with the codes of origins, which stand nowhere else. */
public record CandidatesExport(Stamp stamp, Considered considered, List<Candidate> candidates, Unused unused)
        implements TopicAnswer {
    static final String SCHEMA = "candidates-export/1";

    public CandidatesExport {
        candidates = List.copyOf(candidates);
    }

    private String headline() {
        return considered.say(CandidatesPhrase.EXPORTED, candidates.size());
    }

    @Override
    public Page page() {
        return new Page(
                headline(),
                List.of(new Block.Source(lines())),
                unused.foot(stamp).beforeNotice(considered.say(CandidatesPhrase.NOTICE)));
    }

    /** As it is written into a file, but for the quoting of cells. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", CandidateSheet.COLUMNS));
        CandidateSheet.rows(candidates).forEach(row -> lines.add(String.join(",", row)));
        return lines;
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        CandidateSheet.COLUMNS.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        CandidateSheet.rows(candidates).forEach(row -> rows.add(Table.row(row.toArray(String[]::new))));
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline())
                .put("columns", Json.texts(CandidateSheet.COLUMNS))
                .put("rows", Json.rows(CandidateSheet.rows(candidates), Json::texts))
                .put("about", considered.say(CandidatesPhrase.NOTICE))
                .put("unused", unused.json());
    }
}
