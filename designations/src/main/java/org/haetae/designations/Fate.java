package org.haetae.designations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;

/**
 * What becomes of a party if measures end.
 *
 * @param falls its listings that rest on what ends, and on nothing else
 * @param stays its other listings
 * @param unsure its listings that may rest on it, or of which it is not known whether they stood
 * @param byStatus measures that block the class it belongs to, and do not end
 */
public record Fate(
        Registered who,
        Kind kind,
        List<Listing> falls,
        List<Listing> stays,
        List<Listing> unsure,
        List<Measure> byStatus) {
    /** What becomes of it. */
    public enum Kind {
        /** Nothing else in the register keeps it listed or blocked. */
        LEAVES,
        /** Its listing falls; being what it is, it stays blocked without one, if it is that. */
        LEAVES_THE_LIST,
        /** Another listing holds. */
        STAYS_LISTED,
        /** Not listed under what ends. */
        UNTOUCHED,
        UNKNOWN
    }

    public Fate {
        falls = List.copyOf(falls);
        stays = List.copyOf(stays);
        unsure = List.copyOf(unsure);
        byStatus = List.copyOf(byStatus);
    }

    /**
     * Of every party of the register that is listed under a law of the packs on a day, in the register's order.
     *
     * @param ended the measures that end, by name
     */
    public static List<Fate> of(Law law, Register register, LocalDate on, Set<String> ended) {
        return new Fates(law, register, on, ended).all();
    }

    /**
     * Criteria in force under which whoever belongs to, or acts for, something still blocked for what it is can be reached, once that is
     * determined. They reach people whom no listing holds any more.
     *
     * @param ended the measures that end, by name
     */
    public static List<Criterion> reaching(Law law, LocalDate on, Set<String> ended) {
        DayLaw day = law.day(on);
        Profile profile = Profile.first(law.pack().vocabulary().readings());
        Set<String> still = new LinkedHashSet<>();
        for (Measure measure : day.all(Measure.class, profile)) {
            boolean byClass = measure.effects().stream()
                    .map(Measure.EffectLine::effect)
                    .anyMatch(effect -> effect.verb() == Effect.Act.BLOCK
                            && !Meaning.classes(effect).isEmpty());
            if (byClass && !ended.contains(measure.id())) {
                still.add(measure.id());
            }
        }
        List<Criterion> reaching = new ArrayList<>();
        for (Criterion criterion : day.all(Criterion.class, profile)) {
            if (day.lines(criterion.who(), profile).stream()
                    .anyMatch(who -> who.value().words().stream().anyMatch(still::contains))) {
                reaching.add(criterion);
            }
        }
        return reaching;
    }

    /** Works them out. */
    private record Fates(Law law, Register register, LocalDate on, Set<String> ended, DayLaw day, Profile profile) {
        Fates(Law law, Register register, LocalDate on, Set<String> ended) {
            this(
                    law,
                    register,
                    on,
                    ended,
                    law.day(on),
                    Profile.first(law.pack().vocabulary().readings()));
        }

        List<Fate> all() {
            List<Fate> all = new ArrayList<>();
            for (Registered party : register.parties().values()) {
                List<Listing> falls = new ArrayList<>();
                List<Listing> stays = new ArrayList<>();
                List<Listing> unsure = new ArrayList<>();
                for (Listing listing : register.listings(party.id())) {
                    if (!listing.authority().isEmpty()) {
                        sort(listing, falls, stays, unsure);
                    }
                }
                if (!falls.isEmpty() || !stays.isEmpty() || !unsure.isEmpty()) {
                    List<Measure> status = byStatus(party);
                    all.add(new Fate(party, kind(falls, stays, unsure, status), falls, stays, unsure, status));
                }
            }
            return all;
        }

        private void sort(Listing listing, List<Listing> falls, List<Listing> stays, List<Listing> unsure) {
            int touched = 0;
            int rules = 0;
            for (String name : listing.authority()) {
                Rule rule = law.pack().rule(name).filter(day::lives).orElse(null);
                if (rule != null) {
                    rules++;
                    touched += touches(rule) ? 1 : 0;
                }
            }
            switch (listing.on(on)) {
                case NOT_YET, OFF -> {}
                case UNKNOWN -> {
                    if (touched > 0) {
                        unsure.add(listing);
                    }
                }
                case STANDS -> {
                    if (touched == 0) {
                        stays.add(listing);
                    } else if (touched == rules) {
                        falls.add(listing);
                    } else {
                        unsure.add(listing);
                    }
                }
            }
        }

        /** Whether all that blocks those listed under a rule ends. */
        private boolean touches(Rule rule) {
            List<Measure> blocking = Meaning.measures(day, rule, profile).stream()
                    .filter(measure -> blocks(measure, rule.id()))
                    .toList();
            return !blocking.isEmpty() && blocking.stream().allMatch(measure -> ended.contains(measure.id()));
        }

        private static boolean blocks(Measure measure, String rule) {
            return measure.effects().stream()
                    .map(Measure.EffectLine::effect)
                    .anyMatch(effect -> effect.verb() == Effect.Act.BLOCK
                            && (measure.id().equals(rule) || effect.whom() instanceof Effect.Whom.PersonsUnder));
        }

        private List<Measure> byStatus(Registered party) {
            List<Measure> measures = new ArrayList<>();
            for (Measure measure : day.all(Measure.class, profile)) {
                boolean blocked = measure.effects().stream()
                        .map(Measure.EffectLine::effect)
                        .filter(effect -> effect.verb() == Effect.Act.BLOCK)
                        .anyMatch(effect -> party.partOf()
                                .filter(Meaning.classes(effect)::contains)
                                .isPresent());
                if (blocked && !ended.contains(measure.id())) {
                    measures.add(measure);
                }
            }
            return measures;
        }

        private static Kind kind(
                List<Listing> falls, List<Listing> stays, List<Listing> unsure, List<Measure> byStatus) {
            if (!stays.isEmpty()) {
                return falls.isEmpty() && unsure.isEmpty() ? Kind.UNTOUCHED : Kind.STAYS_LISTED;
            }
            if (!unsure.isEmpty()) {
                return Kind.UNKNOWN;
            }
            return byStatus.isEmpty() ? Kind.LEAVES : Kind.LEAVES_THE_LIST;
        }
    }
}
