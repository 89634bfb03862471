package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Meaning;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Verb;

/** What listings of somebody do on the as-of day, and who could drop them. */
final class Effects {
    /** What a decision alone can do. */
    enum Drop {
        YES,
        /** A decision alone does not: the law asks for more, or lets single cases through only. */
        NO,
        UNKNOWN
    }

    /** A way out that lies open on a measure, or that reaches it. */
    record Way(String route, String title, UslmRef cite, String by) {}

    /**
     * A measure on those listed so.
     *
     * @param blocks whether it blocks property
     * @param reach every way out that reaches it, whatever its verdict
     * @param open those that lie open
     * @param will those of them by which an office ends it for all, asking for no fact; or the measure itself, where it is laid on at will
     */
    record OnMeasure(
            String id,
            String title,
            UslmRef cite,
            boolean blocks,
            Standing.Word standing,
            Outcome.Word outcome,
            List<Way> reach,
            List<Way> open,
            List<Way> will) {
        OnMeasure {
            reach = List.copyOf(reach);
            open = List.copyOf(open);
            will = List.copyOf(will);
        }
    }

    private final DayLaw day;
    private final Profile profile;
    private final Inquiry inquiry;
    private final Wording wording;
    private final Map<String, OnMeasure> told = new LinkedHashMap<>();

    Effects(Law law, Ask ask) {
        this.day = law.day(ask.asOf().law());
        this.profile = Profile.first(law.pack().vocabulary().readings());
        this.inquiry = ask.inquiry(law, ask.assumed().getFirst());
        this.wording = ask.wording(law);
    }

    /** On those listed under the rules of a listing. */
    List<OnMeasure> of(Meaning meaning) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Rule rule : meaning.authority()) {
            if (day.lives(rule)) {
                measures.addAll(Meaning.measures(day, rule, profile));
            }
        }
        List<OnMeasure> all = new ArrayList<>();
        for (Measure measure : measures) {
            OnMeasure one = told.get(measure.id());
            if (one == null) {
                one = tell(measure);
                told.put(measure.id(), one);
            }
            all.add(one);
        }
        return all;
    }

    /** Whether a decision alone drops it: every measure that blocks has to give way to one. */
    static Drop drop(Meaning meaning, List<OnMeasure> measures) {
        List<OnMeasure> blocking = measures.stream().filter(OnMeasure::blocks).toList();
        if (meaning.authority().size() != 1 || blocking.isEmpty()) {
            return Drop.UNKNOWN;
        }
        boolean open = true;
        for (OnMeasure measure : blocking) {
            switch (measure.outcome()) {
                case EXECUTIVE -> {}
                case UNKNOWN, READING -> {
                    return Drop.UNKNOWN;
                }
                case ENDS, SUSPEND, WAIVER, STAYS -> open = false;
            }
        }
        return open ? Drop.YES : Drop.NO;
    }

    private OnMeasure tell(Measure measure) {
        RowAnswer row = inquiry.row(measure);
        List<Way> reach = new ArrayList<>();
        List<Way> open = new ArrayList<>();
        List<Way> will = new ArrayList<>();
        for (RouteAnswer route : row.routes()) {
            Way way = new Way(
                    route.route().id(),
                    wording.title(route.route()),
                    route.route().cite(),
                    wording.by(route));
            reach.add(way);
            boolean isOpen = route.verdict().word() == Verdict.Word.AVAILABLE
                    || route.verdict().word() == Verdict.Word.AUTOMATIC;
            if (isOpen) {
                open.add(way);
            }
            boolean atWill = isOpen
                    && !route.perCase()
                    && route.doing()
                            .filter(doing -> doing.modality() == Modality.MAY && doing.verb() == Verb.TERMINATE)
                            .isPresent();
            if (atWill) {
                will.add(way);
            }
        }
        boolean choice = row.imposed()
                .filter(imposed -> imposed.doing().modality() == Modality.MAY)
                .isPresent();
        if (will.isEmpty() && choice) {
            // what was laid on at will is given up at will
            List<String> by = row.imposed().map(imposed -> imposed.doing().by()).orElse(List.of());
            will.add(new Way(measure.id(), wording.title(measure), measure.cite(), wording.or(wording.names(by))));
        }
        return new OnMeasure(
                measure.id(),
                wording.title(measure),
                measure.cite(),
                measure.effects().stream().anyMatch(line -> line.effect().verb() == Effect.Act.BLOCK),
                row.standing().word(),
                row.outcome().word(),
                reach,
                open,
                will);
    }
}
