package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.law.Law;
import org.haetae.law.trial.CaseResult;
import org.haetae.notation.Position;

/** How the tests beside the law came out. */
public record LawTried(Stamp stamp, Law law, List<CaseResult> results, Unused unused) implements Answer {
    public LawTried {
        results = List.copyOf(results);
    }

    private List<CaseResult> failed() {
        return results.stream().filter(result -> !result.failures().isEmpty()).toList();
    }

    @Override
    public boolean holds() {
        return failed().isEmpty();
    }

    private String headline() {
        int claims = results.stream()
                .mapToInt(result -> result.test().expects().size())
                .sum();
        int failed = failed().size();
        Phrase phrase = failed == 0 ? Phrase.TEST_ALL : failed == 1 ? Phrase.TEST_ONE_FAILED : Phrase.TEST_FAILED;
        return stamp.wording().say(phrase, results.size(), claims, failed);
    }

    @Override
    public Page page() {
        List<Node> nodes = new ArrayList<>();
        for (CaseResult result : failed()) {
            List<Node> failures = new ArrayList<>();
            result.failures()
                    .forEach(failure -> failures.add(
                            Node.of(stamp.wording().say(Phrase.TEST_FOUND, at(failure.at()), failure.message()))));
            nodes.add(Node.of(
                    result.test().on() + " · "
                            + stamp.wording().asWritten(result.test().title()),
                    failures));
        }
        List<Block> blocks = nodes.isEmpty() ? List.of() : List.of(new Block.Outline(nodes));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("case", "on", "at", "claims", "holds", "failures")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CaseResult result : results) {
            List<String> failures = new ArrayList<>();
            result.failures().forEach(failure -> failures.add(at(failure.at()) + ": " + failure.message()));
            rows.add(Table.row(
                    result.test().title(),
                    result.test().on().toString(),
                    at(result.test().at()),
                    String.valueOf(result.test().expects().size()),
                    String.valueOf(failures.isEmpty()),
                    String.join("; ", failures)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-test/1", headline())
                .put("holds", holds())
                .put(
                        "cases",
                        Json.rows(
                                results,
                                result -> Json.fields()
                                        .put("title", result.test().title())
                                        .put("on", result.test().on().toString())
                                        .put("at", at(result.test().at()))
                                        .put("claims", result.test().expects().size())
                                        .put("holds", result.failures().isEmpty())
                                        .put(
                                                "failures",
                                                Json.rows(
                                                        result.failures(),
                                                        failure -> Json.fields()
                                                                .put("at", at(failure.at()))
                                                                .put("found", failure.message())))))
                .put("unused", unused.json());
    }

    private String at(Position at) {
        return law.within(at).toString();
    }
}
