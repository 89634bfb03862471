package org.haetae.answers.timeline;

import org.haetae.answers.show.Json;

/** The matrix over time for programs. Field names are API, described in {@code docs/api/timeline.schema.json}. */
final class TimelineJson {
    static final String SCHEMA = "timeline/1";

    private TimelineJson() {}

    static Json of(TimelineAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new TimelinePage(answer).headline())
                .put("from", answer.from().toString())
                .put("until", answer.until().toString())
                .put(
                        "days",
                        Json.texts(answer.days().stream().map(Object::toString).toList()))
                .put(
                        "rows",
                        Json.rows(
                                answer.rows(),
                                row -> Json.fields()
                                        .put("id", row.id())
                                        .put("title", row.title())
                                        .put("cite", row.cite().path())
                                        .put(
                                                "stretches",
                                                Json.rows(
                                                        row.stretches(),
                                                        stretch -> Json.fields()
                                                                .put(
                                                                        "from",
                                                                        stretch.from()
                                                                                .toString())
                                                                .put("until", stretch.until())
                                                                .put(
                                                                        "standing",
                                                                        stretch.standing()
                                                                                .name())
                                                                .put(
                                                                        "outcome",
                                                                        stretch.outcome()
                                                                                .name())))));
    }
}
