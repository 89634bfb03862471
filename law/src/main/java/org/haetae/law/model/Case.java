package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.notation.Position;

/** A test beside the law it tests: a day, assumptions added to the record, claims. */
public record Case(
        String title,
        LocalDate on,
        Rest rest,
        List<Given> given,
        List<Act> acts,
        List<Act.None> none,
        List<Life.Choice> readings,
        Optional<String> mode,
        List<Expect> expects,
        Position at)
        implements Setting {
    public Case {
        given = List.copyOf(given);
        acts = List.copyOf(acts);
        none = List.copyOf(none);
        readings = List.copyOf(readings);
        expects = List.copyOf(expects);
    }

    @Override
    public List<Given> given(LocalDate asOf) {
        return given;
    }

    @Override
    public List<Act> acts(LocalDate asOf) {
        return acts;
    }

    @Override
    public List<Act.None> none(LocalDate asOf) {
        return none;
    }

    @Override
    public Optional<Plain> assumption() {
        return Optional.empty();
    }
}
