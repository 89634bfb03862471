package org.haetae.server.law;

import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Shown;
import org.haetae.answers.show.Table;

/** A page that waits for a question, or whose question found nothing: its sentence, and the table of what can be asked. */
public record Unasked(String headline, String schema, Table table) implements Shown {
    @Override
    public Page page() {
        return new Page(headline, List.of(new Block.Grid(table)), new Page.Foot(List.of(), List.of()));
    }

    @Override
    public Json json() {
        List<List<org.haetae.answers.show.Cell>> rows =
                table.groups().stream().flatMap(group -> group.rows().stream()).toList();
        return Json.fields().put("schema", schema).put("headline", headline).put("rows", Json.rows(rows, row -> {
            Json.Fields fields = Json.fields();
            for (int i = 0; i < row.size(); i++) {
                fields.put(table.columns().get(i).key(), row.get(i).text());
            }
            return fields;
        }));
    }
}
