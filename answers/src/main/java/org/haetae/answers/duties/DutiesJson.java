package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Act;
import org.haetae.law.model.Searched;

/** Duties for programs. Field names are API, described in {@code docs/api/duties.schema.json}. */
final class DutiesJson {
    static final String SCHEMA = "duties/1";

    private DutiesJson() {}

    static Json of(DutiesAnswer answer) {
        return answer.stamp()
                .json(SCHEMA, new DutiesPage(answer).headline())
                .put("limited", answer.limited())
                .put("duties", Json.rows(answer.duties(), duty -> duty(answer, duty)));
    }

    private static Json duty(DutiesAnswer answer, DutyView duty) {
        return Json.fields()
                .put("id", duty.duty().id())
                .put("title", duty.title())
                .put("by", Json.texts(duty.by()))
                .put("delegatedTo", Json.texts(duty.holders()))
                .put("to", Json.texts(duty.to()))
                .put("cite", duty.duty().cite().path())
                .put("verb", duty.doing().map(doing -> doing.verb().word()))
                .put("modality", duty.doing().map(doing -> Terms.code(doing.modality())))
                .put("object", duty.doing().map(doing -> doing.object()))
                .put("standing", duty.standing())
                .put("anchor", Json.texts(duty.clocks()))
                .put("ends", Json.texts(duty.ends()))
                .put(
                        "form",
                        Json.texts(duty.form().stream().map(DutyView.Form::code).toList()))
                .put("verify", duty.verify())
                .put("searched", Json.rows(duty.searched(), DutiesJson::searched))
                .put(
                        "lastDays",
                        Json.rows(
                                duty.main(),
                                variant -> Json.fields()
                                        .put("day", last(variant))
                                        .put("reading", readings(variant.readings()))))
                .put(
                        "occurrences",
                        Json.rows(
                                DutiesAnswer.merged(duty),
                                shown -> occurrence(answer, duty, shown.occurrence())
                                        .put("reading", readings(shown.readings()))))
                .put(
                        "otherReadings",
                        Json.rows(
                                duty.others(),
                                variant -> Json.fields()
                                        .put("reading", readings(variant.readings()))
                                        .put("lastDay", last(variant))
                                        .put(
                                                "occurrences",
                                                Json.rows(
                                                        variant.occurrences(),
                                                        o -> occurrence(answer, duty, o)
                                                                .put("reading", readings(List.of()))))));
    }

    private static Json.Fields searched(Searched search) {
        return Json.fields()
                .put("from", Optional.of(search.from()).filter(day -> !day.equals(LocalDate.MIN)))
                .put("until", search.until().toString())
                .put("source", search.source().text());
    }

    private static Optional<LocalDate> last(DutyView.Variant variant) {
        return variant.last().filter(day -> !day.equals(LocalDate.MAX));
    }

    private static Json.Fields occurrence(DutiesAnswer answer, DutyView duty, Occurrence occurrence) {
        return Json.fields()
                .put("due", occurrence.due())
                .put("delivered", occurrence.delivered())
                .put("daysLate", whole(occurrence.daysLate()))
                .put("daysOpen", whole(occurrence.daysOpen(answer.today())))
                .put("status", occurrence.state().word())
                .put(
                        "source",
                        occurrence
                                .act()
                                .or(occurrence::left)
                                .flatMap(Act::source)
                                .map(Act.Source::text))
                .put("verify", DutyWording.isVerify(occurrence))
                .put("samePaper", Json.texts(answer.with(duty, occurrence)));
    }

    private static Json whole(Optional<Integer> number) {
        return number.<Json>map(Json.Whole::new).orElseGet(Json.Nothing::new);
    }

    /** Combinations of options; none where nothing turns on a reading. */
    private static Json readings(List<Map<String, String>> readings) {
        return Json.rows(readings.stream().filter(options -> !options.isEmpty()).toList(), options -> {
            Json.Fields fields = Json.fields();
            options.forEach(fields::put);
            return fields;
        });
    }
}
