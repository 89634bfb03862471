package org.haetae.answers.milestones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.Sections;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.record.PublicRecord;
import org.haetae.answers.record.RecordLine;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Grade.Extent;
import org.haetae.law.model.Grade.Verification;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Setting;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/** Steps of talks in the packs, each with how far the facts assumed and the record say it has come. */
public final class Milestones {
    static final List<String> COLUMNS = List.of(
            "n",
            "kind",
            "what",
            "ko",
            "sign",
            "sign_ko",
            "verifier",
            "verifier_ko",
            "facts",
            "counts_toward",
            "opinion",
            "opinion_ko",
            "source");

    static final List<String> EVIDENCE = List.of("step", "id", "shows", "note", "note_ko");

    private static final String FOLDER = "talks";
    private static final Pattern NEED = Pattern.compile("([a-z0-9-]+)(?:>=([A-Z]+))?");
    private static final List<String> KINDS = List.of("rung", "commitment", "indicator");

    /**
     * The question.
     *
     * @param claimed numbers of rungs that are claimed besides what the facts say
     */
    public record Question(Ask ask, List<String> claimed) {
        public Question {
            claimed = List.copyOf(claimed);
        }
    }

    private final Law law;
    private final Question question;
    private final Assumed assumed;
    private final Wording wording;
    private final Sections sections;
    private final List<Problem> problems = new ArrayList<>();

    private Milestones(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.assumed = question.ask().assumed().getFirst();
        this.wording = question.ask().wording(law);
        this.sections = new Sections(law.pack());
    }

