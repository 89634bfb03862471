package org.haetae.answers.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.KeptPhrase;
import org.haetae.law.model.Plain.Language;

/**
 * A backup that was written, or one that was put in place.
 *
 * @param restored whether it was put in place
 * @param file the backup, as it was typed
 * @param before where the store that stood there lies now; empty where there was none, and for a backup
 */
public record CopyAnswer(Language language, boolean restored, String file, Counts counts, Optional<String> before)
        implements TopicAnswer {
    private String say(KeptPhrase phrase, Object... parts) {
        return phrase.in(language, parts);
    }

    private String headline() {
        return say(
                restored ? KeptPhrase.RESTORED : KeptPhrase.BACKED_UP,
                counts.candidates(),
                counts.scenarios(),
                counts.entries(),
                counts.bytes(),
                "“" + file + "”");
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (restored) {
            blocks.add(new Block.Sentence(before.map(path -> say(KeptPhrase.BEFORE, "“" + path + "”"))
                    .orElseGet(() -> say(KeptPhrase.NO_BEFORE))));
        } else {
            blocks.add(new Block.Sentence(say(KeptPhrase.BACKUP_PRIVATE)));
        }
        blocks.add(new Block.Sentence(say(KeptPhrase.HEAD, "“" + counts.head() + "”")));
        return new Page(headline(), blocks, new Page.Foot(List.of(), List.of()));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("file", "candidates", "scenarios", "entries", "bytes", "head", "before")) {
            columns.add(new Table.Column(key, key, true));
        }
        return Table.of(
                columns,
                List.of(Table.row(
                        file,
                        String.valueOf(counts.candidates()),
                        String.valueOf(counts.scenarios()),
                        String.valueOf(counts.entries()),
                        String.valueOf(counts.bytes()),
                        counts.head(),
                        before.orElse(""))));
    }

    @Override
    public Json json() {
        return Json.fields()
                .put("schema", restored ? "restore/1" : "backup/1")
                .put("headline", headline())
                .put("file", file)
                .put("candidates", counts.candidates())
                .put("scenarios", counts.scenarios())
                .put("entries", counts.entries())
                .put("bytes", counts.bytes())
                .put("head", counts.head())
                .put("before", before);
    }
}
