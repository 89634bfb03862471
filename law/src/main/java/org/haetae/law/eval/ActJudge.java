package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.ActAnswer.Asked;
import org.haetae.law.eval.ActAnswer.Element;
import org.haetae.law.eval.ActAnswer.Mark;
import org.haetae.law.eval.ActAnswer.Part;
import org.haetae.law.eval.ActAnswer.Word;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/**
 * Judges one act of the situation. Whether it has effect is what {@link Runs}, {@link Locks} and {@link Standings} say; here it
 * is told apart into elements, each beside what the law of the act's day asks.
 */
final class ActJudge {
    private final Scene scene;
    private final Runs runs;
    private final Lapses lapses;
    private final Standings standings;
    private final Grounds grounds;

    ActJudge(Scene scene, Runs runs, Lapses lapses, Standings standings) {
        this.scene = scene;
        this.runs = runs;
        this.lapses = lapses;
        this.standings = standings;
        this.grounds = new Grounds(scene);
    }

    ActAnswer of(Act act) {
        Rule rule = scene.pack()
                .rule(act.rule())
                .orElseThrow(() -> new IllegalStateException("an act of no rule: " + act.rule()));
        DayLaw law = scene.lawOn(act.date());
        return switch (rule) {
            case Route route -> ofRoute(law, route, act);
            case Measure measure when measure.presumed().isPresent() -> ofRebuttal(law, measure, act);
            case Row row -> ofRow(law, row, act);
            case Criterion criterion -> ofCriterion(law, criterion, act);
            case Lock lock -> ofLock(law, lock, act);
            case Duty duty -> ofDuty(law, duty, act);
            default -> throw new IllegalStateException("no act can be of " + act.rule());
        };
    }

    static Element element(Part part, Mark mark, List<String> stated, Asked asked, UslmRef cite) {
        return new Element(part, mark, stated, asked, Optional.of(cite));
    }

    private static Word word(List<Element> elements) {
        Word word = Word.VALID;
        for (Element element : elements) {
            word = ActAnswer.worse(word, word(element));
        }
        return word;
    }

    /** Nothing said is against the law's form, though something may not be said. */
    private static boolean isInForm(Word word) {
        return word == Word.VALID || word == Word.INCOMPLETE;
    }

    private static Word word(Element element) {
        return switch (element.mark()) {
            case RIGHT, UNASKED -> Word.VALID;
            case NOT_STATED -> Word.INCOMPLETE;
            // facts that nobody knows leave the form as it is; anything else unknown leaves the effect open
            case UNKNOWN -> element.part() == Part.FACTS ? Word.VALID : Word.UNKNOWN;
            case WRONG ->
                switch (element.part()) {
                    case FACTS -> Word.UNSUPPORTED;
                    case POWER, OVER, ONCE, RUN, STOPPED -> Word.WITHOUT_AUTHORITY;
                    case OFFICE,
                            PAPER,
                            GROUND,
                            PROOF,
                            RECIPIENT,
                            CASE,
                            PERIOD,
                            WAIT,
                            WINDOW,
                            ENCLOSURE,
                            NOTICE,
                            LOCK,
                            OUTCOME -> Word.DEFECTIVE;
                };
        };
    }

    private Element power(DayLaw law, Rule rule, boolean given) {
        boolean lives = law.lives(rule) && scene.profile.holds(rule.life());
        return element(
                Part.POWER,
                lives && given ? Mark.RIGHT : Mark.WRONG,
                List.of(),
                lives && !given
                        ? new Asked.Nothing()
                        : new Asked.InForce(rule.life().span()),
                rule.cite());
    }

    private Element office(DayLaw law, Rule rule, Act act) {
        Set<String> holders = runs.forms.holders(law, rule);
        if (holders.isEmpty()) {
            return element(Part.OFFICE, Mark.UNASKED, act.by(), new Asked.Nothing(), rule.cite());
        }
        Mark mark = act.by().isEmpty()
                ? Mark.NOT_STATED
                : runs.forms.office(law, rule, act).isPresent() ? Mark.WRONG : Mark.RIGHT;
        boolean personally = runs.forms.isPersonal(law, rule);
        return element(Part.OFFICE, mark, act.by(), new Asked.Offices(List.copyOf(holders), personally), rule.cite());
    }

