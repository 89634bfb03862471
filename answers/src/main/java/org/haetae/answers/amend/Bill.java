package org.haetae.answers.amend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Rows;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Document;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/**
 * A bill in the packs' own notation. The file begins like any file of law ({@code instrument}, {@code title}, {@code in-force}); its own
 * {@code law} blocks are what it adds. What it does to other rules stands in blocks marked {@code amend}:
 *
 * <pre>
 * strike NAME                    the rule ends on the bill's first day
 * in NAME strike WORD            its lines that begin with the word end
 * in NAME replace WORD           so, and the lines below take their place
 *   LINE
 * in NAME add                    the lines below are added
 *   LINE
 * </pre>
 *
 * <p>Nothing is deleted: a line that ends gets {@code until DATE by CITE}, one that is new {@code from DATE by CITE}, so that the day
 * before is still answered by the law of that day.
 */
final class Bill {
    private static final Pattern LAST_DAY = Pattern.compile("\\buntil \\d{4}-\\d\\d-\\d\\d\\b");
    private static final Pattern HEAD =
            Pattern.compile("^(status|criterion|measure|presumption|route|lock|duty)\\s+([a-z0-9-]+)\\b.*");
    private static final String DO = "strike NAME; in NAME strike WORD; in NAME replace WORD; or in NAME add";

    /** What is done to a rule. */
    enum Sort {
        STRIKE,
        STRIKE_LINES,
        REPLACE,
        ADD
    }

    /**
     * A change of a rule.
     *
     * @param word what the lines begin with; empty where the whole rule or none is meant
     * @param lines what takes their place, as written
     * @param at the line of the bill
     */
    record Change(Sort sort, String rule, String word, List<String> lines, int at) {
        Change {
            lines = List.copyOf(lines);
        }
    }

    private final SourceText source;
    private final String title;
    private final UslmRef cite;
    private final LocalDate from;
    private final List<Change> changes;

    private Bill(SourceText source, String title, UslmRef cite, LocalDate from, List<Change> changes) {
        this.source = source;
        this.title = title;
        this.cite = cite;
        this.from = from;
        this.changes = changes;
    }

    String title() {
        return title;
    }

    UslmRef cite() {
        return cite;
    }

    /** Its first day. */
    LocalDate from() {
        return from;
    }

    List<Change> changes() {
        return changes;
    }

