package org.haetae.designations.candidates;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.haetae.notation.BadInput;
import org.haetae.notation.IsoDate;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Candidates as a table, which people write in a spreadsheet: UTF-8, RFC 4180, one header line.
 *
 * <pre>
 * id,name,korean,kind,state,on,reason,criterion,element,exhibit,origin
 * c1,Office Nine,,body,imported,2024-01-05,,/rt/act/1/s2/a,"serious abuses",E-1,REP-A
 * c1,,,,triaged,2024-02-01,,/rt/act/1/s2/a,facilitates,E-2,REP-A
 * </pre>
 *
 * The first row of an id has the name and kind. Each of its rows may hold a step ({@code state}, {@code on}, {@code reason}), a limb it is
 * considered under ({@code criterion}), and an exhibit for one thing the limb asks. Without a first state a candidate is imported.
 */
public final class CandidateSheet {
    public static final List<String> COLUMNS = List.of(
            "id", "name", "korean", "kind", "state", "on", "reason", "criterion", "element", "exhibit", "origin");

    /** Letters, digits, hyphens, dots and underscores, at most 64: no place for a person's name. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final String A_CODE = "a code of letters, digits, - . and _, never a person's name";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 2_000;

    /** Nobody reads more; the rest is counted. */
    private static final int SHOWN = 20;

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final Limbs limbs;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Rows> candidates = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    private CandidateSheet(Limbs limbs, LocalDate today) {
        this.limbs = limbs;
        this.today = today;
    }

    /** What was read of one candidate so far. */
    private static final class Rows {
        final String id;
        final Candidate.Kind kind;
        final String name;
        final String korean;
        final int line;
        final List<Step> steps = new ArrayList<>();
        final Set<Ground> grounds = new LinkedHashSet<>();
        final Set<Support> supports = new LinkedHashSet<>();

        Rows(String id, Candidate.Kind kind, String name, String korean, int line) {
            this.id = id;
            this.kind = kind;
            this.name = name;
            this.korean = korean;
            this.line = line;
        }

        Candidate candidate() {
            return new Candidate(id, kind, name, korean, steps, List.copyOf(grounds), List.copyOf(supports));
        }
    }

    /**
     * Reads a file; the order of the rows stays.
     *
     * @param limbs of the as-of day
     * @param today no step is dated later
     * @throws BadInput with what is wrong, each with file, line and column; of very many the first, and how many more
     */
    public static List<Candidate> read(Path file, Limbs limbs, LocalDate today) {
        return new CandidateSheet(limbs, today).read(Sheet.of(file, COLUMNS));
    }