    private Optional<Element> recipients(List<String> required, Act act, UslmRef cite) {
        if (required.isEmpty()) {
            return act.to().map(to -> element(Part.RECIPIENT, Mark.UNASKED, to, new Asked.Nothing(), cite));
        }
        List<String> missed = runs.forms.missed(required, act);
        Mark mark = act.to().isEmpty() ? Mark.NOT_STATED : missed.isEmpty() ? Mark.RIGHT : Mark.WRONG;
        List<String> stated = mark == Mark.WRONG ? missed : act.to().orElse(List.of());
        return Optional.of(element(Part.RECIPIENT, mark, stated, new Asked.Bodies(required), cite));
    }

    // a way out, used

    private ActAnswer ofRoute(DayLaw law, Route route, Act act) {
        if (act.kind().isPresent() && isStop(law, route, act.kind().get())) {
            return ofStop(law, route, act);
        }
        return ofUse(law, route, act);
    }

    private ActAnswer ofRebuttal(DayLaw law, Measure presumption, Act act) {
        for (Route route : scene.law.ever(Route.class)) {
            boolean rebuts =
                    route.doings().stream().anyMatch(line -> line.value().verb() == Verb.REBUT)
                            && route.cite().equals(presumption.cite())
                            && law.reach(route, presumption, scene.profile) == DayLaw.Reach.OVER;
            if (rebuts) {
                return ofUse(law, route, act);
            }
        }
        return ofRow(law, presumption, act);
    }

    private ActAnswer ofUse(DayLaw law, Route route, Act act) {
        List<Element> whole = new ArrayList<>();
        boolean isLaw = law.line(route.doings(), scene.profile).isPresent();
        Element power = power(law, route, isLaw);
        if (power.mark() == Mark.WRONG) {
            return new ActAnswer(Word.WITHOUT_AUTHORITY, List.of(power), List.of());
        }
        if (runs.worksByItself(law, route)) {
            Element none = element(Part.POWER, Mark.WRONG, List.of(), new Asked.ByLaw(stops(law, route)), route.cite());
            return new ActAnswer(Word.WITHOUT_AUTHORITY, List.of(none), List.of());
        }
        whole.add(power);
        List<Row> rows = aimedAt(law, route, act, whole);
        List<ActAnswer.OnRow> onRows = new ArrayList<>();
        for (Row row : rows) {
            List<Run> mine = new ArrayList<>();
            for (Run run : runs.of(route, row, act.of())) {
                if (run.act().equals(act)) {
                    mine.add(run);
                }
            }
            if (!mine.isEmpty()) {
                onRows.add(onRow(law, route, act, row, mine.getLast()));
            }
        }
        Word word = word(whole);
        // a lock on one of many is no defect of an act aimed at none in particular: it passes that one by
        boolean allLocked = true;
        for (ActAnswer.OnRow on : onRows) {
            allLocked &= isOnlyLocked(on);
        }
        for (ActAnswer.OnRow on : onRows) {
            boolean passed = act.over().isEmpty() && !allLocked && isOnlyLocked(on);
            word = passed ? word : ActAnswer.worse(word, on.word());
        }
        return new ActAnswer(word, whole, onRows);
    }

    private static boolean isOnlyLocked(ActAnswer.OnRow on) {
        boolean locked = false;
        for (Element element : on.elements()) {
            boolean wrong = element.mark() == Mark.WRONG && element.part() != Part.FACTS;
            if (wrong && element.part() != Part.LOCK) {
                return false;
            }
            locked |= wrong;
        }
        return locked;
    }

