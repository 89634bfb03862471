package org.haetae.answers.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.KeptPhrase;
import org.haetae.law.model.Plain.Language;

/** What looking over the store found. It holds unless something is wrong. */
public record DoctorAnswer(Language language, Health health) implements TopicAnswer {
    static final String SCHEMA = "doctor/1";

    private String say(KeptPhrase phrase, Object... parts) {
        return phrase.in(language, parts);
    }

    @Override
    public boolean holds() {
        return health.holds();
    }

    private String headline() {
        // a path may hold any letters: in quotation marks it passes for what it is
        String file = "“" + health.file() + "”";
        if (!health.holds()) {
            long wrong = health.findings().stream()
                    .filter(finding -> finding.state() == Health.State.WRONG)
                    .count();
            return say(KeptPhrase.UNSOUND, wrong, health.findings().size(), file);
        }
        return say(health.kept() ? KeptPhrase.SOUND : KeptPhrase.NOTHING_KEPT, file);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Grid(table()));
        if (health.kept()) {
            blocks.add(new Block.Sentence(say(KeptPhrase.LIMIT)));
        }
        return new Page(headline(), blocks, new Page.Foot(List.of(), List.of()));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Health.Finding finding : health.findings()) {
            boolean wrong = finding.state() == Health.State.WRONG;
            rows.add(List.of(
                    Cell.of(say(look(finding.look()))),
                    new Cell(say(state(finding.state())), wrong ? Tone.SHUT : Tone.PLAIN),
                    Cell.of(detail(finding))));
        }
        return Table.of(
                List.of(
                        new Table.Column("look", say(KeptPhrase.COLUMN_LOOK), false),
                        new Table.Column("state", say(KeptPhrase.COLUMN_STATE), false),
                        new Table.Column("detail", say(KeptPhrase.COLUMN_DETAIL), true)),
                rows);
    }

    private static KeptPhrase look(Health.Look look) {
        return switch (look) {
            case FOLDER -> KeptPhrase.FOLDER;
            case MODE -> KeptPhrase.MODE;
            case VERSION -> KeptPhrase.VERSION;
            case INTEGRITY -> KeptPhrase.INTEGRITY;
            case AUDIT -> KeptPhrase.AUDIT;
            case CONTENT -> KeptPhrase.CONTENT;
            case SPACE -> KeptPhrase.SPACE;
        };
    }

    private static KeptPhrase state(Health.State state) {
        return switch (state) {
            case SOUND -> KeptPhrase.STATE_SOUND;
            case WRONG -> KeptPhrase.STATE_WRONG;
            case NOT_LOOKED_AT -> KeptPhrase.STATE_NOT_LOOKED_AT;
        };
    }

    private String detail(Health.Finding finding) {
        boolean sound = finding.state() == Health.State.SOUND;
        String detail = finding.detail();
        if (finding.state() == Health.State.NOT_LOOKED_AT) {
            return detail.isEmpty() ? say(KeptPhrase.MODE_NOT) : "“" + detail + "”";
        }
        return switch (finding.look()) {
            case FOLDER -> say(sound ? KeptPhrase.FOLDER_SOUND : KeptPhrase.FOLDER_WRONG, "“" + detail + "”");
            case MODE -> say(sound ? KeptPhrase.MODE_SOUND : KeptPhrase.MODE_WRONG, "“" + detail + "”");
            case VERSION -> {
                List<String> of = List.of(detail.split("/", -1));
                yield sound ? say(KeptPhrase.VERSION_SOUND, of.getFirst(), of.getLast()) : "“" + detail + "”";
            }
            case INTEGRITY ->
                sound ? say(KeptPhrase.INTEGRITY_SOUND) : say(KeptPhrase.INTEGRITY_WRONG, "“" + detail + "”");
            case AUDIT -> {
                List<String> of = List.of(detail.split(" ", -1));
                yield sound
                        ? say(KeptPhrase.AUDIT_SOUND, of.getFirst(), "“" + of.getLast() + "”")
                        : say(KeptPhrase.AUDIT_WRONG, detail);
            }
            case CONTENT -> sound ? say(KeptPhrase.CONTENT_SOUND) : say(KeptPhrase.CONTENT_WRONG, "“" + detail + "”");
            case SPACE -> say(KeptPhrase.SPACE_MB, detail);
        };
    }

    @Override
    public Json json() {
        return Json.fields()
                .put("schema", SCHEMA)
                .put("headline", headline())
                .put("file", health.file())
                .put("kept", health.kept())
                .put("sound", health.holds())
                .put(
                        "findings",
                        Json.rows(
                                health.findings(),
                                finding -> Json.fields()
                                        .put("look", finding.look().name().toLowerCase(Locale.ROOT))
                                        .put("state", finding.state().name())
                                        .put("detail", finding.detail())
                                        .put("text", detail(finding))));
    }
}
