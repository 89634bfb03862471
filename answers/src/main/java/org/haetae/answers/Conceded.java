package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Act;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Setting;
import org.haetae.notation.Position;

/**
 * A setting in which some facts stand as told, whatever it says of them, and have stood so for as long as any standard asks.
 */
public record Conceded(Setting base, List<Given> told) implements Setting {
    public Conceded {
        told = List.copyOf(told);
    }

    /** With one more fact brought to a grade. */
    public Conceded and(Pack pack, Atom.Reached whole) {
        List<Given> more = new ArrayList<>(told);
        more.removeIf(given -> given.fact().equals(whole.fact()));
        more.add(given(pack, whole));
        return new Conceded(base, more);
    }

    /** A fact at a grade, long since. */
    static Given given(Pack pack, Atom.Reached whole) {
        Fact fact = pack.vocabulary().facts().get(whole.fact());
        boolean extent = fact != null && fact.scales().contains(Fact.Scale.EXTENT);
        boolean sure = fact != null && fact.scales().contains(Fact.Scale.VERIFICATION);
        Grade grade = new Grade(
                extent ? Optional.of(whole.extent()) : Optional.empty(),
                sure ? Optional.of(whole.verification()) : Optional.empty(),
                whole.irreversible() ? Optional.of(Grade.Durability.IRREVERSIBLE) : Optional.empty());
        return new Given(
                whole.fact(), new Given.State.At(grade), Optional.of(LocalDate.MIN), Position.ofFile(whole.fact()));
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
        return base.rest();
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

    @Override
    public Optional<Plain> assumption() {
        return base.assumption();
    }
}