    /** Rows the act is aimed at and the route reaches; what it is aimed at and the route does not reach is noted as wrong. */
    private List<Row> aimedAt(DayLaw law, Route route, Act act, List<Element> whole) {
        List<Row> reached = new ArrayList<>();
        List<Row> asked = new ArrayList<>();
        for (Row row : scene.law.ever(Row.class)) {
            boolean holds = scene.profile.holds(row.life());
            boolean over = holds && law.lives(row) && law.reach(route, row, scene.profile) == DayLaw.Reach.OVER;
            boolean aimed = act.over().isEmpty() || law.covers(act.over(), route.head(), row, scene.profile);
            if (over) {
                reached.add(row);
            }
            if (over && aimed) {
                asked.add(row);
            }
        }
        List<String> names = new ArrayList<>();
        reached.forEach(row -> names.add(row.id()));
        for (var target : act.over()) {
            boolean hit = false;
            for (Row row : asked) {
                boolean named = target instanceof Target.Named(String name)
                        && scene.pack().rules().get(name) instanceof Row;
                hit |= named
                        ? target.equals(new Target.Named(row.id()))
                        : law.covers(List.of(target), route.head(), row, scene.profile);
            }
            if (!hit) {
                whole.add(missed(law, route, target, names));
            }
        }
        if (act.over().isEmpty() && reached.isEmpty()) {
            whole.add(element(Part.OVER, Mark.WRONG, List.of(), new Asked.Reaches(List.of()), route.cite()));
        }
        return asked;
    }

    private Element missed(DayLaw law, Route route, Target target, List<String> reached) {
        String stated = words(target);
        if (target instanceof Target.Named(String name)
                && scene.pack().rules().get(name) instanceof Row row
                && law.lives(row)
                && law.reach(route, row, scene.profile) == DayLaw.Reach.EXCEPTED) {
            UslmRef by = route.cite();
            for (Dated<List<Target>> line : law.lines(route.except(), scene.profile)) {
                if (line.life().beganBy().isPresent() && law.excepts(line.value(), route.head(), row, scene.profile)) {
                    by = line.life().beganBy().get();
                }
            }
            return element(Part.OVER, Mark.WRONG, List.of(stated), new Asked.Excepted(by), route.cite());
        }
        return element(Part.OVER, Mark.WRONG, List.of(stated), new Asked.Reaches(reached), route.cite());
    }

    /** A target in the words of the notation. */
    static String words(Target target) {
        return switch (target) {
            case Target.Named(String name) -> name;
            case Target.Under(UslmRef cite) -> cite.path();
            case Target.Section(String number) -> "section " + number;
            case Target.Of(UslmRef cite) -> "of " + cite.path();
            case Target.RequiredBy(List<UslmRef> cites) -> {
                List<String> paths = new ArrayList<>();
                cites.forEach(cite -> paths.add(cite.path()));
                yield "required-by " + String.join(", ", paths);
            }
            case Target.Family family ->
                family.kinship().name().toLowerCase(java.util.Locale.ROOT) + " of "
                        + family.cite().path();
        };
    }

    private ActAnswer.OnRow onRow(DayLaw law, Route route, Act act, Row row, Run run) {
        List<Element> elements = new ArrayList<>();
        // what follows by law from another rule's act has that rule's form
        Route form = scene.pack().rule(act.rule(), Route.class).orElse(route);
        elements.add(office(law, form, act));
        papers(law, form, act, elements);
        boolean perCase = !law.lines(route.per(), scene.profile).isEmpty();
        if (perCase) {
            List<String> per = new ArrayList<>();
            law.lines(route.per(), scene.profile).forEach(line -> per.addAll(line.value()));
            elements.add(element(
                    Part.CASE,
                    act.of().isEmpty() ? Mark.NOT_STATED : Mark.RIGHT,
                    act.of().map(List::of).orElse(List.of()),
                    new Asked.Cases(per),
                    route.cite()));
        }
        period(law, route, act, run, elements);
        waits(law, route, act, row, elements);
        notices(law, route, row, run, elements);
        locks(law, route, act, row, run, elements);
        voids(route, run, elements);
        elements.addAll(grounds.of(law, upons(law, form.upon()), form, act));
        Word word = word(elements);
        if (isInForm(word) && run.effect() != Value.TRUE && scene.mode != Mode.WARRANTED) {
            elements.add(element(
                    Part.STOPPED,
                    run.effect() == Value.FALSE ? Mark.WRONG : Mark.UNKNOWN,
                    List.of(),
                    new Asked.Unstopped(),
                    route.cite()));
            word = word(elements);
        }
        boolean works = run.isValid();
        return new ActAnswer.OnRow(
                row.id(),
                word,
                elements,
                works ? Optional.of(run.from()) : Optional.empty(),
                works ? run.until() : Optional.empty());
    }

