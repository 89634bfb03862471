package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.haetae.answers.own.Own;
import org.haetae.answers.people.PeopleExample;
import org.haetae.law.Law;
import org.haetae.law.model.Case;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Given;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;

/**
 * Names for examples that work, taken from the packs at hand: what their tests speak of most.
 *
 * @param topic the one most facts belong to; empty where there is none
 * @param printed {@code cite} as lawyers print it
 * @param words some of a measure's title
 * @param fact a fact and grade of the other scenario, as an option takes it
 * @param duty the cite of a duty
 * @param office who owes it
 * @param order an instrument that somebody may revoke on the day; looked for only when asked
 * @param people words about people, where the packs have a register; looked for only when asked
 * @param act what to type after {@code check}; looked for only when asked
 * @param stakes the name of a file of stakes; looked for only when asked
 */
public record Examples(
        String day,
        String scenario,
        String topic,
        Optional<String> other,
        String measure,
        Optional<String> route,
        String rule,
        String cite,
        String printed,
        String words,
        Optional<String> fact,
        Optional<String> reading,
        Optional<ConductExample> conduct,
        Optional<String> duty,
        Optional<String> office,
        Supplier<Optional<String>> act,
        Supplier<Optional<String>> order,
        Supplier<Optional<PeopleExample>> people,
        Supplier<Optional<String>> stakes) {

    /** None where the packs have no scenario, test or measure. */
    public static Optional<Examples> of(Law law) {
        Pack pack = law.pack();
        Optional<LocalDate> day = most(pack.cases().stream().map(Case::on).toList());
        List<Scenario> scenarios = day.map(d -> pack.scenarios().values().stream()
                        .filter(scenario ->
                                scenario.acts(d).isEmpty() && !scenario.given(d).isEmpty())
                        .toList())
                .orElse(List.of());
        List<String> rows = new ArrayList<>();
        for (Case test : pack.cases()) {
            for (Expect claim : test.expects()) {
                if (claim instanceof Expect.OfRoute of
                        && day.filter(test.on()::equals).isPresent()) {
                    rows.add(of.row());
                }
            }
        }
        Optional<String> measure = most(rows);
        if (scenarios.isEmpty() || measure.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        Scenario first = scenarios.getFirst();
        Optional<Scenario> other = scenarios.stream().skip(1).findFirst();
        Optional<String> route = route(pack, measure.get(), day.get());
        Row row = (Row) pack.rule(measure.get()).orElseThrow();
        return Optional.of(new Examples(
                day.get().toString(),
                first.name(),
                topic(pack),
                other.map(Scenario::name),
                measure.get(),
                route,
                route.orElse(measure.get()),
                row.cite().path(),
                row.cite().printed(),
                words(row),
                other.flatMap(scenario -> fact(scenario, first, day.get())),
                reading(pack),
                ConductExample.of(law, day.get()),
                duty(pack, day.get()).map(duty -> duty.cite().path()),
                duty(pack, day.get())
                        .map(duty -> duty.doings().getFirst().value().by().getFirst()),
                () -> ActExample.of(law),
                () -> Revoke.example(law, day.get()),
                () -> PeopleExample.of(law),
                () -> Own.example(law)));
    }

    /** The duty that tests speak of most, of those there are on the day. */
    private static Optional<Duty> duty(Pack pack, LocalDate day) {
        List<String> duties = new ArrayList<>();
        for (Case test : pack.cases()) {
            for (Expect claim : test.expects()) {
                if (claim instanceof Expect.OfDuty of) {
                    pack.rule(of.duty(), Duty.class)
                            .filter(duty -> duty.life().span().contains(day))
                            .filter(duty -> duty.doings().stream()
                                    .anyMatch(line -> !line.value().by().isEmpty()))
                            .ifPresent(duty -> duties.add(duty.id()));
                }
            }
        }
        return most(duties).flatMap(id -> pack.rule(id, Duty.class));
    }

    /** The first words of its title, or its name. */
    private static String words(Row row) {
        String title = row.head().title().map(plain -> plain.english()).orElse(row.id());
        List<String> words = new ArrayList<>();
        for (String word : title.split("[^\\p{L}\\p{N}-]+", -1)) {
            if (word.length() > 3 && words.size() < 2) {
                words.add(word);
            }
        }
        return words.isEmpty() ? row.id() : String.join(" ", words);
    }

    /** The topic most facts belong to. */
    private static String topic(Pack pack) {
        List<String> topics = new ArrayList<>();
        pack.vocabulary().facts().values().forEach(fact -> fact.topic().ifPresent(topics::add));
        pack.vocabulary().topics().keySet().forEach(topics::add);
        return most(topics).orElse("");
    }

    private static Optional<String> route(Pack pack, String measure, LocalDate day) {
        List<String> routes = new ArrayList<>();
        for (Case test : pack.cases()) {
            for (Expect claim : test.expects()) {
                boolean here = claim instanceof Expect.OfRoute of && of.row().equals(measure);
                if (here && claim instanceof Expect.OfRoute of && test.on().equals(day)) {
                    routes.add(of.route());
                }
            }
        }
        return most(routes);
    }

    /** A fact the other scenario gives and this one does not. */
    private static Optional<String> fact(Scenario from, Scenario without, LocalDate day) {
        List<String> given = without.given(day).stream().map(Given::fact).toList();
        return from.given(day).stream()
                .filter(fact -> !given.contains(fact.fact()))
                .filter(fact -> fact.state() instanceof Given.State.At)
                .map(fact -> fact.fact() + "=" + grade(fact))
                .findFirst();
    }

    private static String grade(Given given) {
        return given.state() instanceof Given.State.At at && !at.grade().isUnnamed()
                ? at.grade().toString()
                : "YES";
    }

    private static Optional<String> reading(Pack pack) {
        return pack.vocabulary().readings().values().stream()
                .filter(point -> point.defaultOption().isEmpty())
                .map(point -> point.id() + "=" + option(point))
                .findFirst();
    }

    private static String option(Reading point) {
        return point.options().getLast().id();
    }

    static <T extends Comparable<? super T>> Optional<T> most(List<T> items) {
        Map<T, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
