package org.haetae.designations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.haetae.law.model.Plain;
import org.haetae.notation.Problem;
import org.haetae.party.Mark;
import org.haetae.tables.Sheet;

/** A row being read: each wrong cell is told with its place, and the rest of the row is read on. */
record TableRow(Sheet.Row row, List<Problem> problems) {
    /** Alternatives, of which one is meant, are written with this between them. */
    static final String OR = " or ";

    /** What is known to be unknown, as against a cell that does not apply and is empty. */
    static final String UNKNOWN = "UNKNOWN";

    String text(String column) {
        if (row.get(column).isBlank()) {
            wrong(column, "what the README of the tables says of it", List.of());
        }
        return row.get(column);
    }

    Optional<String> maybe(String column) {
        return row.maybe(column);
    }

    /** Empty where the cell is, or says that it is not known. */
    Optional<String> known(String column) {
        return row.maybe(column).filter(cell -> !cell.equals(UNKNOWN));
    }

    void wrong(String column, String expected, Collection<String> valid) {
        problems.add(row.problem(column, expected, List.copyOf(valid)));
    }

    String oneOf(String column, Collection<String> valid, String expected) {
        String cell = row.get(column);
        if (!valid.contains(cell)) {
            wrong(column, expected, valid);
        }
        return cell;
    }

    LocalDate day(String column) {
        Optional<LocalDate> day = parsed(row.get(column));
        if (day.isEmpty()) {
            wrong(column, "a date as YYYY-MM-DD", List.of());
        }
        return day.orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> maybeDay(String column) {
        return row.maybe(column).isEmpty() ? Optional.empty() : Optional.of(day(column));
    }

    private static Optional<LocalDate> parsed(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Mark mark(String column) {
        return constant(column, Mark.values(), Mark::word);
    }

    /** @param word of a constant, as tables write it */
    <E extends Enum<E>> E constant(String column, E[] constants, Function<E, String> word) {
        List<String> words = Arrays.stream(constants).map(word).toList();
        int at = words.indexOf(row.get(column));
        if (at < 0) {
            wrong(column, "one of " + String.join(", ", words), words);
        }
        return constants[Math.max(at, 0)];
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** English and Korean; a Korean cell that is empty is told by the English one. */
    Plain plain(String english, String korean) {
        String text = row.get(english);
        return new Plain(text, row.maybe(korean).orElse(text));
    }

    List<String> alternatives(String column) {
        return row.maybe(column).map(cell -> List.of(cell.split(OR, -1))).orElse(List.of());
    }

    List<String> words(String column) {
        return row.maybe(column).map(cell -> List.of(cell.split(" ", -1))).orElse(List.of());
    }

    Set<String> codes(String column) {
        return Set.copyOf(words(column));
    }
}