    private void papers(DayLaw law, Route route, Act act, List<Element> elements) {
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            if (line.value() instanceof Upon.Paper paper) {
                List<Reason> defects = new ArrayList<>();
                runs.forms.paper(paper, route, act, defects, new ArrayList<>());
                paper(paper, act, defects, route.cite(), elements);
            }
        }
    }

    private void paper(Upon.Paper paper, Act act, List<Reason> defects, UslmRef cite, List<Element> elements) {
        if (act.kind().isPresent()) {
            elements.add(element(
                    Part.PAPER,
                    has(defects, Reason.Word.KIND) ? Mark.WRONG : Mark.RIGHT,
                    List.of(act.kind().get()),
                    new Asked.Papers(paper.kinds(), true),
                    cite));
        }
        if (has(defects, Reason.Word.OFFICE)) {
            Optional<Controller> maker = paper.maker();
            Asked asked = maker.isPresent() && paper.by().isEmpty()
                    ? new Asked.Maker(maker.get())
                    : new Asked.Offices(paper.by(), false);
            elements.removeIf(element -> element.part() == Part.OFFICE);
            elements.add(element(Part.OFFICE, Mark.WRONG, act.by(), asked, cite));
        }
        recipients(paper.to(), act, cite).ifPresent(elements::add);
        for (String enclosure : paper.with()) {
            boolean wrong = false;
            for (Reason defect : defects) {
                wrong |=
                        defect.word() == Reason.Word.ENCLOSURE && defect.names().contains(enclosure);
            }
            Mark mark = wrong ? Mark.WRONG : act.with().isEmpty() ? Mark.NOT_STATED : Mark.RIGHT;
            elements.add(element(Part.ENCLOSURE, mark, List.of(), new Asked.Enclosed(enclosure), cite));
        }
    }

    private static boolean has(List<Reason> reasons, Reason.Word word) {
        for (Reason reason : reasons) {
            if (reason.word() == word) {
                return true;
            }
        }
        return false;
    }

    private void period(DayLaw law, Route route, Act act, Run run, List<Element> elements) {
        Optional<Route.Term> term = runs.forms.term(law, route);
        List<String> stated = act.period().map(period -> List.of(period.text())).orElse(List.of());
        boolean measured = term.isPresent()
                && (term.get().least().isPresent() || term.get().most().isPresent());
        if (!measured) {
            if (!stated.isEmpty()) {
                elements.add(element(Part.PERIOD, Mark.UNASKED, stated, new Asked.Nothing(), route.cite()));
            }
            return;
        }
        boolean open = run.notShown().contains("period");
        Mark mark = has(run.defects(), Reason.Word.PERIOD) ? Mark.WRONG : open ? Mark.NOT_STATED : Mark.RIGHT;
        elements.add(element(Part.PERIOD, mark, stated, new Asked.Term(term.get()), route.cite()));
    }

    private void waits(DayLaw law, Route route, Act act, Row row, List<Element> elements) {
        List<String> stated =
                act.effective().map(delay -> List.of(delay.text())).orElse(List.of());
        LocalDate from = act.effective().map(delay -> delay.after(act.date())).orElse(act.date());
        for (Dated<Route.Effective> line : law.lines(route.effective(), scene.profile)) {
            LocalDate due = line.value().delay().after(act.date());
            boolean wrong =
                    !stated.isEmpty() && (from.isBefore(due) || !line.value().atLeast() && !from.equals(due));
            elements.add(element(
                    Part.WAIT,
                    // a fixed delay is the law's own and needs no word in the act
                    wrong ? Mark.WRONG : stated.isEmpty() && line.value().atLeast() ? Mark.NOT_STATED : Mark.RIGHT,
                    stated,
                    new Asked.Delay(line.value().atLeast(), line.value().delay()),
                    route.cite()));
        }
        for (Dated<Route.NotBefore> line : law.lines(route.notBefore(), scene.profile)) {
            Optional<LocalDate> began = runs.forms.began(law.bases(route, row, scene.profile), act.date());
            if (began.isPresent()) {
                LocalDate first = line.value().delay().after(began.get());
                boolean early = act.date().isBefore(first);
                elements.add(element(
                        Part.WAIT,
                        early ? Mark.WRONG : Mark.RIGHT,
                        List.of(act.date().toString()),
                        new Asked.NotBefore(first),
                        route.cite()));
            }
        }
    }

    private void notices(DayLaw law, Route route, Row row, Run run, List<Element> elements) {
        for (Dated<String> line : law.today(route.subjectTo())) {
            Rule duty = scene.pack().rules().get(line.value());
            if (duty == null || !runs.notices.isOwedFor(law, duty, row) || !scene.profile.holds(line.life())) {
                continue;
            }
            boolean denied = false;
            for (Reason defect : run.defects()) {
                denied |= defect.word() == Reason.Word.NOTICE && defect.names().contains(duty.id());
            }
            Mark mark = denied ? Mark.WRONG : run.notShown().contains(duty.id()) ? Mark.NOT_STATED : Mark.RIGHT;
            elements.add(element(Part.NOTICE, mark, List.of(), new Asked.Done(duty.id()), duty.cite()));
        }
    }

    private void locks(DayLaw law, Route route, Act act, Row row, Run run, List<Element> elements) {
        Verb verb = law.line(route.doings(), scene.profile).map(Doing::verb).orElse(Verb.TERMINATE);
        for (Lock lock : runs.locks.on(law, route, verb, row)) {
            boolean open = runs.locks.openSince(lock, act.date()).isPresent();
            boolean shut = false;
            for (Reason defect : run.defects()) {
                shut |= defect.word() == Reason.Word.LOCK && defect.names().contains(lock.id());
            }
            if (open || shut || run.conflict()) {
                elements.add(element(
                        Part.LOCK,
                        open ? Mark.RIGHT : shut ? Mark.WRONG : Mark.UNKNOWN,
                        List.of(),
                        new Asked.Open(lock.id()),
                        lock.cite()));
            }
        }
    }

    private static void voids(Route route, Run run, List<Element> elements) {
        for (Reason reason : run.voids()) {
            switch (reason.word()) {
                case ONCE -> elements.add(element(Part.ONCE, Mark.WRONG, List.of(), new Asked.Unused(), route.cite()));
                case RUN -> elements.add(element(Part.RUN, Mark.WRONG, List.of(), new Asked.Running(), route.cite()));
                default ->
                    elements.add(element(Part.STOPPED, Mark.WRONG, List.of(), new Asked.Unstopped(), route.cite()));
            }
        }
    }

    private List<Upon> upons(DayLaw law, List<Dated<Upon>> lines) {
        List<Upon> upons = new ArrayList<>();
        law.lines(lines, scene.profile).forEach(line -> upons.add(line.value()));
        return upons;
    }

    private static Element facts(Value warrant, List<Lack> missing, UslmRef cite) {
        Mark mark = switch (warrant) {
            case TRUE -> Mark.RIGHT;
            case FALSE -> Mark.WRONG;
            case UNKNOWN, DISPUTED -> Mark.UNKNOWN;
        };
        return element(Part.FACTS, mark, List.of(), new Asked.Facts(missing), cite);
    }

    // an act that stops a way out

    private boolean isStop(DayLaw law, Route route, String kind) {
        for (Dated<Route.Unless> line : law.lines(route.unless(), scene.profile)) {
            if (line.value().upon() instanceof Upon.Paper paper && names(paper, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Upon.Paper paper, String kind) {
        for (Kind one : paper.kinds()) {
            if (one.word().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private List<Kind> stops(DayLaw law, Route route) {
        List<Kind> kinds = new ArrayList<>();
        for (Dated<Route.Unless> line : law.lines(route.unless(), scene.profile)) {
            if (line.value().upon() instanceof Upon.Paper paper) {
                kinds.addAll(paper.kinds());
            }
        }
        return kinds;
    }

    private ActAnswer ofStop(DayLaw law, Route route, Act act) {
        List<Element> whole = new ArrayList<>();
        whole.add(power(law, route, true));
        List<ActAnswer.OnRow> onRows = new ArrayList<>();
        List<Row> rows = aimedAt(law, route, act, whole);
        for (Dated<Route.Unless> line : law.lines(route.unless(), scene.profile)) {
            if (!(line.value().upon() instanceof Upon.Paper paper)
                    || !names(paper, act.kind().orElse(""))) {
                continue;
            }
            List<Element> form = new ArrayList<>();
            form.add(office(law, route, act));
            paper(paper, act, runs.forms.made(paper, act), route.cite(), form);
            // what rests on a status goes on with it: only what the way out is aimed at has days of its own
            boolean named = false;
            for (Row row : rows) {
                named |= law.isAimedAt(route, row, scene.profile);
            }
            for (Row row : rows) {
                if (!named || law.isAimedAt(route, row, scene.profile)) {
                    List<Element> elements = new ArrayList<>(form);
                    window(law, line.value(), route, act, row, elements);
                    onRows.add(new ActAnswer.OnRow(
                            row.id(), word(elements), elements, Optional.of(act.date()), Optional.empty()));
                }
            }
        }
        Word word = word(whole);
        for (ActAnswer.OnRow on : onRows) {
            word = ActAnswer.worse(word, on.word());
        }
        return new ActAnswer(word, whole, onRows);
    }

    private void window(DayLaw law, Route.Unless unless, Route route, Act act, Row row, List<Element> elements) {
        Standing standing = standings.of(row);
        boolean before = standing.since().isPresent() && standing.since().get().isBefore(act.date());
        if (before && standing.word() == Standing.Word.ENDED
                || runs.forms.began(row).isEmpty()) {
            elements.add(element(Part.RUN, Mark.WRONG, List.of(row.id()), new Asked.Running(), route.cite()));
        } else if (before && standing.word() == Standing.Word.UNKNOWN) {
            elements.add(element(Part.RUN, Mark.UNKNOWN, List.of(row.id()), new Asked.Running(), route.cite()));
        }
        if (unless.window().isEmpty()) {
            return;
        }
        Optional<Asked.Between> window = unless.window().get().before()
                ? lapses.window(law, route, row, unless.window().get().length(), act.date())
                : afterUse(unless.window().get(), route, row, act);
        if (window.isEmpty()) {
            elements.add(element(Part.RUN, Mark.WRONG, List.of(row.id()), new Asked.Running(), route.cite()));
            return;
        }
        boolean in = !act.date().isBefore(window.get().first())
                && !act.date().isAfter(window.get().last());
        elements.add(element(
                Part.WINDOW, in ? Mark.RIGHT : Mark.WRONG, List.of(act.date().toString()), window.get(), route.cite()));
    }

    /** The days after the latest use of the way out in which it can be stopped. */
    private Optional<Asked.Between> afterUse(Route.Window window, Route route, Row row, Act act) {
        Optional<LocalDate> used = Optional.empty();
        for (Run run : runs.of(route, row, act.of())) {
            if (run.act().date().isBefore(act.date())) {
                used = Optional.of(run.act().date());
            }
        }
        return used.map(
                day -> new Asked.Between(day.plusDays(1), window.length().after(day)));
    }

    // rows, criteria, locks, duties

    private ActAnswer ofRow(DayLaw law, Row row, Act act) {
        List<Element> elements = new ArrayList<>();
        Optional<Row.Imposed> imposed = law.line(row.imposed(), scene.profile);
        boolean itself = imposed.map(line -> line.doing().modality() == Modality.BY_LAW)
                .orElse(row.imposed().isEmpty());
        elements.add(
                itself && law.lives(row)
                        ? element(Part.POWER, Mark.WRONG, List.of(), new Asked.ByLaw(List.of()), row.cite())
                        : power(law, row, true));
        elements.add(office(law, row, act));
        if (imposed.flatMap(Row.Imposed::upon).isPresent()) {
            Standing standing = standings.of(row);
            boolean trigger = has(standing.because(), Reason.Word.TRIGGER);
            Value holds =
                    !trigger ? Value.TRUE : standing.word() == Standing.Word.UNKNOWN ? Value.UNKNOWN : Value.FALSE;
            elements.add(facts(holds, List.of(), row.cite()));
        }
        LocalDate from = act.effective().map(delay -> delay.after(act.date())).orElse(act.date());
        Word word = word(elements);
        return new ActAnswer(
                word,
                List.of(),
                List.of(new ActAnswer.OnRow(
                        row.id(),
                        word,
                        elements,
                        isInForm(word) ? Optional.of(from) : Optional.empty(),
                        Optional.empty())));
    }

    private ActAnswer ofCriterion(DayLaw law, Criterion criterion, Act act) {
        List<Element> elements = new ArrayList<>();
        elements.add(power(
                law, criterion, law.line(criterion.doings(), scene.profile).isPresent()));
        elements.add(office(law, criterion, act));
        elements.add(element(
                Part.CASE,
                act.of().isEmpty() ? Mark.NOT_STATED : Mark.RIGHT,
                act.of().map(List::of).orElse(List.of()),
                new Asked.Cases(List.of()),
                criterion.cite()));
        if (act.kind().isPresent()) {
            List<Kind> kinds = List.of(Kind.DESIGNATION, Kind.DETERMINATION);
            boolean right = false;
            for (Kind kind : kinds) {
                right |= kind.word().equals(act.kind().get());
            }
            elements.add(element(
                    Part.PAPER,
                    right ? Mark.RIGHT : Mark.WRONG,
                    List.of(act.kind().get()),
                    new Asked.Papers(kinds, false),
                    criterion.cite()));
        }
        return new ActAnswer(word(elements), elements, List.of());
    }

    private ActAnswer ofLock(DayLaw law, Lock lock, Act act) {
        List<Element> elements = new ArrayList<>();
        List<Dated<Lock.Opening>> openings = law.lines(lock.until(), scene.profile);
        elements.add(power(law, lock, !openings.isEmpty()));
        List<Upon> upons = new ArrayList<>();
        for (Dated<Lock.Opening> line : openings) {
            upons.add(line.value().upon());
            if (line.value().upon() instanceof Upon.Paper paper) {
                if (!paper.by().isEmpty()) {
                    boolean may = act.by().isEmpty();
                    for (String by : act.by()) {
                        may |= paper.by().contains(by);
                    }
                    Mark mark = act.by().isEmpty() ? Mark.NOT_STATED : may ? Mark.RIGHT : Mark.WRONG;
                    elements.add(
                            element(Part.OFFICE, mark, act.by(), new Asked.Offices(paper.by(), false), lock.cite()));
                }
                recipients(paper.to(), act, lock.cite()).ifPresent(elements::add);
            }
        }
        for (Dated<String> line : law.lines(lock.subjectTo(), scene.profile)) {
            boolean given = false;
            for (Act notice : scene.situation.actsOf(line.value())) {
                given |= !notice.date().isAfter(act.date());
            }
            boolean denied = !given && runs.notices.isDenied(line.value(), act.date());
            UslmRef cite = scene.pack().rule(line.value()).map(Rule::cite).orElse(lock.cite());
            Mark mark = denied ? Mark.WRONG : given ? Mark.RIGHT : Mark.NOT_STATED;
            elements.add(element(Part.NOTICE, mark, List.of(), new Asked.Done(line.value()), cite));
        }
        elements.addAll(grounds.of(law, upons, lock, act));
        return new ActAnswer(word(elements), elements, List.of());
    }

    private ActAnswer ofDuty(DayLaw law, Duty duty, Act act) {
        List<Element> elements = new ArrayList<>();
        Optional<Doing> doing = law.line(duty.doings(), scene.profile);
        elements.add(power(law, duty, doing.isPresent()));
        elements.add(office(law, duty, act));
        Set<String> to = new LinkedHashSet<>(doing.map(Doing::to).orElse(List.of()));
        recipients(List.copyOf(to), act, duty.cite()).ifPresent(elements::add);
        if (doing.map(Doing::verb).filter(Verb.DETERMINE::equals).isPresent()) {
            List<String> stated =
                    act.outcome().map(yes -> List.of(yes ? "YES" : "NO")).orElse(List.of());
            Mark mark = stated.isEmpty() ? Mark.NOT_STATED : Mark.RIGHT;
            elements.add(element(Part.OUTCOME, mark, stated, new Asked.YesOrNo(), duty.cite()));
        }
        return new ActAnswer(word(elements), elements, List.of());
    }
}
