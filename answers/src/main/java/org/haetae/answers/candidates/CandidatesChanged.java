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
import org.haetae.designations.candidates.Coverage;

/**
 * What a change wrote. When this is shown, it is on disk.
 *
 * @param headline what was done, in a sentence
 * @param written those that are new or changed, as they are kept now
 */
public record CandidatesChanged(
        Stamp stamp, Considered considered, String headline, List<Candidate> written, Unused unused)
        implements TopicAnswer {
    static final String SCHEMA = "candidates-changed/1";

    public CandidatesChanged {
        written = List.copyOf(written);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        List<Coverage> coverages = written.stream()
                .flatMap(candidate -> considered.coverages(candidate).stream())
                .toList();
        if (!coverages.isEmpty()) {
            blocks.add(new Block.Sentence(considered.say(
                    CandidatesPhrase.MOVED_LACKS,
                    coverages.stream().mapToLong(Coverage::missing).sum(),
                    coverages.stream().mapToLong(Coverage::single).sum())));
        }
        return new Page(headline, blocks, unused.foot(stamp).beforeNotice(considered.say(CandidatesPhrase.NOTICE)));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("id", "name", "state", "since")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate candidate : written) {
            rows.add(Table.row(
                    candidate.id(), candidate.name(), candidate.state().word(), Considered.since(candidate)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson(SCHEMA, headline)
                .put("written", Json.rows(written, one -> CandidateShown.json(considered, one)))
                .put("about", considered.say(CandidatesPhrase.NOTICE))
                .put("unused", unused.json());
    }
}
