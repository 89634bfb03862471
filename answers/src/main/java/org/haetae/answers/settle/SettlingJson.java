package org.haetae.answers.settle;

import java.util.List;
import org.haetae.answers.ItemView;
import org.haetae.answers.settle.SettlingAnswer.First;
import org.haetae.answers.settle.SettlingAnswer.Open;
import org.haetae.answers.settle.SettlingAnswer.Way;
import org.haetae.answers.show.Json;

/** What to find out, for programs. Field names are API, described in {@code docs/api/ask.schema.json}. */
final class SettlingJson {
    static final String SCHEMA = "ask/1";

    private SettlingJson() {}

    static Json of(SettlingAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new SettlingPage(answer).headline())
                .put("looked", answer.looked())
                .put("unknown", answer.unknown())
                .put("first", Json.rows(answer.first(), SettlingJson::first))
                .put("open", Json.rows(answer.open(), SettlingJson::open));
    }

    private static Json first(First first) {
        return Json.fields()
                .put("item", first.item())
                .put("text", first.text())
                .put("controller", first.controller().name().replace('_', '-'))
                .put("opens", first.opens())
                .put("shuts", first.shuts())
                .put(
                        "cites",
                        Json.texts(
                                first.cites().stream().map(cite -> cite.path()).toList()));
    }

    private static Json open(Open open) {
        return Json.fields()
                .put("question", open.question().name().replace('_', '-'))
                .put("rule", open.rule())
                .put("title", open.title())
                .put("cite", open.cite().path())
                .put("verb", open.verb().map(verb -> verb.word()))
                .put("perCase", open.perCase())
                .put("by", open.by())
                .put("verify", open.verify())
                .put(
                        "rows",
                        Json.rows(
                                open.rows(),
                                row -> Json.fields()
                                        .put("id", row.id())
                                        .put("title", row.title())
                                        .put("cite", row.cite().path())))
                .put("ways", Json.rows(open.ways(), SettlingJson::way));
    }

    private static Json way(Way way) {
        return Json.fields()
                .put("readings", Json.rows(way.readings(), options -> {
                    Json.Fields reading = Json.fields();
                    options.forEach(reading::put);
                    return reading;
                }))
                .put("settled", way.settled())
                .put("more", way.more())
                .put("opens", lists(way.open()))
                .put("shuts", lists(way.shut()));
    }

    private static Json lists(List<List<ItemView>> lists) {
        return Json.rows(
                lists,
                list -> Json.rows(
                        list,
                        item -> Json.fields()
                                .put("item", item.item())
                                .put("label", item.label())
                                .put("text", item.text())
                                .put("controller", item.controller().name().replace('_', '-'))
                                .put("value", item.value().name())
                                .put("by", Json.texts(item.by()))
                                .put("cite", item.cite().path())));
    }
}
