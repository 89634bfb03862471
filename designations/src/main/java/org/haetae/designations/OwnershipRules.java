package org.haetae.designations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.model.Measure;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/**
 * The rules on owning and being blocked of the packs, from their tables in {@code ownership}.
 *
 * @param rules in the order of the table; a rule on a class has to come after the one on everybody blocked, of which there is one a publisher
 */
public record OwnershipRules(List<OwnershipRule> rules) {
    /** The folder inside a pack. */
    public static final String FOLDER = "ownership";

    private static final String BLOCKED = "blocked";
    private static final List<String> COLUMNS =
            Arrays.asList("id,by,measure,owners,from,until,percent,control,cite,what,ko,source,mark".split(",", -1));
    private static final List<String> NOTES = Arrays.asList("rule,kind,what,ko,cite,source,mark".split(",", -1));

    public OwnershipRules {
        rules = List.copyOf(rules);
    }

    /**
     * Reads them; empty where the packs have none.
     *
     * @throws BadInput with everything that is wrong in the tables
     */
    public static OwnershipRules of(Law law, Register register) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<OwnershipRule.Note>> notes = new HashMap<>();
        List<TableRow> noted = new ArrayList<>();
        for (Sheet sheet : Sheet.named(law, FOLDER, "notes", NOTES, problems)) {
            for (Sheet.Row cells : sheet.rows()) {
                TableRow row = new TableRow(cells, problems);
                noted.add(row);
                notes.computeIfAbsent(row.text("rule"), _ -> new ArrayList<>()).add(note(row));
            }
        }
        Map<String, OwnershipRule> rules = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.named(law, FOLDER, "rules", COLUMNS, problems)) {
            for (Sheet.Row cells : sheet.rows()) {
                TableRow row = new TableRow(cells, problems);
                OwnershipRule rule = rule(law, register, row, notes.getOrDefault(row.text("id"), List.of()));
                if (rules.put(rule.id(), rule) != null) {
                    row.wrong("id", "each id once", List.of());
                }
            }
        }
        noted.forEach(row -> row.oneOf("rule", rules.keySet(), "a rule of rules.csv"));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new OwnershipRules(List.copyOf(rules.values()));
    }

    private static OwnershipRule.Note note(TableRow row) {
        return new OwnershipRule.Note(
                row.constant("kind", OwnershipRule.Note.Kind.values(), TableRow::word),
                row.plain("what", "ko"),
                row.row().get("cite"),
                row.text("source"),
                row.mark("mark"));
    }

    private static OwnershipRule rule(Law law, Register register, TableRow row, List<OwnershipRule.Note> notes) {
        Optional<String> measure = row.maybe("measure");
        if (measure.isPresent() && law.pack().rule(measure.get(), Measure.class).isEmpty()) {
            row.wrong(
                    "measure",
                    "a measure of the packs",
                    law.pack().all(Measure.class).stream().map(Measure::id).toList());
        }
        Optional<String> owners = Optional.of(row.text("owners")).filter(cell -> !cell.equals(BLOCKED));
        if (owners.isPresent()) {
            row.oneOf(
                    "owners", Blockings.classes(law), BLOCKED + ", or a class of the vocabulary that a measure blocks");
            if (measure.isEmpty()) {
                row.wrong("measure", "the measure that says so, of a rule on a class", List.of());
            }
        }
        return new OwnershipRule(
                row.text("id"),
                row.oneOf("by", register.publishers().keySet(), "a publisher of publishers.csv"),
                measure,
                owners,
                row.day("from"),
                row.maybeDay("until"),
                percent(row),
                row.constant("control", OwnershipRule.Control.values(), TableRow::word),
                row.row().get("cite"),
                row.plain("what", "ko"),
                row.text("source"),
                row.mark("mark"),
                notes);
    }

    private static BigDecimal percent(TableRow row) {
        String cell = row.text("percent");
        if (cell.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            BigDecimal percent = new BigDecimal(cell);
            if (percent.signum() > 0 && percent.compareTo(new BigDecimal(100)) <= 0) {
                return percent;
            }
        }
        row.wrong("percent", "a percentage above 0 and up to 100", List.of());
        return BigDecimal.ONE;
    }
}