    private List<Candidate> read(Sheet sheet) {
        sheet.rows().forEach(this::row);
        if (problems.size() > SHOWN) {
            List<Problem> first = new ArrayList<>(problems.subList(0, SHOWN));
            Position at = problems.get(SHOWN).at();
            first.add(Problem.of(at, (problems.size() - SHOWN) + " more problems", "rows without any"));
            throw new BadInput(first);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return candidates.values().stream().map(Rows::candidate).toList();
    }

    private void row(Sheet.Row row) {
        String id = row.get("id").strip();
        if (!CODE.matcher(id).matches()) {
            problems.add(row.problem("id", A_CODE, List.of()));
            return;
        }
        for (String column : COLUMNS) {
            if (row.get(column).chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
                problems.add(row.problem(column, "text without control characters", List.of()));
                return;
            }
        }
        Rows known = candidates.get(id);
        if (known == null) {
            known = first(row, id);
            if (known == null) {
                return;
            }
            candidates.put(id, known);
            step(row, known);
            if (known.steps.isEmpty()) {
                known.steps.add(new Step(CandidateState.IMPORTED, Optional.empty(), ""));
            }
        } else {
            again(row, known);
            step(row, known);
        }
        ground(row, known);
    }

    private @Nullable Rows first(Sheet.Row row, String id) {
        String name = text(row, "name", LONGEST_NAME);
        String korean = text(row, "korean", LONGEST_NAME);
        List<String> kinds = List.of(Candidate.Kind.PERSON.word(), Candidate.Kind.BODY.word());
        Optional<Candidate.Kind> kind = Candidate.Kind.of(row.get("kind").strip());
        if (name.isEmpty()) {
            problems.add(row.problem("name", "a name, in the first row of " + id, List.of()));
        }
        if (kind.isEmpty()) {
            problems.add(row.problem("kind", "one of " + String.join(", ", kinds), kinds));
        }
        return name.isEmpty() || kind.isEmpty() ? null : new Rows(id, kind.get(), name, korean, row.line());
    }

    /** A further row tells no name again: a second candidate of the same id would be lost in the first. */
    private void again(Sheet.Row row, Rows known) {
        for (String column : List.of("name", "korean", "kind")) {
            if (!row.get(column).isBlank()) {
                problems.add(row.problem(
                        column, "nothing: " + known.id + " is there already, in line " + known.line, List.of()));
                return;
            }
        }
        boolean empty = COLUMNS.stream()
                .allMatch(column -> column.equals("id") || row.get(column).isBlank());
        if (empty) {
            problems.add(row.problem("state", "a state, a criterion or an exhibit", List.of()));
        }
    }

    // steps

    private void step(Sheet.Row row, Rows known) {
        String word = row.get("state").strip();
        String reason = text(row, "reason", LONGEST_REASON);
        String day = row.get("on").strip();
        if (word.isEmpty()) {
            if (!reason.isEmpty() || !day.isEmpty()) {
                problems.add(row.problem("state", stateExpected(), List.of()));
            }
            return;
        }
        Optional<CandidateState> state = CandidateState.of(word);
        Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : IsoDate.of(day);
        if (state.isEmpty()) {
            problems.add(row.problem("state", stateExpected(), CandidateState.words()));
            return;
        }
        if (!day.isEmpty() && on.isEmpty()) {
            problems.add(row.problem("on", "a date as YYYY-MM-DD", List.of()));
            return;
        }
        if (on.filter(today::isBefore).isPresent()) {
            problems.add(row.problem("on", "a day not after the as-of day, " + today, List.of()));
            return;
        }
        Step step = new Step(state.get(), on, reason);
        List<Step.Fault> faults = known.steps.isEmpty() ? step.faults() : step.faults(known.steps);
        for (Step.Fault fault : faults) {
            problems.add(row.problem(column(fault), expected(fault, known.steps, step), List.of()));
        }
        known.steps.add(step);
    }

    private static String stateExpected() {
        return "a state: " + String.join(", ", CandidateState.words());
    }

    private static String column(Step.Fault fault) {
        return switch (fault) {
            case NOT_NEXT -> "state";
            case NEEDS_REASON -> "reason";
            case NEEDS_DAY, BEFORE_THE_LAST -> "on";
        };
    }

    /** What a step should have been. */
    public static String expected(Step.Fault fault, List<Step> before, Step step) {
        return switch (fault) {
            case NOT_NEXT -> {
                CandidateState last = before.getLast().state();
                List<String> next = new ArrayList<>();
                last.forward().forEach(state -> next.add(state.word()));
                last.back().forEach(state -> next.add(state.word()));
                yield "what may follow " + last.word() + ": " + String.join(", ", next);
            }
            case NEEDS_REASON ->
                step.state().needsReason()
                        ? "a reason for " + step.state().word()
                        : "a reason for going back to " + step.state().word();
            case NEEDS_DAY -> "the day of " + step.state().word() + ", as YYYY-MM-DD";
            case BEFORE_THE_LAST ->
                Step.lastDay(before).map(day -> day + " or later").orElse("a later day");
        };
    }

    // grounds and exhibits

    private void ground(Sheet.Row row, Rows known) {
        String cite = row.get("criterion").strip();
        String element = unescaped(row.get("element").strip());
        String exhibit = row.get("exhibit").strip();
        String origin = row.get("origin").strip();
        if (cite.isEmpty()) {
            if (!element.isEmpty() || !exhibit.isEmpty() || !origin.isEmpty()) {
                problems.add(row.problem("criterion", "the limb that it is about", List.of()));
            }
            return;
        }
        List<Ground> found = limbs.find(cite);
        if (found.size() != 1) {
            String expected = found.isEmpty()
                    ? "a limb of a criterion of the packs, by its cite"
                    : "one limb of it: "
                            + String.join(", ", found.stream().map(limbs::cite).toList());
            problems.add(row.problem("criterion", expected, found.isEmpty() ? List.copyOf(limbs.typed()) : List.of()));
            return;
        }
        Ground ground = found.getFirst();
        known.grounds.add(ground);
        if (element.isEmpty() && exhibit.isEmpty() && origin.isEmpty()) {
            return;
        }
        Optional<String> spelled = limbs.element(ground, element);
        if (spelled.isEmpty()) {
            List<String> asked = List.copyOf(limbs.elements(ground));
            problems.add(row.problem(
                    "element", "one of what " + limbs.cite(ground) + " asks: " + String.join("; ", asked), asked));
        }
        boolean codes = isCode(row, "exhibit", exhibit);
        codes &= isCode(row, "origin", origin);
        if (codes && spelled.isPresent()) {
            support(row, known, new Support(ground, spelled.get(), exhibit, origin));
        }
    }

    private boolean isCode(Sheet.Row row, String column, String text) {
        boolean is = CODE.matcher(text).matches();
        if (!is) {
            problems.add(row.problem(column, A_CODE, List.of()));
        }
        return is;
    }

    private void support(Sheet.Row row, Rows known, Support support) {
        String before = origins.putIfAbsent(support.exhibit(), support.origin());
        if (before != null && !before.equals(support.origin())) {
            problems.add(row.problem(
                    "origin", "one origin for each exhibit: " + support.exhibit() + " is of " + before, List.of()));
        } else if (!known.supports.add(support)) {
            problems.add(row.problem("exhibit", "each exhibit once for an element", List.of()));
        }
    }

    // texts

    private String text(Sheet.Row row, String column, int longest) {
        String text = unescaped(row.get(column).strip());
        if (text.length() > longest) {
            problems.add(row.problem(column, "at most " + longest + " characters", List.of()));
        }
        return text;
    }

    /** Without the apostrophe that our own tables put before what a spreadsheet would take for a formula. */
    private static String unescaped(String text) {
        boolean escaped = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return escaped ? text.substring(1) : text;
    }

    // out

    /** The rows of a table of candidates, under {@link #COLUMNS}: read again they say the same. */
    public static List<List<String>> rows(List<Candidate> candidates) {
        List<List<String>> rows = new ArrayList<>();
        candidates.forEach(candidate -> rows(candidate, rows));
        return rows;
    }

    private static void rows(Candidate candidate, List<List<String>> rows) {
        List<List<String>> steps = new ArrayList<>();
        for (Step step : candidate.steps()) {
            steps.add(List.of(
                    step.state().word(), step.on().map(LocalDate::toString).orElse(""), step.reason()));
        }
        List<List<String>> grounds = new ArrayList<>();
        for (Ground ground : candidate.grounds()) {
            String criterion = ground.criterion() + ground.limb();
            List<Support> supports = candidate.supports().stream()
                    .filter(support -> support.ground().equals(ground))
                    .toList();
            for (Support support : supports) {
                grounds.add(List.of(criterion, support.element(), support.exhibit(), support.origin()));
            }
            if (supports.isEmpty()) {
                grounds.add(List.of(criterion, "", "", ""));
            }
        }
        for (int i = 0; i < Math.max(steps.size(), grounds.size()); i++) {
            List<String> row = new ArrayList<>();
            row.add(candidate.id());
            row.addAll(
                    i == 0
                            ? List.of(
                                    candidate.name(),
                                    candidate.korean(),
                                    candidate.kind().word())
                            : List.of("", "", ""));
            row.addAll(i < steps.size() ? steps.get(i) : List.of("", "", ""));
            row.addAll(i < grounds.size() ? grounds.get(i) : List.of("", "", "", ""));
            rows.add(row);
        }
    }
}