    /**
     * Answers for one scenario; a pack need not have any table of talks.
     *
     * @throws BadInput if a table is wrong, no rung has a number that is claimed, or more than one scenario is named
     */
    public static MilestonesAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        return new Milestones(law, question).answer();
    }

    private MilestonesAnswer answer() {
        Map<String, List<Step.Evidence>> evidence = evidence(PublicRecord.of(law));
        List<Step> steps = new ArrayList<>();
        for (Sheet sheet : Sheet.all(law, FOLDER, COLUMNS, problems)) {
            for (Sheet.Row row : sheet.rows()) {
                int before = problems.size();
                check(row);
                if (problems.size() == before) {
                    steps.add(step(sheet, row, evidence));
                }
            }
        }
        Set<String> known = new LinkedHashSet<>();
        steps.forEach(step -> known.add(step.id()));
        if (problems.isEmpty()) {
            strays(known);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Set<Integer> claimed = claimed(steps);
        List<Scored> scored = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            steps.stream()
                    .filter(step -> step.kind() == kind)
                    .map(step -> scored(step, claimed))
                    .forEach(scored::add);
        }
        return new MilestonesAnswer(Stamp.of(law, question.ask()), scored);
    }

    private Set<Integer> claimed(List<Step> steps) {
        Map<String, Integer> rungs = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.kind() == Step.Kind.RUNG) {
                rungs.put(Integer.toString(step.n()), step.n());
            }
        }
        Set<Integer> claimed = new LinkedHashSet<>();
        for (String typed : question.claimed()) {
            for (String one : typed.split(",", -1)) {
                Integer n = rungs.get(one.strip());
                if (n == null) {
                    throw new Typed("--claimed", one)
                            .refused("the number of a rung: " + String.join(", ", rungs.keySet()), rungs.keySet());
                }
                claimed.add(n);
            }
        }
        return claimed;
    }

    // tables

    private Map<String, List<Step.Evidence>> evidence(PublicRecord record) {
        Map<String, List<Step.Evidence>> all = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.all(law, FOLDER + "/evidence", EVIDENCE, problems)) {
            for (Sheet.Row row : sheet.rows()) {
                RecordLine line = record.lines().get(row.get("id"));
                if (line == null) {
                    problems.add(row.problem(
                            "id",
                            "an id of the record's tables",
                            List.copyOf(record.lines().keySet())));
                } else if (!Score.SHOWN.contains(row.get("shows"))) {
                    problems.add(row.problem("shows", "one of " + String.join(", ", Score.SHOWN), Score.SHOWN));
                } else if (!line.date().first().isAfter(question.ask().asOf().facts())) {
                    all.computeIfAbsent(row.get("step"), _ -> new ArrayList<>())
                            .add(new Step.Evidence(
                                    line, Score.of(row.get("shows")), new Plain(row.get("note"), row.get("note_ko"))));
                }
            }
        }
        all.values()
                .forEach(lines -> lines.sort(
                        Comparator.comparing(shown -> shown.line().date().first())));
        return all;
    }

    /** Evidence for steps that no table has. */
    private void strays(Set<String> known) {
        for (Sheet sheet : Sheet.all(law, FOLDER + "/evidence", EVIDENCE, problems)) {
            for (Sheet.Row row : sheet.rows()) {
                if (!known.contains(row.get("step"))) {
                    problems.add(row.problem("step", "a table and a number, such as ladder/2", List.copyOf(known)));
                }
            }
        }
    }

    private void check(Sheet.Row row) {
        for (String column : List.of("what", "ko", "sign", "sign_ko", "verifier", "verifier_ko", "opinion", "source")) {
            if (row.get(column).isBlank()) {
                problems.add(row.problem(column, "a text", List.of()));
            }
        }
        if (!row.get("n").matches("[1-9]\\d?")) {
            problems.add(row.problem("n", "a number from 1 to 99", List.of()));
        }
        if (!KINDS.contains(row.get("kind"))) {
            problems.add(row.problem("kind", "one of " + String.join(", ", KINDS), KINDS));
        }
        for (String need : tokens(row, "facts")) {
            checkNeed(row, need);
        }
        for (String cite : tokens(row, "counts_toward")) {
            if (!UslmRef.isPath(cite)) {
                problems.add(row.problem("counts_toward", "cites with spaces between", List.of()));
            }
        }
    }

    private void checkNeed(Sheet.Row row, String need) {
        Map<String, Fact> facts = law.pack().vocabulary().facts();
        Matcher parts = NEED.matcher(need);
        Fact fact = parts.matches() ? facts.get(parts.group(1)) : null;
        if (fact == null) {
            problems.add(row.problem(
                    "facts",
                    "facts of the packs with the extent that reaches the step, as fact>=STEPS, in place of " + need,
                    List.copyOf(facts.keySet())));
        } else if (fact.isGraded()
                != (parts.group(2) != null && extent(parts.group(2)).isPresent())) {
            problems.add(row.problem(
                    "facts",
                    (fact.isGraded() ? fact.id() + ">= and an extent" : fact.id() + " alone") + ", in place of " + need,
                    List.of()));
        }
    }

    private static Optional<Extent> extent(String word) {
        for (Extent extent : Extent.values()) {
            if (extent.name().equals(word) && extent != Extent.NONE) {
                return Optional.of(extent);
            }
        }
        return Optional.empty();
    }

    private static List<String> tokens(Sheet.Row row, String column) {
        List<String> tokens = new ArrayList<>();
        for (String token : row.get(column).split(" ", -1)) {
            if (!token.isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private Step step(Sheet sheet, Sheet.Row row, Map<String, List<Step.Evidence>> evidence) {
        List<Step.Need> needs = new ArrayList<>();
        for (String token : tokens(row, "facts")) {
            String[] parts = token.split(">=", -1);
            needs.add(new Step.Need(parts[0], parts.length > 1 ? extent(parts[1]) : Optional.empty()));
        }
        List<Step.Toward> towards = new ArrayList<>();
        for (String path : tokens(row, "counts_toward")) {
            UslmRef cite = new UslmRef(path);
            boolean held = !sections.meant(cite).isEmpty();
            String title = held ? sections.heading(cite).map(Provision::title).orElse("") : "";
            towards.add(new Step.Toward(cite, title));
        }
        int n = Integer.parseInt(row.get("n"));
        return new Step(
                sheet.name(),
                n,
                Step.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                new Plain(row.get("what"), row.get("ko")),
                new Plain(row.get("sign"), row.get("sign_ko")),
                new Plain(row.get("verifier"), row.get("verifier_ko")),
                needs,
                towards,
                new Plain(row.get("opinion"), row.get("opinion_ko")),
                row.get("source"),
                evidence.getOrDefault(sheet.name() + "/" + n, List.of()));
    }

    // where a step stands

    private Scored scored(Step step, Set<Integer> claimed) {
        List<Scored.FactView> facts = step.needs().stream().map(this::factView).toList();
        Score record = step.evidence().isEmpty()
                ? Score.NOTHING
                : step.evidence().getLast().shows();
        return new Scored(step, claim(step, facts, record, claimed), score(facts, record), facts);
    }

    /** A fact that is named goes before the record, the record before what the scenario leaves to the rest. */
    private static Score score(List<Scored.FactView> facts, Score record) {
        Optional<Score> named = facts.stream()
                .filter(Scored.FactView::named)
                .map(Scored.FactView::score)
                .max(Comparator.naturalOrder());
        Score rest = facts.stream()
                .filter(fact -> !fact.named())
                .map(Scored.FactView::score)
                .max(Comparator.naturalOrder())
                .orElse(Score.NOTHING);
        if (named.isEmpty() || named.get() == Score.UNKNOWN) {
            Score otherwise = named.orElse(rest);
            return record == Score.NOTHING ? otherwise : record;
        }
        return named.get() == Score.NOTHING && record.isStep() ? Score.REVERSED : named.get();
    }

    private static Optional<Scored.Claimed> claim(
            Step step, List<Scored.FactView> facts, Score record, Set<Integer> claimed) {
        if (step.kind() != Step.Kind.RUNG) {
            return Optional.empty();
        }
        boolean shown = record == Score.PARTIAL || record == Score.TANGIBLE;
        if (claimed.contains(step.n()) || shown || facts.stream().anyMatch(Scored.FactView::reached)) {
            return Optional.of(Scored.Claimed.YES);
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        boolean open = facts.stream().anyMatch(fact -> fact.score() == Score.UNKNOWN);
        return Optional.of(open ? Scored.Claimed.UNKNOWN : Scored.Claimed.NO);
    }

    private Scored.FactView factView(Step.Need need) {
        Fact fact =
                java.util.Objects.requireNonNull(law.pack().vocabulary().facts().get(need.fact()), "checked before");
        Optional<Given> given = assumed.given(question.ask().asOf().law()).stream()
                .filter(one -> one.fact().equals(fact.id()))
                .filter(one -> one.since()
                        .filter(question.ask().asOf().facts()::isBefore)
                        .isEmpty())
                .findFirst();
        Given.State state = given.map(Given::state)
                .orElse(assumed.rest() == Setting.Rest.NONE ? new Given.State.No() : new Given.State.Unknown());
        return new Scored.FactView(
                fact.id(),
                wording.say(fact.plain()),
                text(state),
                score(fact, need, state),
                isReached(need, state),
                given.isPresent());
    }

    private static String text(Given.State state) {
        return switch (state) {
            case Given.State.At(Grade grade) -> grade.isUnnamed() ? "YES" : grade.toString();
            case Given.State.No() -> "NO";
            case Given.State.Unknown() -> "UNKNOWN";
            case Given.State.Disputed() -> "DISPUTED";
        };
    }

    private static boolean isReached(Step.Need need, Given.State state) {
        return state instanceof Given.State.At(Grade grade)
                && need.extent()
                        .map(least -> grade.extent()
                                .filter(extent -> extent.compareTo(least) >= 0)
                                .isPresent())
                        .orElse(true);
    }

    private static Score score(Fact fact, Step.Need need, Given.State state) {
        return switch (state) {
            case Given.State.Unknown() -> Score.UNKNOWN;
            case Given.State.Disputed() -> Score.UNKNOWN;
            case Given.State.No() -> Score.NOTHING;
            case Given.State.At(Grade grade) -> {
                if (isReached(need, state)) {
                    boolean verified = !fact.scales().contains(Fact.Scale.VERIFICATION)
                            || grade.verification()
                                    .filter(Verification.VERIFIED::equals)
                                    .isPresent();
                    yield verified ? Score.TANGIBLE : Score.PARTIAL;
                }
                yield switch (grade.extent().orElse(Extent.NONE)) {
                    case NONE -> Score.NOTHING;
                    case COMMITTED -> Score.COSMETIC;
                    case PROGRESS, STEPS, SIGNIFICANT, COMPLETE -> Score.PARTIAL;
                };
            }
        };
    }
}
