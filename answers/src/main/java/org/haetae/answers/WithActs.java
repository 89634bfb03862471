package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Act;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Setting;

/**
 * Assumptions with acts added, read as of the day they were asked of: seen from a later day, what stood "a month before" still
 * stands where it stood.
 *
 * @param done acts beyond those assumed
 * @param denied acts known not to have been done
 */
record WithActs(Setting base, LocalDate asked, List<Act> done, List<Act.None> denied) implements Setting {
    WithActs {
        done = List.copyOf(done);
        denied = List.copyOf(denied);
    }

    @Override
    public List<Given> given(LocalDate asOf) {
        return base.given(asked);
    }

    @Override
    public Rest rest() {
        return base.rest();
    }

    @Override
    public List<Act> acts(LocalDate asOf) {
        List<Act> all = new ArrayList<>(base.acts(asked));
        all.addAll(done);
        return all;
    }

    @Override
    public List<Act.None> none(LocalDate asOf) {
        List<Act.None> all = new ArrayList<>(base.none(asked));
        all.addAll(denied);
        return all;
    }

    @Override
    public List<Life.Choice> readings() {
        return base.readings();
    }
}
