package org.haetae.law.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Verb;
import org.jspecify.annotations.Nullable;

/** The rules and lines that live on one day, and what reaches what on it. */
public final class DayLaw {
    private final Index index;
    private final Pack pack;
    private final LocalDate day;
    private final Memo memo = new Memo();

    public DayLaw(Index index, LocalDate day) {
        this.index = index;
        this.pack = index.pack();
        this.day = day;
    }

    public Pack pack() {
        return pack;
    }

    public LocalDate day() {
        return day;
    }

    public boolean lives(Rule rule) {
        return rule.life().span().contains(day);
    }

    /** The rule of a name, if it lives. */
    private @Nullable Rule living(String name) {
        Rule rule = pack.rules().get(name);
        return rule != null && lives(rule) ? rule : null;
    }

    /** All rules of one family, living or not, in the order of the packs. */
    public <T extends Rule> List<T> ever(Class<T> family) {
        return index.rules(family);
    }

    /** Living rules of one family, in the order of the packs, under the readings chosen. */
    public <T extends Rule> List<T> all(Class<T> family, Profile profile) {
        List<T> all = new ArrayList<>();
        for (T rule : ever(family)) {
            if (lives(rule) && profile.holds(rule.life())) {
                all.add(rule);
            }
        }
        return all;
    }

