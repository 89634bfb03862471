package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.CoveragePhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.law.Law;
import org.haetae.law.lint.QuoteCheck;
import org.haetae.law.lint.QuotedRules;
import org.haetae.law.lint.Warning;

/**
 * What the linter says of the packs; problems must be mended, notes are listed and counted.
 *
 * @param compared how the comparison of quotations with official text went, where there was any text
 * @param quoted operative rules with and without words of the law beside them
 */
public record LawLinted(
        Stamp stamp,
        Law law,
        List<Warning> warnings,
        Optional<QuoteCheck.Result> compared,
        QuotedRules quoted,
        Unused unused)
        implements Answer {
    public LawLinted {
        List<Warning> told = new ArrayList<>();
        for (Warning warning : warnings) {
            told.add(new Warning(
                    warning.code(), warning.severity(), law.within(warning.at()), warning.message(), warning.hint()));
        }
        warnings = List.copyOf(told);
    }

    @Override
    public boolean holds() {
        return warnings.stream().noneMatch(Warning::isProblem);
    }

    private String headline() {
        long problems = warnings.stream().filter(Warning::isProblem).count();
        long notes = warnings.size() - problems;
        Phrase phrase = problems == 0 ? Phrase.LINT_CLEAN : problems == 1 ? Phrase.LINT_ONE : Phrase.LINT_PROBLEMS;
        return stamp.wording().say(phrase, problems, notes);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        list(Phrase.LINT_PROBLEM_LIST, true, blocks);
        list(Phrase.LINT_NOTE_LIST, false, blocks);
        blocks.add(new Block.Sentence(stamp.wording()
                .say(CoveragePhrase.QUOTES, quoted.quoted(), quoted.unquoted().size())));
        blocks.add(new Block.Sentence(compared.map(
                        found -> stamp.wording().say(CoveragePhrase.LINT_COMPARED, found.phrases(), found.unchecked()))
                .orElseGet(() -> stamp.wording().say(Phrase.LINT_QUOTES))));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    private void list(Phrase title, boolean problems, List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Warning warning : warnings) {
            if (warning.isProblem() == problems) {
                nodes.add(Node.of(stamp.wording().asWritten(warning.text())));
            }
        }
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Heading(stamp.wording().say(title)));
            blocks.add(new Block.Outline(nodes));
        }
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("code", "severity", "file", "line", "column", "message", "hint")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Warning warning : warnings) {
            rows.add(Table.row(
                    warning.code(),
                    warning.severity().name(),
                    warning.at().file(),
                    String.valueOf(warning.at().line()),
                    String.valueOf(warning.at().column()),
                    warning.message(),
                    warning.hint()));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-lint/1", headline())
                .put("holds", holds())
                .put(
                        "quotes",
                        Json.fields()
                                .put("quotedRules", quoted.quoted())
                                .put("unquotedRules", quoted.unquoted().size())
                                .put(
                                        "compared",
                                        compared.<Json>map(found -> new Json.Whole(found.phrases()))
                                                .orElse(new Json.Nothing()))
                                .put(
                                        "notCompared",
                                        compared.<Json>map(found -> new Json.Whole(found.unchecked()))
                                                .orElse(new Json.Nothing())))
                .put(
                        "warnings",
                        Json.rows(
                                warnings,
                                warning -> Json.fields()
                                        .put("code", warning.code())
                                        .put("severity", warning.severity().name())
                                        .put("file", warning.at().file())
                                        .put("line", warning.at().line())
                                        .put("column", warning.at().column())
                                        .put("message", warning.message())
                                        .put("hint", warning.hint())))
                .put("unused", unused.json());
    }
}
