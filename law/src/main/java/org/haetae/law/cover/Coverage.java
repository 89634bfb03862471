package org.haetae.law.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.law.text.Segment;
import org.haetae.law.text.Skeleton;

/**
 * How much of the law is in a pack: segment by segment where there is a skeleton, heading by heading elsewhere.
 *
 * @param others instruments none of whose provisions lies in a skeleton
 */
public record Coverage(List<Edition> editions, List<Other> others) {
    public Coverage {
        editions = List.copyOf(editions);
        others = List.copyOf(others);
    }

    /** A segment, and what is said of it, if anything. */
    public record Covered(Segment segment, Optional<Mark> mark) {}

    /**
     * Segments with text, counted; headings alone are no law and count apart.
     *
     * @param open said nothing of
     */
    public record Count(int ruled, int defined, int notEncoded, int open, int headings) {
        static final Count NOTHING = new Count(0, 0, 0, 0, 0);

        public int segments() {
            return ruled + defined + notEncoded + open;
        }

        Count plus(Count more) {
            return new Count(
                    ruled + more.ruled,
                    defined + more.defined,
                    notEncoded + more.notEncoded,
                    open + more.open,
                    headings + more.headings);
        }
    }

    /** A section of an edition. */
    public record Section(UslmRef cite, List<Covered> segments) {
        public Section {
            segments = List.copyOf(segments);
        }

        public Count count() {
            int ruled = 0;
            int defined = 0;
            int notEncoded = 0;
            int open = 0;
            int headings = 0;
            for (Covered covered : segments) {
                if (covered.segment().heading()) {
                    headings++;
                } else if (covered.mark().isEmpty()) {
                    open++;
                } else {
                    switch (covered.mark().get().kind()) {
                        case RULED -> ruled++;
                        case DEFINED -> defined++;
                        case NOT_ENCODED -> notEncoded++;
                    }
                }
            }
            return new Count(ruled, defined, notEncoded, open, headings);
        }

        /** Segments of which nothing is said. */
        public List<Segment> open() {
            List<Segment> open = new ArrayList<>();
            for (Covered covered : segments) {
                if (covered.mark().isEmpty() && !covered.segment().heading()) {
                    open.add(covered.segment());
                }
            }
            return open;
        }
    }

    /** A label a rule names in a section that has no such label that day. */
    public record Stray(UslmRef cite, String rule) {}

    /** An edition, section by section. */
    public record Edition(Skeleton skeleton, List<Section> sections, List<Stray> strays) {
        public Edition {
            sections = List.copyOf(sections);
            strays = List.copyOf(strays);
        }

        public Count count() {
            Count all = Count.NOTHING;
            for (Section section : sections) {
                all = all.plus(section.count());
            }
            return all;
        }

        /** How many segments are left out for each reason; reasons nobody gave are missing. */
        public Map<NotEncoded.Reason, Integer> reasons() {
            Map<NotEncoded.Reason, Integer> reasons = new EnumMap<>(NotEncoded.Reason.class);
            for (Section section : sections) {
                for (Covered covered : section.segments()) {
                    if (!covered.segment().heading()) {
                        covered.mark()
                                .flatMap(Mark::reason)
                                .ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
                    }
                }
            }
            return reasons;
        }
    }

    /**
     * An instrument without a skeleton: its headings that have a cite.
     *
     * @param headingOnly nothing stands under it, nor under a heading below it
     */
    public record Other(Instrument instrument, int ruled, int defined, int notEncoded, int headingOnly) {}

    /** All editions together. */
    public Count count() {
        Count all = Count.NOTHING;
        for (Edition edition : editions) {
            all = all.plus(edition.count());
        }
        return all;
    }

    /** Whether every segment is dealt with, and every label is one the law has. */
    public boolean isWhole() {
        return editions.stream()
                .allMatch(edition ->
                        edition.count().open() == 0 && edition.strays().isEmpty());
    }

    /** Holds a pack against the skeletons of the law it deals with. */
    public static Coverage of(Pack pack, List<Skeleton> skeletons) {
        List<Edition> editions = new ArrayList<>();
        Set<UslmRef> known = new HashSet<>();
        for (Skeleton skeleton : skeletons) {
            editions.add(edition(pack, skeleton));
            skeleton.segments().forEach(segment -> known.add(segment.cite()));
        }
        List<Other> others = new ArrayList<>();
        for (Instrument instrument : pack.instruments()) {
            int[] counts = new int[4];
            if (!instrument.provisions().stream()
                    .map(provision -> count(provision, known, counts))
                    .reduce(false, Boolean::logicalOr)) {
                others.add(new Other(instrument, counts[0], counts[1], counts[2], counts[3]));
            }
        }
        return new Coverage(editions, others);
    }

    private static Edition edition(Pack pack, Skeleton skeleton) {
        Marks marks = Marks.on(pack, skeleton.day());
        Map<UslmRef, List<Covered>> bySection = new LinkedHashMap<>();
        Set<UslmRef> cites = new HashSet<>();
        for (Segment segment : skeleton.segments()) {
            addWithThoseAbove(segment.cite(), skeleton.under(), cites);
            bySection
                    .computeIfAbsent(section(skeleton, segment.cite()), _ -> new ArrayList<>())
                    .add(new Covered(segment, marks.of(segment.cite())));
        }
        List<Section> sections = new ArrayList<>();
        bySection.forEach((cite, segments) -> sections.add(new Section(cite, segments)));
        List<Stray> strays = new ArrayList<>();
        marks.labelled().forEach((cite, mark) -> {
            boolean inside = cite.isUnder(skeleton.under())
                    && cite.path().length() > skeleton.under().path().length()
                    && bySection.containsKey(section(skeleton, cite));
            if (inside && !cites.contains(cite)) {
                strays.add(new Stray(cite, mark.by()));
            }
        });
        strays.sort(Comparator.comparing(Stray::cite));
        return new Edition(skeleton, sections, strays);
    }

    /** A label alone, with all its words in the labels under it, is no segment, but it is there. */
    private static void addWithThoseAbove(UslmRef cite, UslmRef under, Set<UslmRef> into) {
        String path = cite.path();
        while (path.length() > under.path().length() && into.add(new UslmRef(path))) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
    }

    /** The section a segment lies in: the first part of its path below that of the skeleton. */
    private static UslmRef section(Skeleton skeleton, UslmRef cite) {
        int end = cite.path().indexOf('/', skeleton.under().path().length() + 1);
        return end < 0 ? cite : new UslmRef(cite.path().substring(0, end));
    }

    /** Counts headings; says whether one of them lies in a skeleton. */
    private static boolean count(Provision provision, Set<UslmRef> known, int[] counts) {
        boolean inside = provision.cite().filter(known::contains).isPresent();
        if (provision.cite().isPresent()) {
            boolean left = provision.rules().stream().anyMatch(NotEncoded.class::isInstance);
            boolean defined = provision.rules().stream().anyMatch(Definition.class::isInstance);
            boolean ruled = provision.rules().stream().anyMatch(Coverage::isOperative);
            if (ruled || defined || left) {
                counts[ruled ? 0 : defined ? 1 : 2]++;
            } else if (provision.parts().isEmpty()) {
                counts[3]++;
            }
        }
        for (Provision part : provision.parts()) {
            inside |= count(part, known, counts);
        }
        return inside;
    }

    private static boolean isOperative(Rule rule) {
        return !(rule instanceof NotEncoded || rule instanceof Definition);
    }
}
