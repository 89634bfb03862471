package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Act;
import org.haetae.law.model.Given;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Setting;

/**
 * A measure the law commands that the record neither imposes nor carries out. May be true, or the record may be thin.
 */
final class OwedStill implements Check {
    @Override
    public String code() {
        return "L052";
    }

    /** The record and nothing else. */
    private record RecordOnly() implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return List.of();
        }

        @Override
        public Rest rest() {
            return Rest.UNKNOWN;
        }
    }

    @Override
    public void look(PackView view, Findings findings) {
        Optional<LocalDate> day = view.today().or(() -> lastDay(view));
        if (day.isEmpty()) {
            return;
        }
        Inquiry record = view.law().on(day.get()).given(new RecordOnly());
        for (Measure measure : view.pack().all(Measure.class)) {
            Standing standing = record.row(measure).standing();
            if (standing.word() == Standing.Word.OWED) {
                findings.note(
                        measure.at(),
                        "on " + day.get() + " " + measure.id() + " is owed"
                                + standing.since()
                                        .map(since -> " since " + since)
                                        .orElse("")
                                + ": the record neither imposes it nor carries it out",
                        "add the act to the record with its source, if there is one");
            }
        }
    }

    /** The last day the pack itself speaks of: an act, or a comparison with the text. */
    private static Optional<LocalDate> lastDay(PackView view) {
        Stream<LocalDate> acts = view.pack().record().stream().map(Act::date);
        Stream<LocalDate> checked = view.pack().instruments().stream()
                .flatMap(instrument -> Stream.concat(
                        instrument.checked().stream(),
                        Stream.of(instrument.inForce().from())));
        return Stream.concat(acts, checked).max(LocalDate::compareTo);
    }
}
