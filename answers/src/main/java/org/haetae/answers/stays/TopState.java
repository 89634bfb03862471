package org.haetae.answers.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Act;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Life;
import org.haetae.law.model.Setting;
import org.haetae.notation.Position;

/**
 * A setting in which some facts stand as told, whatever it says of them, and all facts nobody names are not so. Judgements are left as
 * the setting has them: open, unless an office has decided.
 */
record TopState(Setting base, List<Given> told) implements Setting {
    TopState {
        told = List.copyOf(told);
    }

    /** With these facts as far as their scales go, and since before any period a standard can ask for. */
    static TopState of(Setting base, List<Fact> facts) {
        List<Given> top = new ArrayList<>();
        for (Fact fact : facts) {
            top.add(always(fact, new Given.State.At(best(fact))));
        }
        return new TopState(base, top);
    }

    /** The same, but for one fact. */
    TopState but(Fact fact, Given.State state) {
        List<Given> other = new ArrayList<>(told);
        other.removeIf(given -> given.fact().equals(fact.id()));
        other.add(always(fact, state));
        return new TopState(base, other);
    }

    private static Given always(Fact fact, Given.State state) {
        return new Given(fact.id(), state, Optional.of(LocalDate.MIN), Position.ofFile("--given"));
    }

    private static Grade best(Fact fact) {
        return new Grade(
                fact.scales().contains(Fact.Scale.EXTENT) ? Optional.of(Grade.Extent.COMPLETE) : Optional.empty(),
                fact.scales().contains(Fact.Scale.VERIFICATION)
                        ? Optional.of(Grade.Verification.VERIFIED)
                        : Optional.empty(),
                fact.scales().contains(Fact.Scale.DURABILITY)
                        ? Optional.of(Grade.Durability.IRREVERSIBLE)
                        : Optional.empty());
    }

    /** Every state a fact can be in for certain: not so, and each grade of its scales. */
    static List<Given.State> states(Fact fact) {
        List<Given.State> states = new ArrayList<>();
        states.add(new Given.State.No());
        for (Optional<Grade.Extent> extent : values(fact, Fact.Scale.EXTENT, Grade.Extent.values())) {
            for (Optional<Grade.Verification> sure :
                    values(fact, Fact.Scale.VERIFICATION, Grade.Verification.values())) {
                for (Optional<Grade.Durability> lasting :
                        values(fact, Fact.Scale.DURABILITY, Grade.Durability.values())) {
                    states.add(new Given.State.At(new Grade(extent, sure, lasting)));
                }
            }
        }
        return states;
    }

    private static <T> List<Optional<T>> values(Fact fact, Fact.Scale scale, T[] all) {
        List<Optional<T>> values = new ArrayList<>();
        if (!fact.scales().contains(scale)) {
            values.add(Optional.empty());
            return values;
        }
        for (T value : all) {
            values.add(Optional.of(value));
        }
        return values;
    }

    @Override
    public List<Given> given(LocalDate asOf) {
        List<Given> all = new ArrayList<>(base.given(asOf));
        all.removeIf(given -> told.stream().anyMatch(own -> own.fact().equals(given.fact())));
        all.addAll(told);
        return all;
    }

    @Override
    public Rest rest() {
        return Rest.NONE;
    }

    @Override
    public List<Act> acts(LocalDate asOf) {
        return base.acts(asOf);
    }

    @Override
    public List<Act.None> none(LocalDate asOf) {
        return base.none(asOf);
    }

    @Override
    public List<Life.Choice> readings() {
        return base.readings();
    }
}