    /**
     * Reads a bill.
     *
     * @throws BadInput with every problem of its front matter and its changes
     */
    static Bill read(SourceText source, Pack pack) {
        List<Problem> problems = new ArrayList<>();
        Document document = Document.read(source);
        String title = field(document, source, "title", problems);
        String instrument = field(document, source, "instrument", problems);
        String inForce = field(document, source, "in-force", problems);
        UslmRef cite = null;
        LocalDate from = LocalDate.MIN;
        try {
            cite = UslmRef.parse(instrument);
            from = LocalDate.parse(inForce.replaceAll("\\.\\..*$", "").strip());
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.of(Position.ofFile(source.name()), instrument, "instrument: a cite such as /us/pl/1/2"));
        } catch (DateTimeParseException e) {
            problems.add(Problem.of(Position.ofFile(source.name()), inForce, "in-force: DATE .."));
        }
        List<Change> changes = changes(source, pack, problems);
        if (!problems.isEmpty() || cite == null) {
            throw new BadInput(problems);
        }
        return new Bill(source, title, cite, from, changes);
    }

    private static String field(Document document, SourceText source, String name, List<Problem> problems) {
        Optional<String> field = document.field(name);
        if (field.isEmpty()) {
            problems.add(Problem.of(
                    Position.ofFile(source.name()), "no " + name, "front matter with instrument, title and in-force"));
        }
        return field.orElse("");
    }

    private static List<Change> changes(SourceText source, Pack pack, List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        List<String> all = source.lines();
        boolean inside = false;
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (line.strip().startsWith("```")) {
                inside = line.strip().equals("```amend");
            } else if (inside && !line.isBlank() && !line.startsWith(" ")) {
                List<String> below = new ArrayList<>();
                for (int j = i + 1; j < all.size() && isBelow(all.get(j)); j++) {
                    below.add(all.get(j));
                }
                change(source, pack, line.strip(), below, i + 1, problems).ifPresent(changes::add);
            }
        }
        if (changes.isEmpty() && problems.isEmpty() && !source.text().contains("```law")) {
            problems.add(Problem.of(Position.ofFile(source.name()), "no change", "a block ```amend or ```law"));
        }
        return changes;
    }

    private static boolean isBelow(String line) {
        return line.startsWith("  ") && !line.isBlank();
    }

    private static Optional<Change> change(
            SourceText source, Pack pack, String line, List<String> below, int at, List<Problem> problems) {
        String[] words = line.split("\\s+", -1);
        Position here = new Position(source.name(), at, 1);
        boolean strike = words[0].equals("strike") && words.length == 2;
        boolean in = words[0].equals("in") && words.length >= 3;
        boolean sorted = strike
                || in && words[2].equals("add") && words.length == 3
                || in && List.of("strike", "replace").contains(words[2]) && words.length == 4;
        if (!sorted) {
            problems.add(new Problem(here, line, DO, Optional.empty(), line));
            return Optional.empty();
        }
        String rule = words[1];
        if (pack.rule(rule).isEmpty()) {
            problems.addAll(Rows.unknown(
                            source.name() + ":" + at,
                            rule,
                            "a rule of the packs",
                            rule,
                            pack.rules().keySet())
                    .problems());
            return Optional.empty();
        }
        Sort sort = strike
                ? Sort.STRIKE
                : switch (words[2]) {
                    case "strike" -> Sort.STRIKE_LINES;
                    case "replace" -> Sort.REPLACE;
                    default -> Sort.ADD;
                };
        boolean wants = sort == Sort.REPLACE || sort == Sort.ADD;
        if (wants == below.isEmpty()) {
            problems.add(new Problem(
                    here,
                    wants ? "no lines below" : "lines below",
                    wants ? "the new lines, indented" : "none",
                    Optional.empty(),
                    line));
            return Optional.empty();
        }
        return Optional.of(new Change(sort, rule, words.length == 4 ? words[3] : "", below, at));
    }

    // the law with it

    /**
     * The law as it would be.
     *
     * @throws BadInput if something it speaks of is not there, or the law cannot be read with it; problems of its own lines are told at
     *     their place in the bill
     */
    Law law(Law before) {
        java.nio.file.Path folder =
                before.folder().orElseThrow(() -> new IllegalStateException("packs that were not read from a folder"));
        Map<String, List<Integer>> origins = new HashMap<>();
        Map<Change, Boolean> done = new LinkedHashMap<>();
        changes.forEach(change -> done.put(change, false));
        try {
            Law after = Law.changed(
                    folder,
                    text -> {
                        synchronized (this) {
                            return changed(text, origins, done);
                        }
                    },
                    own());
            // read every file, also those that are read late
            after.pack().ids();
            List<Problem> missed = new ArrayList<>();
            done.forEach((change, so) -> {
                if (!so) {
                    missed.add(Problem.of(
                            new Position(source.name(), change.at(), 1),
                            change.word().isEmpty() ? change.rule() : "no line that begins with " + change.word(),
                            "a line of " + change.rule() + " that is still in force"));
                }
            });
            if (!missed.isEmpty()) {
                throw new BadInput(missed);
            }
            return after;
        } catch (BadInput e) {
            throw new BadInput(
                    e.problems().stream().map(problem -> here(problem, origins)).toList());
        }
    }

    /** A problem of a line the bill put in stands in the bill; others stay where they are. */
    private Problem here(Problem problem, Map<String, List<Integer>> origins) {
        List<Integer> lines = origins.get(problem.at().file());
        int line = problem.at().line();
        if (lines == null || line < 1 || line > lines.size()) {
            return problem;
        }
        int origin = lines.get(line - 1);
        Position at = origin < 0
                ? new Position(source.name(), -origin, problem.at().column())
                : new Position(problem.at().file(), origin, problem.at().column());
        return new Problem(at, problem.found(), problem.expected(), problem.nearest(), problem.excerpt());
    }

    /** The bill's own law: the file without its changes to others, each line in its place. */
    private SourceText own() {
        StringBuilder own = new StringBuilder();
        boolean inside = false;
        for (String line : source.lines()) {
            boolean fence = line.strip().startsWith("```");
            boolean begins = fence && line.strip().equals("```amend");
            own.append(inside || begins ? "" : line).append('\n');
            inside = begins || inside && !fence;
        }
        return new SourceText(source.name(), own.toString());
    }

    private String until() {
        return " until " + from + " by " + cite.path();
    }

    private String since() {
        return " from " + from + " by " + cite.path();
    }

    /** A file with every change to a rule that stands in it. */
    private SourceText changed(SourceText text, Map<String, List<Integer>> origins, Map<Change, Boolean> done) {
        List<String> out = new ArrayList<>();
        List<Integer> origin = new ArrayList<>();
        boolean law = false;
        String rule = "";
        int number = 0;
        boolean touched = false;
        for (String line : text.lines()) {
            number++;
            boolean fence = line.strip().startsWith("```");
            boolean head = law && !line.isBlank() && !line.startsWith(" ");
            if (fence || head) {
                touched |= add(rule, out, origin, done);
                rule = "";
            }
            law = fence ? line.strip().equals("```law") : law;
            Matcher matcher = HEAD.matcher(line);
            if (head && matcher.matches()) {
                rule = matcher.group(2);
            }
            String now = ended(rule, line, head, done);
            touched |= !now.equals(line);
            out.add(now);
            origin.add(number);
        }
        if (!touched) {
            return text;
        }
        origins.put(text.name(), origin);
        return new SourceText(text.name(), String.join("\n", out) + "\n");
    }

    private String ended(String rule, String line, boolean head, Map<Change, Boolean> done) {
        String now = line;
        for (Change change : changes) {
            boolean whole = head && change.sort() == Sort.STRIKE;
            boolean lines = (change.sort() == Sort.STRIKE_LINES || change.sort() == Sort.REPLACE)
                    && isLine(line)
                    && line.strip().split("\\s+", 2)[0].equals(change.word());
            if (change.rule().equals(rule)
                    && (whole || lines)
                    && !LAST_DAY.matcher(now).find()) {
                now = suffixed(now, until());
                done.put(change, true);
            }
        }
        return now;
    }

    /** A line of a rule itself, not one of a list in it. */
    private static boolean isLine(String line) {
        return line.startsWith("  ") && !line.startsWith("   ") && !line.isBlank();
    }

    /** Before a remark, which ends a line. */
    private static String suffixed(String line, String suffix) {
        int remark = line.indexOf(" #");
        return remark < 0
                ? line.stripTrailing() + suffix
                : line.substring(0, remark).stripTrailing() + suffix + line.substring(remark);
    }

    /** New lines at the end of a rule; lines of the bill are noted by their negative number. */
    private boolean add(String rule, List<String> out, List<Integer> origin, Map<Change, Boolean> done) {
        boolean added = false;
        for (Change change : changes) {
            if (change.rule().equals(rule) && !change.lines().isEmpty()) {
                int at = out.size();
                while (at > 0 && out.get(at - 1).isBlank()) {
                    at--;
                }
                for (int i = 0; i < change.lines().size(); i++) {
                    String line = change.lines().get(i);
                    out.add(at + i, isLine(line) ? suffixed(line, since()) : line);
                    origin.add(at + i, -(change.at() + 1 + i));
                }
                done.computeIfPresent(change, (one, so) -> so || one.sort() == Sort.ADD);
                added = true;
            }
        }
        return added;
    }
}
