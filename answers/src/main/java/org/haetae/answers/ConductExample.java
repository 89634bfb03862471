package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fits;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Case;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Row;

/**
 * Conduct for examples that work: what the shortest limb asks of the criterion that the tests of the packs speak of most, and a
 * measure that the text itself lays on persons.
 *
 * @param did words, as an option takes them
 * @param threshold quoted words of the limb, where it has any
 * @param measure one that bites on the day, where the packs have one that rests on nothing else
 */
public record ConductExample(String did, Optional<String> threshold, Optional<OnPersons> measure) {
    /** A measure by its name and cite, and the rule whose persons it lies on. */
    public record OnPersons(String id, String cite, String persons) {}

    static Optional<ConductExample> of(Law law, LocalDate day) {
        List<String> named = new ArrayList<>();
        for (Case test : law.pack().cases()) {
            for (Expect claim : test.expects()) {
                if (claim instanceof Expect.OfPerson of) {
                    named.add(of.criterion());
                }
            }
        }
        Optional<Criterion> criterion =
                Examples.most(named).flatMap(id -> law.pack().rule(id, Criterion.class));
        if (criterion.isEmpty()) {
            return Optional.empty();
        }
        Profile any = Profile.first(law.pack().vocabulary().readings());
        Optional<OnPersons> measure = measure(law, day);
        ConductExample best = null;
        for (Elements elements : Fits.asked(law.day(day), any, criterion.get())) {
            ConductExample one = of(elements, measure);
            boolean shorter = best == null
                    || one.threshold().isPresent() && best.threshold().isEmpty()
                    || one.threshold().isPresent() == best.threshold().isPresent() && one.length() < best.length();
            best = !one.did().isEmpty() && shorter ? one : best;
        }
        return Optional.ofNullable(best);
    }

    private int length() {
        return did.length() + threshold.orElse("").length();
    }

    private static ConductExample of(Elements elements, Optional<OnPersons> measure) {
        Set<String> did = new LinkedHashSet<>();
        Optional<String> threshold = Optional.empty();
        for (Elements.Part part : elements.parts()) {
            for (Elements.Element element : part.ways().getFirst().elements()) {
                switch (element.anyOf().getFirst()) {
                    case Elements.Item.Word(String name) -> did.add(name);
                    case Elements.Item.Quoted(String text) -> threshold = Optional.of(text);
                    case Elements.Item.Limbs _ -> {}
                }
            }
        }
        return new ConductExample(String.join(",", did), threshold, measure);
    }

    private static Optional<OnPersons> measure(Law law, LocalDate day) {
        for (Measure measure : law.pack().all(Measure.class)) {
            boolean stands = measure.life().span().contains(day)
                    && measure.life().readings().isEmpty()
                    && measure.restsOn().isEmpty()
                    && measure.lasts().isEmpty()
                    && isByLaw(measure);
            for (Measure.EffectLine line : measure.effects()) {
                if (stands && line.effect().whom() instanceof Effect.Whom.PersonsUnder(String rule, boolean _)) {
                    return Optional.of(
                            new OnPersons(measure.id(), measure.cite().path(), rule));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isByLaw(Measure measure) {
        for (Dated<Row.Imposed> line : measure.imposed()) {
            if (line.value().doing().modality() != Modality.BY_LAW) {
                return false;
            }
        }
        return true;
    }
}
