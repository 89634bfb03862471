package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.notation.Position;

/**
 * A named set of assumptions.
 *
 * @param lines as written, for showing
 */
public record Scenario(
        String name,
        Plain title,
        Rest rest,
        Function<LocalDate, List<Given>> givenOn,
        Function<LocalDate, List<Act>> actsOn,
        Function<LocalDate, List<Act.None>> noneOn,
        List<Life.Choice> readings,
        List<String> lines,
        Position at)
        implements Setting {
    public Scenario {
        readings = List.copyOf(readings);
        lines = List.copyOf(lines);
    }

    @Override
    public List<Given> given(LocalDate asOf) {
        return givenOn.apply(asOf);
    }

    @Override
    public List<Act> acts(LocalDate asOf) {
        return actsOn.apply(asOf);
    }

    @Override
    public List<Act.None> none(LocalDate asOf) {
        return noneOn.apply(asOf);
    }

    @Override
    public Optional<Plain> assumption() {
        return Optional.of(title);
    }
}
