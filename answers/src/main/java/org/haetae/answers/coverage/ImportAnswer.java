package org.haetae.answers.coverage;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.Unused;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.CoveragePhrase;
import org.haetae.law.text.TextStore;

/**
 * What was taken in.
 *
 * @param folder where it lies now
 */
public record ImportAnswer(
        Stamp stamp, TextStore.Edition edition, TextStore.Imported imported, String folder, Unused unused)
        implements TopicAnswer {
    private String headline() {
        return stamp.wording()
                .say(
                        CoveragePhrase.IMPORT_HEAD,
                        imported.sections(),
                        imported.segments(),
                        imported.files(),
                        edition.name());
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(edition.day()
                .map(day -> stamp.wording().say(CoveragePhrase.IMPORT_DAY, day))
                .orElseGet(() -> stamp.wording().say(CoveragePhrase.IMPORT_NO_DAY))));
        blocks.add(new Block.Sentence(stamp.wording().say(CoveragePhrase.IMPORT_FOLDER, folder)));
        blocks.add(new Block.Sentence(stamp.wording().say(CoveragePhrase.IMPORT_NEXT)));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("edition", "day", "files", "sections", "segments", "folder")) {
            columns.add(new Table.Column(key, key, true));
        }
        return Table.of(
                columns,
                List.of(Table.row(
                        edition.name(),
                        edition.day().map(Object::toString).orElse(""),
                        String.valueOf(imported.files()),
                        String.valueOf(imported.sections()),
                        String.valueOf(imported.segments()),
                        folder)));
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-import/1", headline())
                .put("edition", edition.name())
                .put("day", edition.day())
                .put("files", imported.files())
                .put("sections", imported.sections())
                .put("segments", imported.segments())
                .put("folder", folder)
                .put("unused", unused.json());
    }
}