    /** Lines that live on the day under the readings chosen. */
    public <T> List<Dated<T>> lines(List<Dated<T>> lines, Profile profile) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Dated<T>> today = new ArrayList<>(lines.size());
        for (Dated<T> line : lines) {
            if (line.life().span().contains(day) && profile.holds(line.life())) {
                today.add(line);
            }
        }
        return today;
    }

    /** Lines that live on the day under any reading. */
    public <T> List<Dated<T>> today(List<Dated<T>> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Dated<T>> today = new ArrayList<>(lines.size());
        for (Dated<T> line : lines) {
            if (line.life().span().contains(day)) {
                today.add(line);
            }
        }
        return today;
    }

    public <T> Optional<T> line(List<Dated<T>> lines, Profile profile) {
        for (Dated<T> line : lines) {
            if (line.life().span().contains(day) && profile.holds(line.life())) {
                return Optional.of(line.value());
            }
        }
        return Optional.empty();
    }

    /** What a route does, by the first line that lives; one that says nothing ends. */
    public Verb verb(Route route, Profile profile) {
        Optional<Doing> doing = line(route.doings(), profile);
        return doing.isPresent() ? doing.get().verb() : Verb.TERMINATE;
    }

    /** How the first line that lives has a row imposed, if any does. */
    public Optional<Modality> imposed(Row row, Profile profile) {
        Optional<Row.Imposed> line = line(row.imposed(), profile);
        return line.isPresent() ? Optional.of(line.get().doing().modality()) : Optional.empty();
    }

    /** How the first line that lives has a route done, if any does. */
    public Optional<Modality> modality(Route route, Profile profile) {
        Optional<Doing> line = line(route.doings(), profile);
        return line.isPresent() ? Optional.of(line.get().modality()) : Optional.empty();
    }

    /** Whether a rule reaches a row, and if not, whether an exception is why. */
    public enum Reach {
        OVER,
        EXCEPTED,
        NOT_OVER
    }

    public Reach reach(Route route, Row row, Profile profile) {
        return memo.answer(
                Memo.key("reach", route.id(), row.id()),
                profile,
                () -> reach(route.head(), route.over(), route.except(), row, profile));
    }

    public Reach reach(Lock lock, Row row, Profile profile) {
        return memo.answer(
                Memo.key("reach", lock.id(), row.id()),
                profile,
                () -> reach(lock.head(), lock.over(), lock.except(), row, profile));
    }

    /** Routes that reach a row on some day under some reading, exceptions aside, in the order of the packs. */
    public List<Route> mayReach(Row row) {
        return index.mayReach(row);
    }

    private Reach reach(
            Rule.Head head,
            List<Dated<List<Target>>> over,
            List<Dated<List<Target>>> except,
            Row row,
            Profile profile) {
        if (!anyCovers(over, head, row, false, profile)) {
            return Reach.NOT_OVER;
        }
        return anyCovers(except, head, row, true, profile) ? Reach.EXCEPTED : Reach.OVER;
    }

    /** Asks for the reading of a line only if the line concerns the row at all, so that answers name no idle points. */
    private boolean anyCovers(
            List<Dated<List<Target>>> lines, Rule.Head head, Row row, boolean exception, Profile profile) {
        for (Dated<List<Target>> line : lines) {
            if (line.life().span().contains(day)) {
                for (Target target : line.value()) {
                    if (covers(target, head, row, exception, profile) && profile.holds(line.life())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether any of these targets covers the row; for acts and duties. */
    public boolean covers(List<Target> targets, Rule.Head head, Row row, Profile profile) {
        for (Target target : targets) {
            if (covers(target, head, row, false, profile)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these targets, as an exception, takes the row out. */
    public boolean excepts(List<Target> targets, Rule.Head head, Row row, Profile profile) {
        for (Target target : targets) {
            if (covers(target, head, row, true, profile)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(Target target, Rule.Head head, Row row, boolean exception, Profile profile) {
        if (target instanceof Target.Named(String name)) {
            return named(name, row, exception, profile);
        }
        if (target instanceof Target.Under(UslmRef cite)) {
            return lies(rule -> Index.isUnder(rule, cite), row, exception, profile);
        }
        if (target instanceof Target.Section(String number)) {
            Set<String> ids = index.section(head.instrument(), number);
            return lies(rule -> ids.contains(rule.id()), row, exception, profile);
        }
        if (target instanceof Target.Of(UslmRef cite)) {
            return lies(rule -> Index.isOf(rule, cite), row, exception, profile);
        }
        if (target instanceof Target.RequiredBy(List<UslmRef> cites)) {
            return lies(rule -> Index.isOf(rule, cites) && isCommanded(rule, profile), row, exception, profile);
        }
        return family((Target.Family) target, row, exception, profile);
    }

    private boolean named(String name, Row row, boolean exception, Profile profile) {
        if (name.equals(row.id())) {
            return true;
        }
        Rule rule = living(name);
        if (rule == null || !profile.holds(rule.life())) {
            return false;
        }
        if (rule instanceof Criterion) {
            return liesOn(row, name, profile);
        }
        if (rule instanceof Status || rule instanceof Measure && exception) {
            return restsOn(row, name, profile);
        }
        return rule instanceof Route route && reach(route, row, profile) == Reach.OVER;
    }

    private boolean family(Target.Family family, Row row, boolean exception, Profile profile) {
        UslmRef cite = family.cite();
        return switch (family.kinship()) {
            case MEASURES -> lies(rule -> rule instanceof Measure && Index.isOf(rule, cite), row, exception, profile);
            case STATUSES -> liesOnStatus(row, cite, profile);
            case CRITERIA -> lies(rule -> rule instanceof Criterion && Index.isOf(rule, cite), row, exception, profile);
            case DUTIES -> false;
        };
    }

    private boolean liesOnStatus(Row row, UslmRef cite, Profile profile) {
        if (row instanceof Status && lives(row) && Index.isOf(row, cite) && profile.holds(row.life())) {
            return true;
        }
        for (Status status : index.statuses(row)) {
            boolean named = lives(status) && Index.isOf(status, cite);
            if (named && restsOn(row, status.id(), profile) && profile.holds(status.life())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The rows whose days a route's clocks count from: of those it is aimed at itself, this row and the statuses it rests
     * on; the row alone if it is aimed at none of them.
     */
    public List<Row> bases(Route route, Row row, Profile profile) {
        List<Row> bases = new ArrayList<>();
        for (Status status : index.statuses(row)) {
            boolean other = !status.id().equals(row.id()) && lives(status) && profile.holds(status.life());
            if (other && restsOn(row, status.id(), profile) && isAimedAt(route, status, profile)) {
                bases.add(status);
            }
        }
        if (bases.isEmpty() || isAimedAt(route, row, profile)) {
            bases.add(row);
        }
        return bases;
    }

    /** Whether a row is among its {@link #bases} for a route. */
    @SuppressWarnings("ReferenceEquality") // the very row: comparing all it holds is slow before the machine is warm
    public boolean isBase(Route route, Row row, Profile profile) {
        for (Row base : bases(route, row, profile)) {
            if (base == row) {
                return true;
            }
        }
        return false;
    }

    /** Whether a route names a row itself, not only something the row rests on. */
    public boolean isAimedAt(Route route, Row row, Profile profile) {
        for (Dated<List<Target>> line : today(route.over())) {
            for (Target target : line.value()) {
                if (isAimedAt(target, route, row, profile) && profile.holds(line.life())) {
                    return reach(route, row, profile) == Reach.OVER;
                }
            }
        }
        return false;
    }

    private boolean isAimedAt(Target target, Route route, Row row, Profile profile) {
        if (target instanceof Target.Named(String name)) {
            if (name.equals(row.id()) || living(name) instanceof Status) {
                return name.equals(row.id());
            }
        } else if (target instanceof Target.Family(Target.Kinship kinship, UslmRef cite)
                && kinship == Target.Kinship.STATUSES) {
            return row instanceof Status && Index.isOf(row, cite);
        }
        return covers(target, route.head(), row, false, profile);
    }

    /** Criteria and measures for which {@code in} holds; a criterion carries every measure on persons under it. */
    private boolean lies(java.util.function.Predicate<Rule> in, Row row, boolean exception, Profile profile) {
        if (row instanceof Measure && in.test(row)) {
            return true;
        }
        for (String carrier : index.carriers(row)) {
            Rule rule = living(carrier);
            boolean carries = rule instanceof Criterion || exception && rule instanceof Measure;
            if (carries && rule != null && in.test(rule) && profile.holds(rule.life())) {
                if (rule instanceof Criterion ? liesOn(row, rule.id(), profile) : restsOn(row, rule.id(), profile)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the row lies on persons under a criterion, or on those under a measure that does, so that what reaches the
     * criterion reaches the row: a line that says {@code apart} means the persons only.
     */
    public boolean liesOn(Row row, String criterion, Profile profile) {
        return index.carriers(row).contains(criterion) && liesOn(row, criterion, profile, new HashSet<>());
    }

    private boolean liesOn(Row row, String criterion, Profile profile, Set<String> seen) {
        if (!(row instanceof Measure measure) || !seen.add(row.id())) {
            return false;
        }
        for (Measure.EffectLine line : measure.effects()) {
            boolean today = line.life().span().contains(day) && profile.holds(line.life());
            if (today
                    && line.effect().whom() instanceof Effect.Whom.PersonsUnder(String under, boolean apart)
                    && !apart) {
                if (under.equals(criterion)
                        || living(under) instanceof Measure other && liesOn(other, criterion, profile, seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the row rests, at any depth, on a status or measure. */
    public boolean restsOn(Row row, String name, Profile profile) {
        return index.carriers(row).contains(name) && restsOn(row, name, profile, new HashSet<>());
    }

    private boolean restsOn(Row row, String name, Profile profile, Set<String> seen) {
        if (!seen.add(row.id())) {
            return false;
        }
        for (Dated<Row.RestsOn> line : row.restsOn()) {
            if (!line.life().span().contains(day)) {
                continue;
            }
            for (String base : line.value().names()) {
                boolean rests = base.equals(name)
                        || pack.rules().get(base) instanceof Row under && restsOn(under, name, profile, seen);
                if (rests && profile.holds(line.life())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the law commands it (SHALL, or does it itself) on the day. */
    public boolean isCommanded(Rule rule, Profile profile) {
        if (rule instanceof Row row) {
            Optional<Modality> imposed = imposed(row, profile);
            return imposed.isPresent() && imposed.get() != Modality.MAY;
        }
        if (rule instanceof Criterion criterion) {
            Optional<Doing> doing = line(criterion.doings(), profile);
            return doing.isPresent() && doing.get().modality() != Modality.MAY;
        }
        return false;
    }

    /** Delegations of a rule's functions that live on the day. */
    public List<Delegation> delegationsOf(Rule rule, Profile profile) {
        List<Delegation> found = new ArrayList<>();
        for (Delegation delegation : index.delegations(rule)) {
            if (lives(delegation) && profile.holds(delegation.life())) {
                found.add(delegation);
            }
        }
        return found;
    }

    /** Definitions of a term that live on the day and reach a rule; one that says no reach counts in its own instrument. */
    public List<Definition> definitionsOf(String term, Rule rule, Profile profile) {
        List<Definition> found = new ArrayList<>();
        for (Definition definition : all(Definition.class, profile)) {
            if (!definition.term().equals(term)) {
                continue;
            }
            boolean own = definition.head().instrument().equals(rule.head().instrument());
            boolean reaches = definition.reach().isPresent()
                    ? index.isNamed(definition.reach().get(), definition.head(), rule)
                    : own;
            if (reaches) {
                found.add(definition);
            }
        }
        return found;
    }
}
