package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;

/** A pack as checks look at it: headings with what stands above them, lines of any rule, standards at any depth. */
record PackView(Law law, Optional<LocalDate> today) {
    Pack pack() {
        return law.pack();
    }

    /** A heading and where it stands. */
    record Heading(Instrument instrument, Optional<Heading> above, Provision provision) {
        /** The nearest heading above it that has a cite. */
        Optional<Heading> citedAbove() {
            return above.flatMap(up -> up.provision.cite().isPresent() ? Optional.of(up) : up.citedAbove());
        }

        boolean hasQuotation() {
            return !provision.quotes().isEmpty()
                    || above.map(Heading::hasQuotation).orElse(false);
        }
    }

    List<Heading> headings() {
        List<Heading> all = new ArrayList<>();
        for (Instrument instrument : pack().instruments()) {
            instrument.provisions().forEach(provision -> collect(instrument, Optional.empty(), provision, all));
        }
        return all;
    }

    private static void collect(
            Instrument instrument, Optional<Heading> above, Provision provision, List<Heading> into) {
        Heading heading = new Heading(instrument, above, provision);
        into.add(heading);
        provision.parts().forEach(part -> collect(instrument, Optional.of(heading), part, into));
    }

    Collection<Rule> rules() {
        return pack().rules().values();
    }

    // lines

    /** Lines that say who may or must do what. */
    static List<Dated<Doing>> doings(Rule rule) {
        return switch (rule) {
            case Row row ->
                row.imposed().stream()
                        .map(line -> new Dated<>(line.value().doing(), line.life(), line.at()))
                        .toList();
            case Criterion criterion -> criterion.doings();
            case Route route -> route.doings();
            case Duty duty -> duty.doings();
            case Lock _, Delegation _, Definition _, NotEncoded _ -> List.of();
        };
    }

    /** Every line of a rule that has a life of its own, items of lists among them. */
    static Stream<Dated<?>> lines(Rule rule) {
        Stream<Dated<?>> own = switch (rule) {
            case Status s -> all(List.of(s.imposed(), s.restsOn(), s.grounds()));
            case Measure m ->
                Stream.of(
                                all(List.of(
                                        m.imposed(), m.restsOn(), m.carriesOut(), m.lasts(), m.grounds(), m.except())),
                                all(List.of(m.due(), m.notwithstanding())),
                                m.effects().stream().map(line -> new Dated<>(line.effect(), line.life(), line.at())),
                                m.presumed().stream().flatMap(p -> all(List.of(p.which(), p.rebutted()))))
                        .flatMap(lines -> lines);
            case Criterion c ->
                Stream.concat(
                        all(List.of(c.doings(), c.upon(), c.who(), c.except(), c.grounds())),
                        c.who().stream()
                                .flatMap(who -> who.value().allLimbs().stream())
                                .map(limb -> new Dated<>(limb, limb.life(), limb.at())));
            case Route r ->
                Stream.of(
                                all(List.of(
                                        r.doings(),
                                        r.over(),
                                        r.except(),
                                        r.per(),
                                        r.activities(),
                                        r.upon(),
                                        r.unless())),
                                all(List.of(r.effective(), r.notBefore(), r.each(), r.term(), r.subjectTo())),
                                all(List.of(r.notwithstanding(), r.restsOn(), r.form())))
                        .flatMap(lines -> lines);
            case Lock l -> all(List.of(l.over(), l.except(), l.until(), l.subjectTo(), l.notwithstanding()));
            case Duty d -> all(List.of(d.doings(), d.due(), d.ends(), d.standing(), d.form()));
            case Delegation _, Definition _, NotEncoded _ -> Stream.empty();
        };
        Stream<Dated<?>> items = standards(rule)
                .flatMap(PackView::within)
                .filter(Standard.Items.class::isInstance)
                .map(Standard.Items.class::cast)
                .flatMap(list -> list.items().stream())
                .map(item -> new Dated<>(item, item.life(), item.at()));
        return Stream.concat(own, items);
    }

    private static Stream<Dated<?>> all(List<List<? extends Dated<?>>> lines) {
        return lines.stream().flatMap(List::stream);
    }

    // standards

    static Stream<Upon> upons(Rule rule) {
        return switch (rule) {
            case Row row -> {
                Stream<Upon> imposed = row.imposed().stream().flatMap(line -> line.value().upon().stream());
                yield row instanceof Measure measure
                        ? Stream.concat(
                                imposed,
                                measure.presumed().stream()
                                        .flatMap(p -> p.rebutted().stream())
                                        .flatMap(line -> line.value().upon().stream()))
                        : imposed;
            }
            case Criterion criterion -> criterion.upon().stream().map(Dated::value);
            case Route route ->
                Stream.concat(
                        route.upon().stream().map(Dated::value),
                        route.unless().stream().map(line -> line.value().upon()));
            case Lock lock -> lock.until().stream().map(line -> line.value().upon());
            case Duty _, Delegation _, Definition _, NotEncoded _ -> Stream.empty();
        };
    }

    /** The standards a rule states, outermost. */
    static Stream<Standard> standards(Rule rule) {
        Stream<Standard> stated = upons(rule).flatMap(upon -> switch (upon) {
            case Upon.Paper paper -> paper.that().stream();
            case Upon.Holds holds -> Stream.of(holds.standard());
            case Upon.ActOf _ -> Stream.empty();
        });
        if (!(rule instanceof Measure measure)) {
            return stated;
        }
        Stream<Standard> lasts = measure.lasts().stream().flatMap(line -> switch (line.value()) {
            case Measure.Lasts.Until(Standard standard) -> Stream.of(standard);
            case Measure.Lasts.For _ -> Stream.empty();
        });
        return Stream.concat(stated, lasts);
    }

    /** A standard and all in it. */
    static Stream<Standard> within(Standard standard) {
        Stream<Standard> inner = switch (standard) {
            case Standard.Toward toward -> within(toward.aim());
            case Standard.Items items -> items.items().stream().flatMap(item -> within(item.standard()));
            case Standard.Proven proven -> within(proven.what());
            case Standard.Reached _, Standard.Met _, Standard.Found _ -> Stream.empty();
        };
        return Stream.concat(Stream.of(standard), inner);
    }

    // targets

    /** Lines of targets, {@code over} and {@code except} alike. */
    static Stream<Dated<List<Target>>> targets(Rule rule) {
        return switch (rule) {
            case Route route -> Stream.concat(route.over().stream(), route.except().stream());
            case Lock lock -> Stream.concat(lock.over().stream(), lock.except().stream());
            case Measure measure -> measure.except().stream();
            case Criterion criterion -> criterion.except().stream();
            case Delegation delegation ->
                Stream.of(new Dated<>(delegation.functions(), delegation.life(), delegation.at()));
            case Status _, Duty _, Definition _, NotEncoded _ -> Stream.empty();
        };
    }

    // days

    /** The first day of every life in the pack: between two of these the law does not change. */
    List<LocalDate> turningDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules()) {
            days.add(rule.life().span().from());
            days.add(rule.life().span().until());
            lines(rule).map(Dated::life).map(Life::span).forEach(span -> {
                days.add(span.from());
                days.add(span.until());
            });
        }
        days.remove(LocalDate.MIN);
        days.remove(LocalDate.MAX);
        return List.copyOf(days);
    }
}
