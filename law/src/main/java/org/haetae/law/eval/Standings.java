package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** Whether each row stands on the as-of day. */
final class Standings {
    private final Scene scene;
    private final Runs runs;
    private final Lapses lapses;
    private final Bases bases;

    Standings(Scene scene, Runs runs, Lapses lapses) {
        this.scene = scene;
        this.runs = runs;
        this.lapses = lapses;
        this.bases = new Bases(scene, runs, this);
    }

    Standing of(Row row) {
        return scene.remember(Memo.key("standing", row.id(), ""), () -> compute(row));
    }

    private Standing compute(Row row) {
        if (!scene.law.lives(row) || !scene.profile.holds(row.life())) {
            boolean over = scene.profile.holds(row.life())
                    && !row.life().span().until().isAfter(scene.today());
            return over
                    ? new Standing(
                            Standing.Word.ENDED,
                            Optional.of(row.life().span().until()),
                            List.of(Reason.of(Reason.Word.TEXT)))
                    : new Standing(Standing.Word.NOT_IMPOSED, Optional.empty(), List.of(Reason.of(Reason.Word.TEXT)));
        }
        Standing begun = begun(row);
        if (begun.word() == Standing.Word.NOT_IMPOSED) {
            return begun;
        }
        List<Standing> found = new ArrayList<>();
        base(row).ifPresent(found::add);
        found.addAll(ended(row));
        lasted(row).ifPresent(found::add);
        found.add(begun);
        held(row).ifPresent(found::add);
        for (Standing.Word word :
                List.of(Standing.Word.NOT_IMPOSED, Standing.Word.ENDED, Standing.Word.UNKNOWN, Standing.Word.HELD)) {
            Optional<Standing> first = first(word, found);
            if (first.isPresent()) {
                return first.get();
            }
        }
        return carriedOut(row, begun);
    }

    /** A command that another measure carries out is carried out from the day of that measure. */
    private Standing carriedOut(Row row, Standing begun) {
        boolean carried = false;
        for (Reason reason : begun.because()) {
            carried |= reason.word() == Reason.Word.CARRIED_OUT;
        }
        if (begun.word() != Standing.Word.OPERATES || !carried) {
            return begun;
        }
        Optional<LocalDate> since = begun.since();
        for (Measure carrier : carriers(row)) {
            Standing standing = of(carrier);
            if (standing.word() == Standing.Word.OPERATES) {
                boolean later = since.isEmpty()
                        || standing.since().isPresent()
                                && standing.since().get().isAfter(since.get());
                return new Standing(begun.word(), later ? standing.since() : since, begun.because());
            }
        }
        return begun;
    }

