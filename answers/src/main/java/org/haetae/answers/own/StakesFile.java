package org.haetae.answers.own;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.designations.OwnershipRules;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.party.Mark;
import org.haetae.party.Name;
import org.haetae.party.NameIndex;
import org.haetae.party.Party;
import org.haetae.party.Share;
import org.haetae.party.Stake;
import org.haetae.tables.Sheet;

/**
 * Reads a file of stakes: a table with {@code owner}, {@code asset} and {@code share}, and whatever of {@code kind}, {@code from},
 * {@code until}, {@code owner_is} and {@code source} there is, in any order.
 *
 * <p>Names are the same where they differ in case or spaces only, or are names of the same party of the register. Nothing closer is
 * taken for the same.
 */
final class StakesFile {
    static final List<String> NEEDED = List.of("owner", "asset", "share");
    static final List<String> OTHERS = List.of("kind", "from", "until", "owner_is", "source");

    /** A file with more is not read: 20,000 rows. */
    static final int MOST_ROWS = 20_000;

    /** More problems than these are not told. */
    private static final int TOLD = 20;

    private static final int LONGEST_NAME = 200;

    /** A share, at most as long as anybody writes one: 20 places. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,20})?");

    private static final Pattern BETWEEN = Pattern.compile("([0-9.]*?) *\\.\\. *([0-9.]*)");
    private static final String SHARE =
            "percent from 0 to 100, such as 50 or 49.99; between two as 25..40, 50.. or ..25; ? where it is not known";

    /** What could turn letters round or speak to a terminal. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2028\\u2029\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private final Register register;
    private final Set<String> classes;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Named> byName = new HashMap<>();
    private final Map<String, Named> parties = new TreeMap<>();
    private final List<StakeLine> lines = new ArrayList<>();

    /** @param classes that the law blocks without a list */
    private StakesFile(Register register, Set<String> classes) {
        this.register = register;
        this.classes = classes;
    }

    /**
     * What a file holds.
     *
     * @param name as it was asked for
     * @param parties by key, sorted
     * @param lines in the order of the file
     */
    record Stakes(String name, Map<String, Named> parties, List<StakeLine> lines) {
        Stakes {
            lines = List.copyOf(lines);
        }

        Named party(String key) {
            Named named = parties.get(key);
            if (named == null) {
                throw new IllegalStateException("no party " + key);
            }
            return named;
        }
    }

    /**
     * Reads one.
     *
     * @param typed the name of an example of the packs, or the path of a file
     * @throws BadInput with what is wrong in it, at most twenty things at once
     */
    static Stakes read(Law law, Register register, Set<String> classes, String typed) {
        Map<String, Path> examples = examples(law);
        Path file = examples.get(typed.strip());
        if (file == null) {
            file = file(typed, examples.keySet());
        }
        StakesFile reader = new StakesFile(register, classes);
        reader.rows(Sheet.of(file, NEEDED, OTHERS), file.toString());
        return new Stakes(typed.strip(), reader.parties, reader.lines);
    }

    /** Files of stakes that the packs have, by name. */
    static Map<String, Path> examples(Law law) {
        return Sheet.paths(law, OwnershipRules.FOLDER + "/examples");
    }

    private static Path file(String typed, Set<String> examples) {
        String expected = examples.isEmpty()
                ? "a table of stakes"
                : "a table of stakes, or an example of the packs: " + String.join(", ", examples);
        try {
            Path file = Path.of(typed.strip());
            if (!typed.isBlank() && Files.isRegularFile(file)) {
                return file;
            }
            if (Files.exists(file) && !typed.isBlank()) {
                throw new BadInput(
                        Position.ofFile(typed.strip()),
                        Files.isDirectory(file) ? "a folder" : "something that is no file",
                        expected);
            }
        } catch (InvalidPathException e) {
            // a name no file can have
        }
        throw new BadInput(List.of(new Problem(
                Position.ofFile(("own " + typed).strip()),
                typed.isBlank() ? "nothing" : "no such file",
                expected,
                Nearest.to(typed, examples),
                "")));
    }

