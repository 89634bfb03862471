package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;

/**
 * How far what is claimed fits one limb of a criterion. It says nothing of any person: a person who did all of it may or must
 * be designated once an office has determined that he did.
 *
 * @param limb combined labels; empty where the criterion has no limbs
 * @param life of the limb
 * @param living whether it is law on the as-of day
 * @param doing who may or must do what: on the as-of day, or while it was or will be law
 * @param matched what is claimed of what it asks
 * @param missing what is not claimed: the evidence to look for
 * @param met thresholds claimed to be met
 * @param unmet thresholds for which evidence is missing
 * @param definitions of knowledge that hold for the criterion
 * @param conductFrom first day of conduct that counts
 * @param exceptions what is carved out on the as-of day
 * @param unused how many of the claimed words and thresholds the limb has no use for
 */
public record Fit(
        Criterion criterion,
        String limb,
        UslmRef cite,
        Life life,
        boolean living,
        Optional<Doing> doing,
        List<Elements.Element> matched,
        List<Elements.Element> missing,
        List<Elements.Element> met,
        List<Elements.Element> unmet,
        Mind mind,
        List<Definition> definitions,
        Optional<LocalDate> conductFrom,
        Days days,
        List<CarvedOut> exceptions,
        List<Measure.Ground> grounds,
        int unused) {
    /** Whether the claim fits. */
    public enum Word {
        /** All that the limb asks is claimed. */
        FITS,
        /** Something it asks is not claimed. */
        SHORT,
        /** It is not law on the as-of day, or counts no conduct of those days. */
        NOT_THEN
    }

    /** The state of mind asked, and what is claimed of it. */
    public enum Mind {
        NOT_ASKED,
        KNEW,
        /** Having to know is enough here by definition. */
        ENOUGH,
        /** Having to know is not defined to be enough, nor to be too little. */
        UNSETTLED,
        /** The definition that holds here does not count having to know. */
        NOT_ENOUGH,
        NOT_SAID;

        boolean isShown() {
            return this == NOT_ASKED || this == KNEW || this == ENOUGH;
        }
    }

    /** The days of the conduct against those that count. */
    public enum Days {
        NOT_SAID,
        COUNT,
        /** Some come before the first day that counts. */
        PARTLY,
        /** All come before the first day that counts. */
        TOO_EARLY,
        /** The text came later, and does not say whether earlier conduct counts. */
        BEFORE_THE_TEXT
    }

    /** What is carved out, and whether all its words are claimed. */
    public record CarvedOut(String words, boolean claimed) {}

    public Fit {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
        definitions = List.copyOf(definitions);
        exceptions = List.copyOf(exceptions);
        grounds = List.copyOf(grounds);
    }

    public Word word() {
        if (!living || days == Days.TOO_EARLY) {
            return Word.NOT_THEN;
        }
        return lacks() == 0 ? Word.FITS : Word.SHORT;
    }

    /** Whether it was law at the conduct, or says itself from when conduct counts: if not, nobody can say that it counts. */
    public boolean isSure() {
        return days != Days.BEFORE_THE_TEXT;
    }

    /** How many things stand between the claim and the limb: things, thresholds, knowledge, an exception that is claimed. */
    public int lacks() {
        int carvedOut = 0;
        for (CarvedOut exception : exceptions) {
            carvedOut = exception.claimed() ? 1 : carvedOut;
        }
        return missing.size() + unmet.size() + (mind.isShown() ? 0 : 1) + carvedOut;
    }

    /** Whether an office must act, or the law does, once it is determined. */
    public boolean isCommanded() {
        return doing.isPresent() && doing.get().modality() != Modality.MAY;
    }

    /**
     * The best basis first. In this order: law on the day, and for conduct of those days; nothing missing; law before the
     * conduct, since later law may not count it; of those that fall short, more of the claim used, then fewer things missing; a
     * command before a choice; no knowledge asked before knowledge claimed; all days count; more of the claim used.
     */
    public static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt((Fit fit) -> fit.rank(Point.THEN))
            .thenComparingInt(fit -> fit.rank(Point.COMPLETE))
            .thenComparingInt(fit -> fit.rank(Point.SURE))
            .thenComparingInt(fit -> fit.rank(Point.USES))
            .thenComparingInt(fit -> fit.rank(Point.FEWEST))
            .thenComparingInt(fit -> fit.rank(Point.COMMANDED))
            .thenComparingInt(fit -> fit.rank(Point.MIND))
            .thenComparingInt(fit -> fit.rank(Point.DAYS))
            .thenComparingInt(fit -> fit.rank(Point.MOST));

    /** Why one comes before another: the points of {@link #BEST_FIRST}, in its order. */
    public enum Point {
        THEN,
        COMPLETE,
        SURE,
        USES,
        FEWEST,
        COMMANDED,
        MIND,
        DAYS,
        MOST,
        /** They differ in none; the order of the packs decides. */
        NONE
    }

    /** Smaller is better. */
    private int rank(Point point) {
        boolean complete = word() == Word.FITS;
        return switch (point) {
            case THEN -> word() == Word.NOT_THEN ? 1 : 0;
            case COMPLETE -> complete ? 0 : 1;
            case SURE -> isSure() ? 0 : 1;
            case USES -> complete ? 0 : unused;
            case FEWEST -> complete ? 0 : lacks();
            case COMMANDED -> isCommanded() ? 0 : 1;
            case MIND -> mind == Mind.NOT_ASKED ? 0 : 1;
            case DAYS -> days == Days.PARTLY ? 1 : 0;
            case MOST -> unused;
            case NONE -> 0;
        };
    }

    /** The first point on which this one and the next differ. */
    public Point before(Fit next) {
        for (Point point : Point.values()) {
            if (rank(point) != next.rank(point)) {
                return point;
            }
        }
        return Point.NONE;
    }
}
