package org.haetae.answers.own;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.StampColumns;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;

/** The answer as rows for other programs: one for each stake in a body on the day, one for a body without any. */
final class OwnTable {
    private static final List<String> KEYS = List.of(
            "body",
            "result",
            "ownership",
            "status",
            "listed",
            "heldLeast",
            "heldMost",
            "unnamed",
            "risk",
            "ring",
            "owner",
            "ownerResult",
            "ownerSaid",
            "ownerRegister",
            "kind",
            "shareLeast",
            "shareMost",
            "from",
            "until",
            "line",
            "source",
            "rule",
            "percent");

    private OwnTable() {}

    static Table of(OwnAnswer answer) {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        OwnWords words = new OwnWords(answer);
        List<String> stamp = StampColumns.cells(answer.stamp(), answer.stamp().reading());
        List<List<Cell>> rows = new ArrayList<>();
        for (Weighed body : answer.bodies()) {
            List<List<String>> stakes = new ArrayList<>();
            body.stakes().forEach(line -> stakes.add(stake(words, line)));
            if (stakes.isEmpty()) {
                stakes.add(List.of("", "", "", "", "", "", "", "", "", "", ""));
            }
            for (List<String> stake : stakes) {
                List<String> cells = new ArrayList<>(body(body));
                cells.addAll(stake);
                cells.add(answer.rule().id());
                cells.add(Own.plain(answer.rule().percent()));
                cells.addAll(stamp);
                rows.add(Table.row(cells.toArray(String[]::new)));
            }
        }
        return Table.of(columns, rows);
    }

    private static List<String> body(Weighed body) {
        List<String> risks = body.risks().stream().map(Enum::name).sorted().toList();
        return List.of(
                body.name(),
                OwnWords.code(body.all()),
                OwnWords.code(body.owned()),
                OwnWords.code(body.status()),
                OwnWords.code(body.listed()),
                Own.plain(body.held().least()),
                Own.plain(body.held().most()),
                Own.plain(body.unnamed()),
                String.join(" ", risks),
                String.valueOf(body.ring()));
    }

    private static List<String> stake(OwnWords words, StakeLine line) {
        Weighed owner = words.owner(line);
        return List.of(
                owner.name(),
                OwnWords.code(owner.all()),
                owner.named().said().word(),
                owner.named().found().map(one -> one.id()).orElse(""),
                line.kind().name(),
                line.owns() ? Own.plain(line.stake().share().least()) : "",
                line.owns() ? Own.plain(line.stake().share().most()) : "",
                line.stake().from().map(Object::toString).orElse(""),
                line.stake().until().map(Object::toString).orElse(""),
                String.valueOf(line.at().line()),
                line.source());
    }
}
