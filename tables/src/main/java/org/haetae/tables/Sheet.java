package org.haetae.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/**
 * A table of a pack: UTF-8, RFC 4180, one header line.
 *
 * @param pack the folder name of the pack
 * @param name of the file, without its ending
 * @param file as people know it
 * @param revision the first twelve hexadecimal digits of the SHA-256 hash over its text
 */
public record Sheet(String pack, String name, String file, String revision, List<Row> rows) {
    private static final String CSV = ".csv";

    private static final String NO_CSV = "a row that is no CSV";
    private static final String CLOSED = "cells with their quotes closed";

    /** More rows of the wrong length than these are not told: the file is something else. */
    private static final int TOLD = 50;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param columns names of the header
     * @param cells as many as the header has
     */
    public record Row(Text text, int line, List<String> columns, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String get(String column) {
            return cells.get(columns.indexOf(column));
        }

        public Optional<String> maybe(String column) {
            String cell = get(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** What is wrong with a cell, with its file, line and column. */
        public Problem problem(String column, String expected, List<String> valid) {
            String cell = get(column);
            String found = (cell.isEmpty() ? "nothing" : cell) + " as " + column;
            return new Problem(text.place(line, columns.indexOf(column)), found, expected, Nearest.to(cell, valid), "");
        }

        /** What is wrong with a cell, where that is more than what stands in it; of a column that is not there, at the row. */
        public Problem problemOf(String column, String found, String expected) {
            return Problem.of(text.place(line, Math.max(columns.indexOf(column), 0)), found, expected);
        }
    }

    /** The text of a file, in which cells have places. */
    public record Text(String file, String text) {
        /** Where a cell begins, in the row that begins on {@code line}; quoted cells may hold commas and line feeds. */
        Position place(int line, int cell) {
            int at = 0;
            for (int n = 1; n < line && at >= 0; n++) {
                at = text.indexOf('\n', at) + 1;
            }
            int row = line;
            int start = at;
            int passed = 0;
            boolean quoted = false;
            while (at < text.length() && passed < cell) {
                char c = text.charAt(at);
                at++;
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\n') {
                    if (!quoted) {
                        return new Position(file, row, at - start);
                    }
                    row++;
                    start = at;
                } else if (c == ',' && !quoted) {
                    passed++;
                }
            }
            return new Position(file, row, at - start + 1);
        }
    }

    /**
     * All tables of a kind in the packs a law was read from, in the order of their names; none where a pack has none.
     *
     * @param under the folder inside each pack
     * @param columns of the header, in their order
     * @param problems what is wrong is added here
     * @throws BadInput if a folder cannot be read
     */
    public static List<Sheet> all(Law law, String under, List<String> columns, List<Problem> problems) {
        List<Sheet> sheets = new ArrayList<>();
        folders(law, under).forEach((pack, folder) -> {
            for (Path file : files(folder)) {
                add(sheets, pack, file, columns, problems);
            }
        });
        return sheets;
    }

    /**
     * The table of one name in each pack a law was read from; none where no pack has it.
     *
     * @param under the folder inside each pack
     * @param name of the file, without its ending
     * @param columns of the header, in their order
     * @param problems what is wrong is added here
     */
    public static List<Sheet> named(Law law, String under, String name, List<String> columns, List<Problem> problems) {
        List<Sheet> sheets = new ArrayList<>();
        folders(law, under).forEach((pack, folder) -> {
            Path file = folder.resolve(name + CSV);
            if (Files.exists(file)) {
                add(sheets, pack, file, columns, problems);
            }
        });
        return sheets;
    }

    /** Where the tables of a folder of the packs lie, by name; a name that two packs have is the first one's. */
    public static Map<String, Path> paths(Law law, String under) {
        Map<String, Path> paths = new LinkedHashMap<>();
        folders(law, under)
                .values()
                .forEach(folder -> files(folder).forEach(file -> paths.putIfAbsent(name(file), file)));
        return paths;
    }

    private static void add(List<Sheet> sheets, String pack, Path file, List<String> columns, List<Problem> problems) {
        try {
            sheets.add(read(pack, file, columns, problems));
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private static Map<String, Path> folders(Law law, String under) {
        Map<String, Path> folders = new LinkedHashMap<>();
        law.folder().ifPresent(root -> {
            for (Pack.Id id : law.pack().ids()) {
                Path inside = root.resolve(id.name());
                folders.put(id.name(), (Files.isDirectory(inside) ? inside : root).resolve(under));
            }
        });
        return folders;
    }

    /**
     * A table of the asker's own.
     *
     * @throws BadInput with every problem of it
     */
    public static Sheet of(Path file, List<String> columns) {
        return of(file, (text, found) -> exactly(text, found, columns), columns);
    }

    /**
     * A table of the asker's own, with its columns in any order.
     *
     * @param needed columns that have to be there
     * @param others columns that may be
     * @throws BadInput with every problem of it
     */
    public static Sheet of(Path file, List<String> needed, List<String> others) {
        List<String> known = new ArrayList<>(needed);
        known.addAll(others);
        return of(file, (text, found) -> anyOrder(text, found, needed, known), known);
    }

    private static Sheet of(Path file, Header header, List<String> columns) {
        List<Problem> problems = new ArrayList<>();
        Sheet sheet = read("", file, header, columns, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return sheet;
    }

    /** What makes the columns of a table out of its first line, or refuses it. */
    private interface Header {
        List<String> columns(Text text, List<String> found);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(CSV)).sorted().toList();
        } catch (IOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of tables");
        }
    }

    private static Sheet read(String pack, Path file, List<String> columns, List<Problem> problems) {
        return read(pack, file, (text, found) -> exactly(text, found, columns), columns, problems);
    }

    private static Sheet read(String pack, Path file, Header header, List<String> expected, List<Problem> problems) {
        SourceText source = SourceText.read(file);
        Text text = new Text(source.name(), source.text());
        List<Row> rows = new ArrayList<>();
        int before = problems.size();
        int wrongRows = 0;
        List<String> columns = List.of();
        int next = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(source.text())) {
            for (CsvRecord found : csv) {
                int line = Math.toIntExact(found.getStartingLineNumber());
                next = line
                        + 1
                        + (int) String.join("", found.getFields())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                if (columns.isEmpty()) {
                    columns = header.columns(text, found.getFields());
                } else if (found.getFieldCount() == columns.size()) {
                    rows.add(new Row(text, line, columns, found.getFields()));
                } else if (!pack.isEmpty() || !isEmptyLine(found)) {
                    wrongRows++;
                    if (wrongRows > TOLD) {
                        break;
                    }
                    if (next > source.text().lines().count() && isOpen(source.text())) {
                        // all that follows is one cell, and no row more will come
                        problems.add(Problem.of(new Position(text.file(), line, 1), NO_CSV, CLOSED));
                        break;
                    }
                    int wrong = Math.min(found.getFieldCount(), columns.size());
                    problems.add(Problem.of(
                            text.place(line, wrong), found.getFieldCount() + " cells", columns.size() + " cells"));
                }
            }
        } catch (CsvParseException e) {
            // the reader says where only in prose: the row after the last one that was good
            problems.add(Problem.of(new Position(text.file(), next, 1), NO_CSV, CLOSED));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
        if (columns.isEmpty() && problems.size() == before) {
            problems.add(Problem.of(Position.ofFile(text.file()), "an empty file", String.join(",", expected)));
        }
        return new Sheet(pack, name(file), text.file(), revision(source.text()), rows);
    }

    /** Programs that write tables for people end them with one. */
    private static boolean isEmptyLine(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    /** Whether a quote is never closed: each cell has an even number of them. */
    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    }

    private static List<String> anyOrder(Text text, List<String> found, List<String> needed, List<String> known) {
        List<String> columns = found.stream().map(String::strip).toList();
        for (int i = 0; i < columns.size(); i++) {
            String is = columns.get(i);
            if (!known.contains(is)) {
                throw new BadInput(List.of(new Problem(
                        text.place(1, i),
                        is.isEmpty() ? "a column without a name" : "the column " + is,
                        "columns named " + String.join(", ", known),
                        Nearest.to(is, known),
                        "")));
            }
            if (columns.indexOf(is) < i) {
                throw new BadInput(text.place(1, i), "the column " + is + " a second time", "each column once");
            }
        }
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new BadInput(text.place(1, 0), "no column " + column, "the columns " + String.join(", ", needed));
            }
        }
        return columns;
    }

    private static List<String> exactly(Text text, List<String> found, List<String> columns) {
        for (int i = 0; i < Math.max(found.size(), columns.size()); i++) {
            String is = i < found.size() ? found.get(i) : "";
            String right = i < columns.size() ? columns.get(i) : "";
            if (!is.equals(right)) {
                throw new BadInput(List.of(new Problem(
                        text.place(1, i),
                        is.isEmpty() ? "no more columns" : "the column " + is,
                        right.isEmpty() ? "no more columns" : "the column " + right,
                        Nearest.to(is, columns),
                        "")));
            }
        }
        return columns;
    }

    private static String revision(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
