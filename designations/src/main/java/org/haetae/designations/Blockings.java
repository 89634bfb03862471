package org.haetae.designations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Rule;

/** Which measures of a day block whose property: of those listed under a rule, and of a class without any list. */
public record Blockings(DayLaw day, Profile profile) {
    /** Classes whose property some measure of the packs blocks, on whatever day. */
    public static Set<String> classes(Law law) {
        Set<String> classes = new LinkedHashSet<>();
        for (Measure measure : law.pack().all(Measure.class)) {
            for (Measure.EffectLine line : measure.effects()) {
                if (line.effect().verb() == Effect.Act.BLOCK) {
                    classes.addAll(Meaning.classes(line.effect()));
                }
            }
        }
        return classes;
    }

    /** That block a class. */
    public List<Measure> ofClass(String name) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : day.all(Measure.class, profile)) {
            if (measure.effects().stream()
                    .map(Measure.EffectLine::effect)
                    .anyMatch(effect -> effect.verb() == Effect.Act.BLOCK
                            && Meaning.classes(effect).contains(name))) {
                measures.add(measure);
            }
        }
        return measures;
    }

    /** That block those listed under a criterion, or the measure itself under which somebody was identified. */
    public List<Measure> ofListed(Rule rule) {
        return Meaning.measures(day, rule, profile).stream()
                .filter(measure -> measure.effects().stream()
                        .map(Measure.EffectLine::effect)
                        .anyMatch(effect -> effect.verb() == Effect.Act.BLOCK
                                && (measure.id().equals(rule.id())
                                        || effect.whom() instanceof Effect.Whom.PersonsUnder)))
                .toList();
    }
}
