package org.haetae.server.page;

import java.util.List;
import java.util.function.Function;
import org.haetae.answers.show.Shown;

/** A place that shows an answer as the answer's own page has it. What a new page starts as, before it gets a layout of its own. */
public record Plainly(String path, Door door, List<String> fields, Function<Visit, Shown> question) implements Place {
    public Plainly {
        fields = List.copyOf(fields);
    }

    @Override
    public Sheet sheet(Visit visit) {
        return Sheet.of(visit, door, question.apply(visit));
    }
}