    private void rows(Sheet sheet, String file) {
        Position at = Position.ofFile(file);
        if (sheet.rows().isEmpty()) {
            throw new BadInput(at, "no stake", "a line for each stake under " + String.join(",", NEEDED));
        }
        if (sheet.rows().size() > MOST_ROWS) {
            throw new BadInput(
                    at, sheet.rows().size() + " lines", "at most " + MOST_ROWS + ": ask about a part of them");
        }
        Map<String, Named.Said> said = said(sheet);
        Map<StakeLine, Sheet.Row> rows = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            if (problems.size() >= TOLD) {
                break;
            }
            line(row, said).ifPresent(line -> {
                lines.add(line);
                rows.put(line, row);
            });
        }
        if (problems.isEmpty()) {
            twice(rows);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems.subList(0, Math.min(problems.size(), TOLD)));
        }
    }

    private static String cell(Sheet.Row row, String column) {
        return row.columns().contains(column) ? row.get(column).strip() : "";
    }

    private void wrong(Sheet.Row row, String column, String expected) {
        problems.add(row.problem(column, expected, List.of()));
    }

    private void wrong(Sheet.Row row, String column, String found, String expected) {
        problems.add(row.problemOf(column, found, expected));
    }

    // who

    /** Names without case and spare spaces, composed alike. */
    static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What the file says of owners, by their plain names, wherever it says it. */
    private Map<String, Named.Said> said(Sheet sheet) {
        Map<String, Named.Said> said = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            Named.Said one = said(row);
            if (one instanceof Named.Said.Nothing || problems.size() >= TOLD) {
                continue;
            }
            Named.Said before = said.putIfAbsent(plain(row.get("owner")), one);
            if (before != null && !before.equals(one)) {
                wrong(row, "owner_is", "what other lines say of this owner: " + before.word());
            }
        }
        return said;
    }

    private Named.Said said(Sheet.Row row) {
        String cell = cell(row, "owner_is");
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> new Named.Said.Nothing();
            case "blocked" -> new Named.Said.Blocked();
            case "not-blocked" -> new Named.Said.NotBlocked();
            case "unknown" -> new Named.Said.Unknown();
            default -> member(row, cell);
        };
    }

    private Named.Said member(Sheet.Row row, String cell) {
        if (classes.contains(cell)) {
            return new Named.Said.Member(cell);
        }
        List<String> valid = new ArrayList<>(List.of("blocked", "not-blocked", "unknown"));
        valid.addAll(classes);
        String expected = "blocked, not-blocked, unknown, or a class the law blocks without a list: "
                + String.join(", ", classes);
        problems.add(row.problem("owner_is", expected, valid));
        return new Named.Said.Nothing();
    }

    private Optional<Named> named(Sheet.Row row, String column, Map<String, Named.Said> said) {
        String name = cell(row, column);
        if (name.isEmpty()) {
            wrong(row, column, "the name of " + (column.equals("owner") ? "who owns" : "what is owned"));
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME || HIDDEN.matcher(name).find()) {
            wrong(
                    row,
                    column,
                    name.length() > LONGEST_NAME ? "a name of " + name.length() + " characters" : "a hidden character",
                    "a name of at most " + LONGEST_NAME + " visible characters");
            return Optional.empty();
        }
        String plain = plain(name);
        Named known = byName.get(plain);
        if (known == null) {
            Optional<Named> looked = look(row, column, name, said.getOrDefault(plain, new Named.Said.Nothing()));
            if (looked.isEmpty()) {
                return Optional.empty();
            }
            known = looked.get();
            byName.put(plain, known);
        }
        // of several spellings the first in order of letters, so that the order of lines does not matter
        Named spelled = new Named(known.key(), name, known.said(), known.found(), known.surely());
        parties.merge(known.key(), spelled, StakesFile::joined);
        return Optional.of(known);
    }

    private static Named joined(Named a, Named b) {
        Named first = a.name().compareTo(b.name()) <= 0 ? a : b;
        Named.Said said = a.said() instanceof Named.Said.Nothing
                        || !(b.said() instanceof Named.Said.Nothing)
                                && b.said().word().compareTo(a.said().word()) < 0
                ? b.said()
                : a.said();
        return new Named(first.key(), first.name(), said, first.found(), a.surely() || b.surely());
    }

    private Optional<Named> look(Sheet.Row row, String column, String name, Named.Said said) {
        boolean asked = switch (said) {
            case Named.Said.Nothing() -> true;
            case Named.Said.Blocked(), Named.Said.Member _ -> true;
            case Named.Said.NotBlocked(), Named.Said.Unknown() -> false;
        };
        List<Registered> found = asked ? register.find(name) : List.of();
        if (found.size() > 1 && said instanceof Named.Said.Nothing) {
            List<String> ids = found.stream().map(Registered::id).toList();
            wrong(
                    row,
                    column,
                    name + ", a name of " + found.size() + " parties of the register",
                    "one of their ids: " + String.join(", ", ids) + "; or owner_is, if it is another");
            return Optional.empty();
        }
        if (found.size() != 1) {
            return Optional.of(new Named(plain(name), name, said, Optional.empty(), false));
        }
        Registered one = found.getFirst();
        return Optional.of(new Named(one.id(), name, said, Optional.of(one), surely(one, name)));
    }

    /** Short forms, and names no source was read for, find a party and prove nothing. */
    private static boolean surely(Registered one, String typed) {
        Party party = one.party();
        List<Name> own = party.names().stream()
                .filter(name -> name.mark() != Mark.MEMORY && name.form() != Name.Form.WEAK)
                .toList();
        // an id of its own, so that only names are found by it
        Party bare = new Party("?", party.schema(), own.isEmpty() ? party.names() : own, party.country(), party.born());
        return typed.equals(party.id())
                || !own.isEmpty() && !NameIndex.of(List.of(bare)).find(typed).isEmpty();
    }

    // what

    private Optional<StakeLine> line(Sheet.Row row, Map<String, Named.Said> said) {
        int before = problems.size();
        Optional<Named> owner = named(row, "owner", said);
        Optional<Named> asset = named(row, "asset", said);
        StakeLine.Kind kind = kind(row);
        Share share = kind == StakeLine.Kind.OWNS ? share(row) : none(row);
        Optional<LocalDate> from = day(row, "from");
        Optional<LocalDate> until = day(row, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            wrong(row, "until", "a day after from, " + from.get());
        }
        if (owner.isPresent()
                && asset.isPresent()
                && owner.get().key().equals(asset.get().key())) {
            wrong(row, "asset", "a body other than its owner");
        }
        if (asset.flatMap(Named::found).filter(one -> one.party().isPerson()).isPresent()) {
            wrong(row, "asset", "a body: the register has a person of this name, and nobody owns a person");
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        Stake stake = new Stake(owner.orElseThrow().key(), asset.orElseThrow().key(), share, from, until);
        return Optional.of(
                new StakeLine(new Position(row.text().file(), row.line(), 1), stake, kind, cell(row, "source")));
    }

    private StakeLine.Kind kind(Sheet.Row row) {
        return switch (cell(row, "kind").toLowerCase(Locale.ROOT)) {
            case "", "owns" -> StakeLine.Kind.OWNS;
            case "controls" -> StakeLine.Kind.CONTROLS;
            default -> {
                problems.add(row.problem("kind", "one of owns, controls", List.of("owns", "controls")));
                yield StakeLine.Kind.OWNS;
            }
        };
    }

    private Share none(Sheet.Row row) {
        if (!cell(row, "share").isEmpty()) {
            wrong(row, "share", "nothing: control is no share");
        }
        return Share.UNKNOWN;
    }

    private Share share(Sheet.Row row) {
        String cell = cell(row, "share");
        String text = cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
        if (text.isEmpty() && !cell.endsWith("%") || text.equals("?")) {
            return Share.UNKNOWN;
        }
        if (NUMBER.matcher(text).matches()) {
            return interval(row, new BigDecimal(text), new BigDecimal(text));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()
                && !(between.group(1).isEmpty() && between.group(2).isEmpty())) {
            String least = between.group(1).isEmpty() ? "0" : between.group(1);
            String most = between.group(2).isEmpty() ? "100" : between.group(2);
            if (NUMBER.matcher(least).matches() && NUMBER.matcher(most).matches()) {
                return interval(row, new BigDecimal(least), new BigDecimal(most));
            }
        }
        wrong(row, "share", SHARE);
        return Share.UNKNOWN;
    }

    private Share interval(Sheet.Row row, BigDecimal least, BigDecimal most) {
        if (most.compareTo(new BigDecimal(100)) > 0 || least.compareTo(most) > 0) {
            wrong(row, "share", SHARE);
            return Share.UNKNOWN;
        }
        return new Share(least, most);
    }

    private Optional<LocalDate> day(Sheet.Row row, String column) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            wrong(row, column, "a date as YYYY-MM-DD");
            return Optional.empty();
        }
    }

    // together

    /** A second line for the same owner, asset and time: nobody could tell whether it adds or repeats. */
    private void twice(Map<StakeLine, Sheet.Row> rows) {
        Map<List<String>, List<StakeLine>> same = new LinkedHashMap<>();
        for (StakeLine line : rows.keySet()) {
            List<String> key = List.of(
                    line.stake().owner(), line.stake().asset(), line.kind().word());
            same.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
        }
        for (List<StakeLine> group : same.values()) {
            group.sort((a, b) -> begins(a).compareTo(begins(b)));
            for (int i = 1; i < group.size() && problems.size() < TOLD; i++) {
                StakeLine before = group.get(i - 1);
                StakeLine line = group.get(i);
                boolean over = before.stake()
                        .until()
                        .filter(end -> !begins(line).isBefore(end))
                        .isPresent();
                Sheet.Row row = rows.get(line);
                if (!over && row != null) {
                    wrong(
                            row,
                            "owner",
                            "the same owner, asset and time as line "
                                    + before.at().line(),
                            "each stake once; one that changed as two lines with from and until");
                }
            }
        }
    }

    private static LocalDate begins(StakeLine line) {
        return line.stake().from().orElse(LocalDate.MIN);
    }
}
