package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.eval.AsOf;
import org.haetae.law.model.Act;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Setting;

/**
 * A scenario with the facts an asker added; an added fact takes the place of the scenario's own.
 *
 * @param name the scenario's; empty where none was named, and then every fact that was not added is unknown
 */
public record Assumed(String name, Optional<Setting> scenario, List<Given> added) implements Setting {
    /** Nothing beyond the record: every fact is unknown. */
    static final Assumed NOTHING = new Assumed("", Optional.empty(), List.of());

    public Assumed {
        added = List.copyOf(added);
    }

    @Override
    public List<Given> given(LocalDate asOf) {
        List<Given> all = new ArrayList<>();
        scenario.ifPresent(setting -> all.addAll(setting.given(asOf)));
        all.removeIf(old -> added.stream().anyMatch(fact -> fact.fact().equals(old.fact())));
        all.addAll(added);
        return all;
    }

    /** How many facts begin only after the day asked about, so that they do not count. */
    int laterFacts(AsOf asOf) {
        int later = 0;
        for (Given fact : given(asOf.law())) {
            later += fact.since().filter(asOf.law()::isBefore).isPresent() ? 1 : 0;
        }
        return later;
    }

    /** How many acts are done, or known, only after the days asked about, so that they do not count. */
    int laterActs(AsOf asOf) {
        int later = 0;
        for (Act act : acts(asOf.law())) {
            boolean done = !act.date().isAfter(asOf.facts());
            boolean known = !act.known().orElse(act.date()).isAfter(asOf.known());
            later += done && known ? 0 : 1;
        }
        return later;
    }

    @Override
    public Rest rest() {
        return scenario.map(Setting::rest).orElse(Rest.UNKNOWN);
    }

    @Override
    public List<Act> acts(LocalDate asOf) {
        return scenario.map(setting -> setting.acts(asOf)).orElse(List.of());
    }

    @Override
    public List<Act.None> none(LocalDate asOf) {
        return scenario.map(setting -> setting.none(asOf)).orElse(List.of());
    }

    @Override
    public List<Life.Choice> readings() {
        return scenario.map(Setting::readings).orElse(List.of());
    }

    @Override
    public Optional<Plain> assumption() {
        return scenario.flatMap(Setting::assumption);
    }
}
