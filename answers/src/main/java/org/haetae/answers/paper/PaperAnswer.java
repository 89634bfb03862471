package org.haetae.answers.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.record.RecordAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.tables.Sheet;

/** Claims of papers, judged. */
public record PaperAnswer(Stamp stamp, List<Sheet> sheets, List<Claim> claims) implements TopicAnswer {
    static final String SCHEMA = "paper/1";

    public PaperAnswer {
        sheets = List.copyOf(sheets);
        claims = List.copyOf(claims);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private Map<Claim.Verdict, Long> counts() {
        Map<Claim.Verdict, Long> counts = new LinkedHashMap<>();
        for (Claim.Verdict verdict : Claim.Verdict.values()) {
            long n = claims.stream().filter(claim -> claim.verdict() == verdict).count();
            if (n > 0) {
                counts.put(verdict, n);
            }
        }
        return counts;
    }

    private long notInPacks() {
        return claims.stream()
                .flatMap(claim -> claim.decides().stream())
                .filter(decider -> decider.kind() == Claim.Decider.Kind.NOT_IN_PACKS)
                .count();
    }

    private String headline() {
        if (claims.isEmpty()) {
            return wording().say(sheets.isEmpty() ? Phrase.PAPER_NO_TABLE : Phrase.PAPER_NONE);
        }
        List<String> parts = new ArrayList<>();
        counts().forEach((verdict, n) ->
                parts.add(wording().say(Phrase.PAPER_COUNT, n, wording().say(verdict.plain()))));
        Phrase head = claims.size() == 1 ? Phrase.PAPER_ONE : Phrase.PAPER_HEAD;
        String text = wording().say(head, claims.size(), String.join(", ", parts));
        long open = notInPacks();
        Phrase left = open == 1 ? Phrase.PAPER_ONE_OPEN : Phrase.PAPER_OPEN;
        return open == 0 ? text : text + " " + wording().say(left, open);
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!claims.isEmpty()) {
            blocks.add(new Block.Grid(grid()));
            blocks.add(new Block.Sentence(wording().say(Phrase.PAPER_KEY)));
        }
        return new Page(headline(), blocks, stamp.shortFoot());
    }

    private Table grid() {
        List<Table.Column> columns = List.of(
                new Table.Column("n", "#", false),
                new Table.Column("claim", wording().say(Phrase.COLUMN_CLAIM), true),
                new Table.Column("verdict", wording().say(Phrase.COLUMN_VERDICT), true),
                new Table.Column("why", wording().say(Phrase.COLUMN_WHY), true));
        Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();
        boolean many = sheets.size() > 1;
        for (Claim claim : claims) {
            String title = many ? claim.paper() + " · " + claim.section() : claim.section();
            groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(row(claim));
        }
        List<Table.Group> titled = new ArrayList<>();
        groups.forEach((title, rows) -> titled.add(new Table.Group(wording().asWritten(title), rows)));
        return new Table(columns, titled);
    }

    /** What is right, since when it is no longer so, under which reading, and a note; empty where nothing needs saying. */
    public String why(Claim claim) {
        return String.join(" ", told(claim));
    }

    private List<String> told(Claim claim) {
        List<String> why = new ArrayList<>();
        if (!claim.rightValue().isEmpty()) {
            why.add(wording().say(Phrase.PAPER_RIGHT, claim.rightValue()));
        }
        claim.supersededOn().ifPresent(day -> why.add(wording().say(Phrase.PAPER_SUPERSEDED, day)));
        claim.reading().ifPresent(reading -> why.add(wording().say(Phrase.PAPER_READING, reading.replace(' ', '='))));
        String note = wording().say(claim.note());
        if (!note.isEmpty()) {
            why.add(note);
        }
        return why;
    }

    private List<Cell> row(Claim claim) {
        List<String> why = told(claim);
        List<String> decides = new ArrayList<>();
        for (Claim.Decider decider : claim.decides()) {
            boolean open = decider.kind() == Claim.Decider.Kind.NOT_IN_PACKS;
            decides.add(open ? wording().say(Phrase.PAPER_NOT_IN_PACKS, decider.text()) : decider.text());
        }
        if (!decides.isEmpty()) {
            why.add(wording().say(Phrase.PAPER_DECIDES, String.join("; ", decides)));
        }
        return List.of(
                Cell.of(claim.n()),
                Cell.of(wording().say(claim.claim()) + " (" + claim.place() + ")"),
                new Cell(wording().say(claim.verdict().plain()), tone(claim.verdict())),
                Cell.of(String.join(" ", why)));
    }

    private static Tone tone(Claim.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> Tone.OPEN;
            case CONFIRMED_UNDER_A_READING, NEEDS_QUALIFICATION -> Tone.PARTLY;
            case WRONG_IN_A_DETAIL -> Tone.SHUT;
            case SUPERSEDED -> Tone.HELD;
            case NOT_LAW, UNCHECKED -> Tone.FAINT;
        };
    }

    @Override
    public Table table() {
        List<String> keys = List.of(
                "paper",
                "n",
                "section",
                "place",
                "claim",
                "verdict",
                "rightValue",
                "supersededOn",
                "reading",
                "decides",
                "decidesKind",
                "notInPacks",
                "note",
                "packs",
                "notice");
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            List<String> ids = new ArrayList<>();
            List<String> open = new ArrayList<>();
            for (Claim.Decider decider : claim.decides()) {
                ids.add(decider.id());
                if (decider.kind() == Claim.Decider.Kind.NOT_IN_PACKS) {
                    open.add(decider.id());
                }
            }
            rows.add(Table.row(
                    claim.paper(),
                    claim.n(),
                    claim.section(),
                    claim.place(),
                    wording().say(claim.claim()),
                    claim.verdict().word(),
                    claim.rightValue(),
                    claim.supersededOn().orElse(""),
                    claim.reading().orElse("").replace(' ', '='),
                    String.join(" ", ids),
                    claim.decidesKind(),
                    String.join(" ", open),
                    wording().say(claim.note()),
                    stamp.packText(),
                    wording().say(Phrase.NOTICE)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        Json.Fields counts = Json.fields();
        counts().forEach((verdict, n) -> counts.put(verdict.word(), n));
        return stamp.shortJson(SCHEMA, headline())
                .put("tables", Json.rows(sheets, RecordAnswer::sheet))
                .put("counts", counts)
                .put("notInPacks", notInPacks())
                .put("claims", Json.rows(claims, this::claim));
    }

    private Json claim(Claim claim) {
        return Json.fields()
                .put("paper", claim.paper())
                .put("n", claim.n())
                .put("section", claim.section())
                .put("place", claim.place())
                .put("claim", wording().say(claim.claim()))
                .put("verdict", claim.verdict().word())
                .put("rightValue", claim.rightValue())
                .put("supersededOn", claim.supersededOn())
                .put("reading", claim.reading().map(reading -> reading.replace(' ', '=')))
                .put("decidesKind", claim.decidesKind())
                .put(
                        "decides",
                        Json.rows(
                                claim.decides(),
                                decider -> Json.fields()
                                        .put("id", decider.id())
                                        .put("kind", decider.kind().word())
                                        .put("text", decider.text())
                                        .put("title", decider.title())))
                .put("note", wording().say(claim.note()));
    }
}
