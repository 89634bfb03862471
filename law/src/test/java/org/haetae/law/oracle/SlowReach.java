package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;

/** What routes, locks and acts reach on a day. */
final class SlowReach {
    private final SlowFacts facts;
    private final Pack pack;

    SlowReach(SlowFacts facts) {
        this.facts = facts;
        this.pack = facts.pack;
    }

    boolean over(Route route, Row row, LocalDate day) {
        return facts.lives(route.life(), day)
                && facts.lives(row.life(), day)
                && facts.live(route.over(), day).stream().anyMatch(t -> covers(t, route.head(), row, day, false))
                && facts.live(route.except(), day).stream().noneMatch(t -> covers(t, route.head(), row, day, true));
    }

    boolean over(Lock lock, Row row, LocalDate day) {
        return facts.lives(lock.life(), day)
                && facts.lives(row.life(), day)
                && facts.live(lock.over(), day).stream().anyMatch(t -> covers(t, lock.head(), row, day, false))
                && facts.live(lock.except(), day).stream().noneMatch(t -> covers(t, lock.head(), row, day, true));
    }

    /** "An act without over takes all"; else its targets are read as those of a line over. */
    boolean actCovers(List<Target> over, Rule.Head of, Row row, LocalDate day) {
        return over.isEmpty() || covers(over, of, row, day, false);
    }

    private boolean covers(List<Target> targets, Rule.Head from, Row row, LocalDate day, boolean except) {
        return targets.stream()
                .flatMap(target -> said(target, from, day).stream())
                .anyMatch(rule -> hits(rule, row, day, except));
    }

    private boolean hits(Rule rule, Row row, LocalDate day, boolean except) {
        if (rule.id().equals(row.id())) {
            return true;
        }
        return switch (rule) {
            case Status status -> rests(row, status.id(), day);
            case Measure measure -> except && rests(row, measure.id(), day);
            case Criterion criterion -> row instanceof Measure m && lies(m, criterion.id(), day);
            case Route route -> over(route, row, day);
            default -> false;
        };
    }

    /** What a line over names, through which it reaches the row: a status it rests on, a criterion, itself. */
    Set<Rule> through(Route route, Row row, LocalDate day) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (List<Target> line : facts.live(route.over(), day)) {
            for (Target target : line) {
                said(target, route.head(), day).stream()
                        .filter(rule -> hits(rule, row, day, false))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    /** Whether it rests on the other, at however many removes. */
    boolean rests(Row row, String on, LocalDate day) {
        return facts.live(row.restsOn(), day).stream()
                .flatMap(line -> line.names().stream())
                .anyMatch(
                        name -> name.equals(on) || pack.rules().get(name) instanceof Row next && rests(next, on, day));
    }

    /** "every measure so far as it lies on persons under it"; persons under a measure are those of that measure's class. */
    private boolean lies(Measure measure, String criterion, LocalDate day) {
        return measure.effects().stream()
                .filter(line -> facts.lives(line.life(), day))
                .anyMatch(line -> line.effect().whom() instanceof Effect.Whom.PersonsUnder(String rule, boolean apart)
                        && !apart
                        && (rule.equals(criterion)
                                || pack.rules().get(rule) instanceof Measure m && lies(m, criterion, day)));
    }

    /** The rules a target names, before what follows from their nature. */
    private Set<Rule> said(Target target, Rule.Head from, LocalDate day) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Rule rule : pack.rules().values()) {
            boolean in = facts.lives(rule.life(), day)
                    && switch (target) {
                        case Target.Named(String name) -> rule.id().equals(name);
                        case Target.Under(UslmRef cite) -> isLaid(rule) && under(rule, cite);
                        case Target.Section(String number) -> isLaid(rule) && inSection(rule, from, number);
                        case Target.Of(UslmRef cite) -> isLaid(rule) && of(rule, cite);
                        case Target.RequiredBy(List<UslmRef> cites) ->
                            isLaid(rule) && cites.stream().anyMatch(c -> of(rule, c)) && required(rule, day);
                        case Target.Family(Target.Kinship kin, UslmRef cite) -> is(rule, kin) && of(rule, cite);
                    };
            if (in) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static boolean isLaid(Rule rule) {
        return rule instanceof Criterion || rule instanceof Measure;
    }

    private static boolean is(Rule rule, Target.Kinship kin) {
        return switch (kin) {
            case STATUSES -> rule instanceof Status;
            case MEASURES -> rule instanceof Measure;
            case CRITERIA -> rule instanceof Criterion;
            case DUTIES -> rule instanceof Duty;
        };
    }

    private static boolean under(Rule rule, UslmRef cite) {
        return rule.head().under().stream().anyMatch(above -> above.isUnder(cite));
    }

    private static boolean of(Rule rule, UslmRef cite) {
        return under(rule, cite)
                || rule.life().beganBy().filter(by -> by.isUnder(cite)).isPresent();
    }

    private boolean inSection(Rule rule, Rule.Head from, String number) {
        Instrument instrument = pack.instrumentOf(from);
        List<Provision> found = new ArrayList<>();
        instrument.provisions().forEach(p -> sections(p, number, found));
        return found.stream().anyMatch(p -> holds(p, rule));
    }

    private static void sections(Provision provision, String number, List<Provision> into) {
        if (provision.number().equals(Optional.of(number))) {
            into.add(provision);
        }
        provision.parts().forEach(part -> sections(part, number, into));
    }

    private static boolean holds(Provision provision, Rule rule) {
        return provision.rules().stream().anyMatch(r -> r.id().equals(rule.id()))
                || provision.parts().stream().anyMatch(part -> holds(part, rule));
    }

    private boolean required(Rule rule, LocalDate day) {
        List<Doing> doings = switch (rule) {
            case Measure measure ->
                facts.live(measure.imposed(), day).stream()
                        .map(Row.Imposed::doing)
                        .toList();
            case Criterion criterion -> facts.live(criterion.doings(), day);
            default -> List.of();
        };
        return doings.stream().anyMatch(doing -> doing.modality() != Modality.MAY);
    }
}
