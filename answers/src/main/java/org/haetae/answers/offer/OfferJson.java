package org.haetae.answers.offer;

import org.haetae.answers.ItemView;
import org.haetae.answers.offer.OfferAnswer.OnRow;
import org.haetae.answers.offer.OfferAnswer.Promise;
import org.haetae.answers.show.Json;

/** Promises for programs. Field names are API, described in {@code docs/api/offer.schema.json}. */
final class OfferJson {
    static final String SCHEMA = "offer/1";

    private OfferJson() {}

    static Json of(OfferAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new OfferPage(answer).headline())
                .put("holds", answer.holds())
                .put("promises", Json.rows(answer.promises(), OfferJson::promise))
                .put(
                        "others",
                        Json.rows(
                                answer.others(),
                                other -> Json.fields()
                                        .put("text", other.text())
                                        .put("read", Json.texts(other.read()))
                                        .put("unread", Json.texts(other.unread()))));
    }

    private static Json promise(Promise promise) {
        return Json.fields()
                .put("text", promise.text())
                .put("verb", promise.verb().word())
                .put("upon", Json.texts(promise.upon()))
                .put("read", Json.texts(promise.read()))
                .put("unread", Json.texts(promise.unread()))
                .put("rows", Json.rows(promise.rows(), OfferJson::row));
    }

    private static Json row(OnRow row) {
        return Json.fields()
                .put("id", row.id())
                .put("title", row.title())
                .put("cite", row.cite().path())
                .put("kept", row.kept().name().replace('_', '-'))
                .put("outcome", row.outcome().name())
                .put("missing", Json.rows(row.missing(), OfferJson::item))
                .put("commanded", Json.texts(row.commanded()));
    }

    private static Json item(ItemView item) {
        return Json.fields()
                .put("item", item.item())
                .put("label", item.label())
                .put("text", item.text())
                .put("controller", item.controller().name().replace('_', '-'))
                .put("value", item.value().name())
                .put("cite", item.cite().path())
                .put("anyOf", item.anyOf())
                .put("parts", Json.rows(item.parts(), OfferJson::item));
    }
}
