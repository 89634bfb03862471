package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.haetae.law.duty.Occurrence;

/** Counts over duties, each from the least to the most that a reading left open allows. */
record DutiesCount(List<DutyView> duties, LocalDate today) {
    /** A number, or two where it depends on a reading. */
    record Range(int least, int most) {
        boolean none() {
            return most == 0;
        }

        boolean one() {
            return least == 1 && most == 1;
        }
    }

    /** Occurrences of the main answer. */
    Range occurrences(Predicate<Occurrence> counted) {
        return sum(
                variant -> (int) variant.occurrences().stream().filter(counted).count());
    }

    /** Duties with such an occurrence. */
    Range with(Predicate<Occurrence> counted) {
        return sum(variant -> variant.occurrences().stream().anyMatch(counted) ? 1 : 0);
    }

    /** Duties whose last day has gone by, or whose text has ended. */
    Range lapsed() {
        return sum(variant -> variant.last().filter(today::isAfter).isPresent() ? 1 : 0);
    }

    private Range sum(ToIntFunction<DutyView.Variant> of) {
        int least = 0;
        int most = 0;
        for (DutyView duty : duties) {
            least += duty.main().stream().mapToInt(of).min().orElse(0);
            most += duty.main().stream().mapToInt(of).max().orElse(0);
        }
        return new Range(least, most);
    }

    /** Had fallen due before the day, or came before it was due. */
    static boolean fellDue(Occurrence occurrence) {
        return occurrence.due().isPresent()
                && switch (occurrence.state()) {
                    case FULFILLED, NO_RECORD -> true;
                    case DUE, LAPSED, CONTINGENT, VACANT, UNKNOWN -> false;
                };
    }

    static Predicate<Occurrence> is(Occurrence.State state) {
        return occurrence -> occurrence.state() == state;
    }
}
