package org.haetae.answers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * Votes and meetings of a body in the tables under {@code record/public} of the packs. Format: the README there; a vote's
 * quantity is the votes in favour, the rest of the tally stands in {@code what}.
 */
record VoteRecord(
        String id,
        String date,
        String kind,
        String what,
        String korean,
        OptionalInt votesFor,
        OptionalInt against,
        OptionalInt abstaining,
        String mark,
        String source,
        String note) {
    private static final String SCOPE = "security-council";

    private static final Set<String> KINDS = Set.of("vote", "no-vote", "meeting", "closed-talks", "no-record");

    private static final Pattern AGAINST = Pattern.compile("(\\d+) against");
    private static final Pattern ABSTAINING = Pattern.compile("(\\d+) abstaining");

    /** Those up to a day, this day included, oldest first; none where the packs were not read from files. */
    static List<VoteRecord> of(Pack pack, LocalDate until) {
        List<VoteRecord> votes = new ArrayList<>();
        for (Path folder : folders(pack)) {
            List<Path> tables = tables(folder);
            for (Path table : tables) {
                votes.addAll(read(table, until));
            }
        }
        votes.sort(java.util.Comparator.comparing(VoteRecord::date));
        return votes;
    }

    /** The folders the packs were read from: above the {@code law} folder of their instruments. */
    private static Set<Path> folders(Pack pack) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Instrument instrument : pack.instruments()) {
            for (String file : instrument.files()) {
                Path path = Path.of(file);
                while (path != null && !path.endsWith("law")) {
                    path = path.getParent();
                }
                Path folder = path == null ? null : path.getParent();
                if (folder != null && Files.isDirectory(folder.resolve("record").resolve("public"))) {
                    folders.add(folder.resolve("record").resolve("public"));
                }
            }
        }
        return folders;
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    private static BadInput unreadable(Path path, Exception e) {
        return new BadInput(
                Position.ofFile(path.toString()), "a table that cannot be read (" + e.getMessage() + ")", "a table");
    }

    private static List<VoteRecord> read(Path table, LocalDate until) {
        List<VoteRecord> votes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : csv) {
                boolean ours = field(row, "scope").equals(SCOPE) && KINDS.contains(field(row, "kind"));
                if (ours && begun(field(row, "date"), until)) {
                    votes.add(of(row));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(table, e);
        }
        return votes;
    }

    /** A date may be as short as its year: it counts from its first day. */
    private static boolean begun(String date, LocalDate until) {
        return date.compareTo(until.toString()) <= 0;
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }

    private static VoteRecord of(NamedCsvRecord row) {
        String what = field(row, "what");
        boolean tally = field(row, "unit").equals("votes-for");
        return new VoteRecord(
                field(row, "id"),
                field(row, "date"),
                field(row, "kind"),
                what,
                field(row, "ko"),
                tally ? number(field(row, "quantity")) : OptionalInt.empty(),
                tally ? number(AGAINST, what) : OptionalInt.empty(),
                tally ? number(ABSTAINING, what) : OptionalInt.empty(),
                field(row, "mark"),
                field(row, "source"),
                field(row, "note"));
    }

    private static OptionalInt number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? number(matcher.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** {@code 11-2-2}; a dash where a part was not read. */
    Optional<String> tally() {
        if (votesFor().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(votesFor().getAsInt() + "-" + text(against) + "-" + text(abstaining));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }
}
