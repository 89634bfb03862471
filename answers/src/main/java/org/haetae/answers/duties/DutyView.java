package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Searched;

/**
 * A duty as of a day.
 *
 * @param doing who does what, by the text of the day; of a duty that has ended, by its last text
 * @param holders offices to which it was delegated
 * @param clocks when it falls due, in words, a line of the law each
 * @param ends its last day, in words, a line of the law each
 * @param form of the paper, in words
 * @param searched how far the public record was searched for deliveries; none where nobody searched
 * @param variants how it stands, first by what was chosen and the defaults: one variant, or several where a point without a
 *     default makes a difference; then how it stands under the other options of points that have a default
 */
record DutyView(
        Duty duty,
        String title,
        Optional<Doing> doing,
        List<String> holders,
        List<String> clocks,
        List<String> ends,
        List<Form> form,
        boolean standing,
        boolean verify,
        List<Searched> searched,
        List<Variant> variants) {
    /**
     * How a duty stands under some readings.
     *
     * @param readings combinations of options, each enough; one empty combination where no reading makes a difference
     * @param main whether it answers by the defaults and what was chosen, rather than by another option of a default's point
     * @param last its last day, inclusive; {@link LocalDate#MAX} where it waits for an event
     * @param stillOpen past due days without a delivery that no later day of the duty has taken the place of
     */
    record Variant(
            List<Map<String, String>> readings,
            boolean main,
            Optional<LocalDate> last,
            List<Occurrence> occurrences,
            Set<LocalDate> stillOpen) {
        Variant {
            readings = List.copyOf(readings);
            occurrences = List.copyOf(occurrences);
            stillOpen = Set.copyOf(stillOpen);
        }

        boolean isStillOpen(Occurrence occurrence) {
            return occurrence.act().isEmpty()
                    && occurrence.due().filter(stillOpen::contains).isPresent();
        }

        boolean always() {
            return readings.stream().allMatch(Map::isEmpty);
        }
    }

    /** A word of the notation on the form of a paper, and the same in words. */
    record Form(String code, String text) {}

    DutyView {
        holders = List.copyOf(holders);
        clocks = List.copyOf(clocks);
        ends = List.copyOf(ends);
        form = List.copyOf(form);
        searched = List.copyOf(searched);
        variants = List.copyOf(variants);
    }

    List<Variant> main() {
        return variants.stream().filter(Variant::main).toList();
    }

    List<Variant> others() {
        return variants.stream().filter(variant -> !variant.main()).toList();
    }

    List<String> by() {
        return doing.map(Doing::by).orElse(List.of());
    }

    List<String> to() {
        return doing.map(Doing::to).orElse(List.of());
    }

    /** The same with fewer occurrences; a variant left without any stays, since that is what it says. */
    DutyView only(Predicate<Occurrence> wanted) {
        return onlyOf(_ -> wanted);
    }

    /** The same, where it depends on the variant which occurrences are wanted. */
    DutyView onlyOf(Function<Variant, Predicate<Occurrence>> wanted) {
        List<Variant> fewer = variants.stream()
                .map(variant -> new Variant(
                        variant.readings(),
                        variant.main(),
                        variant.last(),
                        variant.occurrences().stream()
                                .filter(wanted.apply(variant))
                                .toList(),
                        variant.stillOpen()))
                .toList();
        return new DutyView(duty, title, doing, holders, clocks, ends, form, standing, verify, searched, fewer);
    }

    boolean isEmpty() {
        return main().stream().allMatch(variant -> variant.occurrences().isEmpty());
    }
}