    /** What has ended for certain is not unknown, and what is unknown is not held for certain. */
    private static Optional<Standing> first(Standing.Word word, List<Standing> found) {
        for (Standing standing : found) {
            if (standing.word() == word) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    // how it came

    /** How a row began that lives today; what it rests on aside, it has not ended. */
    Standing begun(Row row) {
        Optional<Row.Imposed> imposed = scene.law.line(row.imposed(), scene.profile);
        Standing byText = new Standing(
                Standing.Word.OPERATES, Optional.of(row.life().span().from()), List.of());
        Standing notImposed = new Standing(Standing.Word.NOT_IMPOSED, Optional.empty(), List.of());
        if (imposed.isEmpty()) {
            return row.imposed().isEmpty() ? byText : notImposed;
        }
        Optional<LocalDate> act = runs.forms.began(row);
        return switch (imposed.get().doing().modality()) {
            case BY_LAW -> new Standing(Standing.Word.OPERATES, Optional.of(bases.since(row)), List.of());
            case MAY -> act.isPresent() ? new Standing(Standing.Word.OPERATES, act, List.of()) : notImposed;
            case SHALL -> commanded(row, imposed.get(), act);
        };
    }

    private Standing commanded(Row row, Row.Imposed imposed, Optional<LocalDate> act) {
        Value trigger = imposed.upon().isPresent() ? trigger(row, imposed.upon().get()) : Value.TRUE;
        if (trigger == Value.FALSE) {
            return new Standing(Standing.Word.NOT_IMPOSED, Optional.empty(), List.of(Reason.of(Reason.Word.TRIGGER)));
        }
        if (trigger != Value.TRUE) {
            return new Standing(Standing.Word.UNKNOWN, Optional.empty(), List.of(Reason.of(Reason.Word.TRIGGER)));
        }
        if (act.isPresent()) {
            return new Standing(Standing.Word.OPERATES, act, List.of());
        }
        for (Measure carrier : carriers(row)) {
            Standing standing = of(carrier);
            if (standing.word() == Standing.Word.OPERATES) {
                return new Standing(
                        Standing.Word.OPERATES,
                        Optional.of(row.life().span().from()),
                        List.of(Reason.of(Reason.Word.CARRIED_OUT, carrier.cite(), carrier.id())));
            }
        }
        return new Standing(Standing.Word.OWED, Optional.of(row.life().span().from()), List.of());
    }

    /** The standards that a row's standing turns on: its trigger, and what ends it. */
    List<Part> parts(Row row) {
        List<Part> parts = new ArrayList<>();
        scene.law
                .line(row.imposed(), scene.profile)
                .flatMap(Row.Imposed::upon)
                .filter(Upon.Holds.class::isInstance)
                .map(Upon.Holds.class::cast)
                .ifPresent(
                        holds -> parts.add(scene.conditions(scene.law).standard(holds.standard(), row.cite(), false)));
        parts.addAll(ends(row));
        return parts;
    }

    /** The standards that end a row by themselves. */
    List<Part> ends(Row row) {
        List<Part> parts = new ArrayList<>();
        if (row instanceof Measure measure) {
            LocalDate day = runs.forms.began(row).orElse(scene.today());
            for (Dated<Measure.Lasts> line : scene.lawOn(day).lines(measure.lasts(), scene.profile)) {
                if (line.value() instanceof Measure.Lasts.Until(var standard)) {
                    parts.add(scene.conditions(scene.law).standard(standard, measure.cite(), false));
                }
            }
        }
        return parts;
    }

    /** Measures that carry out what a row commands. */
    List<Measure> carriers(Row row) {
        List<Measure> carriers = new ArrayList<>();
        for (Measure measure : scene.law.all(Measure.class, scene.profile)) {
            for (Dated<String> line : scene.law.lines(measure.carriesOut(), scene.profile)) {
                if (line.value().equals(row.id())) {
                    carriers.add(measure);
                    break;
                }
            }
        }
        return carriers;
    }

    private Value trigger(Row row, Upon upon) {
        if (upon instanceof Upon.Holds holds) {
            Part part = scene.conditions(scene.law).standard(holds.standard(), row.cite(), false);
            return scene.value(part.node(), Scene.ON_RECORD, scene.today());
        }
        if (upon instanceof Upon.ActOf(String rule)) {
            return scene.situation.actsOf(rule).isEmpty() ? Value.FALSE : Value.TRUE;
        }
        Upon.Paper paper = (Upon.Paper) upon;
        for (Act act : scene.situation.actsOf(row.id())) {
            if (act.kind().isPresent() && paper.isKind(act.kind().get())) {
                return Value.TRUE;
            }
        }
        return Value.FALSE;
    }

    // what it rests on

    /** Why its basis is gone or unknown; empty while it lives, or while a shut lock holds the row up. */
    private Optional<Standing> base(Row row) {
        List<String> gone = new ArrayList<>();
        Value lives = Value.TRUE;
        Optional<LocalDate> since = Optional.empty();
        boolean never = runs.forms.isByText(row, scene.today());
        for (Dated<Row.RestsOn> line : scene.law.lines(row.restsOn(), scene.profile)) {
            Value value = line.value().any() ? Value.FALSE : Value.TRUE;
            for (String name : line.value().names()) {
                Value one = lives(name);
                if (one != Value.TRUE) {
                    gone.add(name);
                    if (scene.pack().rules().get(name) instanceof Row base) {
                        since = of(base).since();
                        never &= of(base).word() == Standing.Word.NOT_IMPOSED;
                    } else {
                        never = false;
                    }
                }
                value = line.value().any() ? value.or(one) : value.and(one);
            }
            lives = lives.and(value);
        }
        if (lives == Value.TRUE || isHeldUp(row)) {
            return Optional.empty();
        }
        Reason reason = new Reason(Reason.Word.RESTS_ON, gone, Optional.empty());
        // what the text imposes on a footing that never was has not ended: it never came
        Standing.Word over = never ? Standing.Word.NOT_IMPOSED : Standing.Word.ENDED;
        return Optional.of(new Standing(lives == Value.FALSE ? over : Standing.Word.UNKNOWN, since, List.of(reason)));
    }

    /** Whether what something rests on lives today: a row that stands, a route that is exercised. */
    Value lives(String name) {
        Rule rule = scene.pack().rules().get(name);
        if (rule instanceof Row base) {
            return switch (of(base).word()) {
                case OPERATES, OWED, HELD -> Value.TRUE;
                case ENDED, NOT_IMPOSED -> Value.FALSE;
                case UNKNOWN, READING -> Value.UNKNOWN;
            };
        }
        if (rule instanceof Route route) {
            return exercised(route);
        }
        return Value.FALSE;
    }

    /** A route lives while it is exercised, on whatever. */
    private Value exercised(Route route) {
        Value lives = Value.FALSE;
        for (Row row : scene.law.ever(Row.class)) {
            for (Run run : runs.of(route, row, Optional.empty())) {
                lives = lives.or(run.runsOn(scene.today()));
            }
        }
        return lives;
    }

    /** A lock that is shut holds a measure of the text itself up when what it rests on falls. */
    private boolean isHeldUp(Row row) {
        Optional<Modality> imposed = scene.law.imposed(row, scene.profile);
        return imposed.isPresent() && imposed.get() == Modality.BY_LAW && runs.locks.isShut(row);
    }

    // how it went

    /** Every way in which it has ended, or may have; of what it rests on, the base tells. */
    List<Standing> ended(Row row) {
        List<Standing> ends = new ArrayList<>();
        for (Route route : scene.candidates(row)) {
            if (!everTerminates(route) || !scene.profile.holds(route.life())) {
                continue;
            }
            if (!route.each().isEmpty()) {
                lapsed(route, row).ifPresent(ends::add);
            }
            for (Run run : runs.of(route, row, Optional.empty())) {
                boolean counts =
                        isTerminating(route, run) && isOwn(route, run, row) && runs.isSinceBegun(route, run, row);
                Value effect = counts ? run.runsOn(scene.today()) : Value.FALSE;
                if (effect != Value.FALSE) {
                    boolean sure = effect == Value.TRUE;
                    Reason.Word reason = sure ? Reason.Word.TERMINATED : Reason.Word.UNLESS;
                    ends.add(new Standing(
                            sure ? Standing.Word.ENDED : Standing.Word.UNKNOWN,
                            Optional.of(run.from()),
                            List.of(Reason.of(reason, route.cite(), route.id()))));
                }
            }
        }
        return ends;
    }

    /** A recurring day that passed with nobody acting; of what a row rests on, the base tells. */
    private Optional<Standing> lapsed(Route route, Row row) {
        Optional<Lapses.Lapse> lapse = lapses.of(route, row);
        if (lapse.isEmpty() || lapse.get().ended() == Value.FALSE) {
            return Optional.empty();
        }
        return Optional.of(new Standing(
                lapse.get().ended() == Value.TRUE ? Standing.Word.ENDED : Standing.Word.UNKNOWN,
                Optional.of(lapse.get().day()),
                List.of(Reason.of(Reason.Word.UNLESS, route.cite(), route.id()))));
    }

    /** Whether a way out was used on the row itself, and not only on something it rests on. */
    private boolean isOwn(Route route, Run run, Row row) {
        return scene.lawOn(run.act().date()).isBase(route, row, scene.profile);
    }

    static boolean everTerminates(Route route) {
        for (Dated<Doing> line : route.doings()) {
            if (line.value().verb() == Verb.TERMINATE) {
                return true;
            }
        }
        return false;
    }

    boolean isTerminating(Route route, Run run) {
        Optional<Doing> doing = scene.lawOn(run.act().date()).line(route.doings(), scene.profile);
        return doing.isPresent() && doing.get().verb() == Verb.TERMINATE;
    }

    /** Its own end. A clock that runs from being imposed does not run for what is only owed. */
    private Optional<Standing> lasted(Row row) {
        if (!(row instanceof Measure measure)) {
            return Optional.empty();
        }
        Optional<LocalDate> imposed = runs.forms.began(row);
        // the line that lived when it was imposed counts
        for (Dated<Measure.Lasts> line :
                scene.lawOn(imposed.orElse(scene.today())).lines(measure.lasts(), scene.profile)) {
            if (line.value() instanceof Measure.Lasts.For(var period)) {
                Optional<LocalDate> end = imposed.map(period::after);
                if (end.isPresent() && !end.get().isAfter(scene.today())) {
                    return Optional.of(new Standing(Standing.Word.ENDED, end, List.of(Reason.of(Reason.Word.LASTS))));
                }
            } else if (line.value() instanceof Measure.Lasts.Until(var standard)) {
                Part part = scene.conditions(scene.law).standard(standard, measure.cite(), false);
                Value over = scene.value(part.node(), Scene.ON_RECORD, scene.today());
                if (over != Value.FALSE) {
                    Standing.Word word = over == Value.TRUE ? Standing.Word.ENDED : Standing.Word.UNKNOWN;
                    return Optional.of(new Standing(word, Optional.empty(), List.of(Reason.of(Reason.Word.LASTS))));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Standing> held(Row row) {
        Optional<Standing> perhaps = Optional.empty();
        for (Route route : scene.candidates(row)) {
            if (!everHolds(route) || !scene.profile.holds(route.life())) {
                continue;
            }
            for (Run run : runs.of(route, row, Optional.empty())) {
                boolean counts = run.act().of().isEmpty() && runs.isSinceBegun(route, run, row);
                Value effect = counts ? run.runsOn(scene.today()) : Value.FALSE;
                if (effect == Value.TRUE) {
                    Reason reason = Reason.of(Reason.Word.HELD, route.cite(), route.id());
                    return Optional.of(new Standing(Standing.Word.HELD, Optional.of(run.from()), List.of(reason)));
                }
                if (effect != Value.FALSE) {
                    Reason reason = Reason.of(Reason.Word.UNLESS, route.cite(), route.id());
                    perhaps =
                            Optional.of(new Standing(Standing.Word.UNKNOWN, Optional.of(run.from()), List.of(reason)));
                }
            }
        }
        return perhaps;
    }

    private static boolean everHolds(Route route) {
        for (Dated<Doing> line : route.doings()) {
            switch (line.value().verb()) {
                case SUSPEND, WAIVE, DELAY, RENEW -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
