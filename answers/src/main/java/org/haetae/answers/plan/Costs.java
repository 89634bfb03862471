package org.haetae.answers.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.Rows;
import org.haetae.law.model.Pack;
import org.haetae.law.plan.Planner;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/** What a step of a fact costs, as askers write it: {@code FACT=N}, or a table with the columns fact and cost. */
final class Costs {
    private static final List<String> COLUMNS = List.of("fact", "cost");

    private final Pack pack;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> costs = new LinkedHashMap<>();

    private Costs(Pack pack) {
        this.pack = pack;
    }

    /**
     * Reads them; a fact that is not named costs 1.
     *
     * @throws BadInput with everything that is no fact, no whole number in range, or said twice
     */
    static Map<String, Long> read(Pack pack, List<String> typed) {
        Costs costs = new Costs(pack);
        for (String one : typed) {
            int equals = one.indexOf('=');
            if (equals < 0 && one.endsWith(".csv")) {
                costs.file(one);
            } else {
                String fact = equals < 0 ? one : one.substring(0, equals);
                costs.add(
                        "--cost " + one,
                        fact.strip(),
                        equals < 0 ? "" : one.substring(equals + 1).strip());
            }
        }
        if (!costs.problems.isEmpty()) {
            throw new BadInput(costs.problems);
        }
        return costs.costs;
    }

    private void file(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.of(Position.ofFile("--cost " + name), "no such file", "a table: fact,cost"));
            return;
        }
        for (Sheet.Row row : Sheet.of(file, COLUMNS).rows()) {
            add(
                    name + ":" + row.line(),
                    row.get("fact").strip(),
                    row.get("cost").strip());
        }
    }

    private void add(String place, String fact, String number) {
        Map<String, String> told = new LinkedHashMap<>();
        pack.vocabulary().facts().forEach((name, known) -> told.put(name, Rows.words(known.plain())));
        if (!told.containsKey(fact)) {
            problems.addAll(Rows.unknown(place, fact, "a fact of the packs and its cost, as FACT=N", fact, told)
                    .problems());
            return;
        }
        long cost = number.matches("\\d{1,7}") ? Long.parseLong(number) : -1;
        if (cost < 0 || cost > Planner.DEAREST) {
            String found = number.isEmpty() ? "no number" : number;
            problems.add(Problem.of(Position.ofFile(place), found, "a whole number from 0 to " + Planner.DEAREST));
        } else if (costs.put(fact, cost) != null) {
            problems.add(Problem.of(Position.ofFile(place), fact + " more than once", "each once"));
        }
    }
}
