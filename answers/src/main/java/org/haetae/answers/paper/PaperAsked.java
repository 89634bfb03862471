package org.haetae.answers.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Sections;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.record.PublicRecord;
import org.haetae.answers.record.RecordLine;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Reading;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/** Papers in the packs, claim by claim, each with what decides it. */
public final class PaperAsked {
    static final List<String> COLUMNS = List.of(
            "n",
            "section",
            "page_or_note",
            "claim",
            "claim_ko",
            "verdict",
            "right_value",
            "superseded_on",
            "reading",
            "decides",
            "decides_kind",
            "note",
            "note_ko");

    private static final String FOLDER = "paper";
    private static final List<String> DECIDES = List.of("law", "record", "both", "none");

    /**
     * The question; what is absent limits nothing.
     *
     * @param section a part of the paper, by its name or the beginning of it
     */
    public record Question(Ask ask, Optional<String> verdict, Optional<String> section) {}

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final Sections sections;
    private final List<Problem> problems = new ArrayList<>();

    private PaperAsked(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
        this.sections = new Sections(law.pack());
    }

    /**
     * Answers from the tables of the packs; a pack need not have any.
     *
     * @throws BadInput if a table is wrong, or an option names nothing there is
     */
    public static PaperAnswer answer(Law law, Question question) {
        return new PaperAsked(law, question).answer();
    }

    private PaperAnswer answer() {
        PublicRecord record = PublicRecord.of(law);
        List<Sheet> sheets = Sheet.all(law, FOLDER, COLUMNS, problems);
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Sheet.Row row : sheet.rows()) {
                int before = problems.size();
                check(row, record);
                if (problems.size() == before) {
                    claims.add(claim(sheet, row, record));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Optional<String> verdict =
                question.verdict().map(text -> new Typed("--verdict", text).oneOf(verdicts(), "a verdict"));
        Optional<Set<String>> parts = question.section().map(text -> parts(new Typed("--section", text), claims));
        List<Claim> asked = claims.stream()
                .filter(claim -> verdict.isEmpty()
                        || verdict.get().equals(claim.verdict().word()))
                .filter(claim -> parts.isEmpty() || parts.get().contains(claim.section()))
                .toList();
        return new PaperAnswer(Stamp.of(law, question.ask()), sheets, asked);
    }

    private static List<String> verdicts() {
        List<String> words = new ArrayList<>();
        for (Claim.Verdict verdict : Claim.Verdict.values()) {
            words.add(verdict.word());
        }
        return words;
    }

    private static Set<String> parts(Typed typed, List<Claim> claims) {
        Set<String> names = new LinkedHashSet<>();
        claims.forEach(claim -> names.add(claim.section()));
        String text = typed.text().strip();
        Set<String> meant = new LinkedHashSet<>();
        for (String name : names) {
            if (!text.isEmpty() && name.regionMatches(true, 0, text, 0, text.length())) {
                meant.add(name);
            }
        }
        if (meant.isEmpty()) {
            throw typed.refused("a part of the paper: " + String.join(", ", names), names);
        }
        return meant;
    }

    // rows

    private void check(Sheet.Row row, PublicRecord record) {
        for (String column : List.of("n", "section", "page_or_note", "claim", "claim_ko")) {
            if (row.get(column).isBlank()) {
                problems.add(row.problem(column, "a text", List.of()));
            }
        }
        String verdict = row.get("verdict");
        if (!verdicts().contains(verdict)) {
            problems.add(row.problem("verdict", "one of " + String.join(", ", verdicts()), verdicts()));
        }
        if (verdict.equals(Claim.Verdict.WRONG_IN_A_DETAIL.word())
                && row.get("right_value").isBlank()) {
            problems.add(row.problem("right_value", "what is right, since the claim is not", List.of()));
        }
        if (verdict.equals(Claim.Verdict.SUPERSEDED.word())
                == row.get("superseded_on").isEmpty()) {
            problems.add(
                    row.problem("superseded_on", "a day where the verdict is superseded, and only there", List.of()));
        }
        if (verdict.equals(Claim.Verdict.CONFIRMED_UNDER_A_READING.word()) != isReading(row.get("reading"))) {
            problems.add(row.problem(
                    "reading", "a point of the packs and its option, where the verdict says so", List.of()));
        }
        if (!DECIDES.contains(row.get("decides_kind"))) {
            problems.add(row.problem("decides_kind", "one of " + String.join(", ", DECIDES), DECIDES));
        }
        decides(row, record);
    }

    private boolean isReading(String text) {
        String[] words = text.split(" ", -1);
        Reading point = law.pack().vocabulary().readings().get(words[0]);
        return words.length == 2 && point != null && point.option(words[1]).isPresent();
    }

    private void decides(Sheet.Row row, PublicRecord record) {
        boolean cites = false;
        boolean lines = false;
        for (String id : tokens(row)) {
            if (id.startsWith("/")) {
                cites = true;
                if (!UslmRef.isPath(id)) {
                    problems.add(row.problem("decides", "cites and ids of the record, with spaces between", List.of()));
                }
            } else {
                lines = true;
                if (!record.has(id)) {
                    problems.add(row.problem(
                            "decides",
                            "an id of the record's tables in place of " + id,
                            List.copyOf(record.lines().keySet())));
                }
            }
        }
        String kind = cites ? lines ? "both" : "law" : lines ? "record" : "none";
        if (DECIDES.contains(row.get("decides_kind")) && !kind.equals(row.get("decides_kind"))) {
            problems.add(row.problem("decides_kind", kind + ", as what decides is", List.of()));
        }
    }

    private static List<String> tokens(Sheet.Row row) {
        List<String> tokens = new ArrayList<>();
        for (String token : row.get("decides").split(" ", -1)) {
            if (!token.isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private Claim claim(Sheet sheet, Sheet.Row row, PublicRecord record) {
        List<Claim.Decider> decides = new ArrayList<>();
        for (String id : tokens(row)) {
            decides.add(
                    id.startsWith("/")
                            ? provision(new UslmRef(id))
                            : line(record.lines().get(id)));
        }
        Claim.Verdict verdict = Claim.Verdict.of(row.get("verdict"));
        return new Claim(
                sheet.name(),
                row.get("n"),
                row.get("section"),
                row.get("page_or_note"),
                new Plain(row.get("claim"), row.get("claim_ko")),
                verdict,
                row.get("right_value"),
                row.maybe("superseded_on"),
                row.maybe("reading"),
                decides,
                row.get("decides_kind"),
                new Plain(row.get("note"), row.get("note_ko")));
    }

    private Claim.Decider provision(UslmRef cite) {
        boolean held = !sections.meant(cite).isEmpty();
        String title = sections.heading(cite).map(Provision::title).orElse("");
        return new Claim.Decider(
                cite.path(),
                held ? Claim.Decider.Kind.PROVISION : Claim.Decider.Kind.NOT_IN_PACKS,
                cite.printed(),
                title);
    }

    private Claim.Decider line(@org.jspecify.annotations.Nullable RecordLine line) {
        RecordLine known = java.util.Objects.requireNonNull(line, "checked before");
        return new Claim.Decider(
                known.id(),
                Claim.Decider.Kind.RECORD,
                known.id() + " (" + known.date().text() + ")",
                wording.say(known.what()));
    }
}
