package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/** Whether an act was done by an office that may, in the form its law asks for, for how long, and on what the facts carry. */
final class Forms {
    private final Scene scene;

    Forms(Scene scene) {
        this.scene = scene;
    }

    Optional<Reason> office(DayLaw law, Rule rule, Act act) {
        Set<String> holders = holders(law, rule);
        if (holders.isEmpty() || act.by().isEmpty() || act.by().stream().anyMatch(holders::contains)) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(Reason.Word.OFFICE, act.by().toArray(String[]::new)));
    }

    /** Offices that may act on a rule on the day: those the law names, and their delegates unless it says personally. */
    Set<String> holders(DayLaw law, Rule rule) {
        Set<String> holders = new LinkedHashSet<>();
        boolean personally = false;
        for (Doing doing : doings(law, rule)) {
            holders.addAll(doing.by());
            personally |= doing.personally();
        }
        if (!personally && !holders.isEmpty()) {
            for (Delegation delegation : law.delegationsOf(rule, scene.profile)) {
                holders.addAll(delegation.to());
            }
        }
        return holders;
    }

    /** Whether nobody may sign instead of the office the law names. */
    boolean isPersonal(DayLaw law, Rule rule) {
        for (Doing doing : doings(law, rule)) {
            if (doing.personally()) {
                return true;
            }
        }
        return false;
    }

    private List<Doing> doings(DayLaw law, Rule rule) {
        List<Doing> doings = new ArrayList<>();
        if (rule instanceof Row row) {
            for (Dated<Row.Imposed> line : law.lines(row.imposed(), scene.profile)) {
                doings.add(line.value().doing());
            }
        }
        List<Dated<Doing>> lines = rule instanceof Route route
                ? route.doings()
                : rule instanceof Criterion criterion
                        ? criterion.doings()
                        : rule instanceof Duty duty ? duty.doings() : List.of();
        for (Dated<Doing> line : law.lines(lines, scene.profile)) {
            doings.add(line.value());
        }
        return doings;
    }

    /** Whether an act was done by an office that may; an act that does not say by whom counts. */
    boolean inOffice(Rule rule, Act act) {
        return office(scene.lawOn(act.date()), rule, act).isEmpty();
    }

    void papers(DayLaw law, Route route, Act act, List<Reason> defects, List<String> notShown) {
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            if (line.value() instanceof Upon.Paper paper) {
                paper(paper, route, act, defects, notShown);
            }
        }
    }

    void paper(Upon.Paper paper, Route route, Act act, List<Reason> defects, List<String> notShown) {
        Optional<String> kind = act.kind();
        if (kind.isPresent() && !paper.isKind(kind.get())) {
            defects.add(Reason.of(Reason.Word.KIND, kind.get()));
        }
        defects.addAll(made(paper, act));
        List<String> missed = missed(paper.to(), act);
        if (!missed.isEmpty()) {
            defects.add(Reason.of(Reason.Word.RECIPIENT, missed.toArray(String[]::new)));
        } else if (!paper.to().isEmpty() && act.to().isEmpty()) {
            notShown.add("recipient");
        }
        for (String enclosure : paper.with()) {
            boolean none = scene.situation.noneOf(route.id()).stream()
                    .anyMatch(n -> n.kind().equals(Optional.of(enclosure)) && n.covers(act.date(), act.date()));
            boolean left = act.with().isPresent() && !act.with().get().contains(enclosure);
            if (none || left) {
                defects.add(Reason.of(Reason.Word.ENCLOSURE, enclosure));
            } else if (act.with().isEmpty()) {
                notShown.add(enclosure);
            }
        }
    }

    /** A defect if the paper says who makes it, or its kind does, and the act is somebody else's. */
    List<Reason> made(Upon.Paper paper, Act act) {
        boolean wrong = false;
        if (!act.by().isEmpty() && !paper.by().isEmpty()) {
            wrong = act.by().stream().noneMatch(paper.by()::contains);
        } else if (!act.by().isEmpty() && paper.maker().isPresent()) {
            // our own offices are the actors; what Congress, a court or the Council makes is not theirs to make
            wrong = scene.pack().vocabulary().actors().keySet().containsAll(act.by());
        }
        return wrong ? List.of(Reason.of(Reason.Word.OFFICE, act.by().toArray(String[]::new))) : List.of();
    }

    /** Recipients the law names that a stated list of recipients leaves out. */
    List<String> missed(List<String> required, Act act) {
        if (act.to().isEmpty()) {
            return List.of();
        }
        Set<String> reached = expanded(act.to().get());
        return expanded(required).stream()
                .filter(name -> !reached.contains(name))
                .toList();
    }

    private Set<String> expanded(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> all.addAll(scene.pack().vocabulary().recipients(name)));
        return all;
    }

    Optional<Route.Term> term(DayLaw law, Route route) {
        Optional<Route.Term> whole = Optional.empty();
        for (Dated<Route.Term> line : law.lines(route.term(), scene.profile)) {
            whole = Optional.of(whole.isPresent() ? whole.get().and(line.value()) : line.value());
        }
        return whole;
    }

    static void period(
            Optional<Route.Term> term, Act act, boolean follows, List<Reason> defects, List<String> notShown) {
        if (term.isEmpty() || follows) {
            return;
        }
        Optional<Period> most = term.get().most();
        Optional<Period> least = term.get().least();
        if (act.period().isEmpty()) {
            if (most.isPresent() && !most.equals(least)) {
                notShown.add("period");
            }
            return;
        }
        LocalDate end = act.period().get().after(act.date());
        boolean tooLong = most.map(p -> end.isAfter(p.after(act.date()))).orElse(false);
        boolean tooShort = least.map(p -> end.isBefore(p.after(act.date()))).orElse(false);
        if (tooLong || tooShort) {
            defects.add(Reason.of(Reason.Word.PERIOD, act.period().get().text()));
        }
    }

    /** From when an act has effect. Of an act of another rule, what it says of its own effect says nothing of this. */
    LocalDate firstDay(DayLaw law, Route route, Act act, Row row, boolean follows, List<Reason> defects) {
        Optional<Period> said = follows ? Optional.empty() : act.effective();
        LocalDate from = said.map(p -> p.after(act.date())).orElse(act.date());
        for (Dated<Route.Effective> line : law.lines(route.effective(), scene.profile)) {
            LocalDate due = line.value().delay().after(act.date());
            boolean stated = said.isPresent();
            boolean wrong = stated && (from.isBefore(due) || !line.value().atLeast() && !from.equals(due));
            if (wrong) {
                defects.add(Reason.of(Reason.Word.WAIT));
            } else if (!stated) {
                from = due;
            }
        }
        for (Dated<Route.NotBefore> line : law.lines(route.notBefore(), scene.profile)) {
            Optional<LocalDate> began = began(law.bases(route, row, scene.profile), act.date());
            if (began.isPresent() && act.date().isBefore(line.value().delay().after(began.get()))) {
                defects.add(Reason.of(Reason.Word.WAIT));
            }
        }
        return from;
    }

    /** Whether an act of a row was done while its text lived and said that an act imposes it, by an office that may. */
    boolean imposes(Row row, Act act) {
        if (!row.life().span().contains(act.date()) || !inOffice(row, act)) {
            return false;
        }
        for (Dated<Row.Imposed> line : scene.lawOn(act.date()).lines(row.imposed(), scene.profile)) {
            if (line.value().doing().modality() != Modality.BY_LAW) {
                return true;
            }
        }
        return false;
    }

    /** When the last of several rows was determined or imposed by a day; empty if one of them was not. */
    Optional<LocalDate> began(List<Row> rows, LocalDate by) {
        Optional<LocalDate> last = Optional.empty();
        for (Row row : rows) {
            Optional<LocalDate> began = began(row, by);
            if (began.isEmpty()) {
                return began;
            }
            last = last.isPresent() && last.get().isAfter(began.get()) ? last : began;
        }
        return last;
    }

    /** When a row was last determined or imposed. */
    Optional<LocalDate> began(Row row) {
        return began(row, scene.today());
    }

    /** When a row was last determined or imposed by a day: what the text itself imposes that day, with its text. */
    private Optional<LocalDate> began(Row row, LocalDate by) {
        if (isByText(row, by)) {
            return Optional.of(row.life().span().from());
        }
        Optional<LocalDate> last = Optional.empty();
        for (Act act : scene.situation.actsOf(row.id())) {
            if (act.of().isEmpty() && imposes(row, act)) {
                LocalDate from = act.begins();
                last = from.isAfter(by) ? last : Optional.of(from);
            }
        }
        return last;
    }

    /** Whether the text itself imposes a row on a day: no act is needed. */
    boolean isByText(Row row, LocalDate day) {
        if (row.imposed().isEmpty()) {
            return true;
        }
        for (Dated<Row.Imposed> line : scene.lawOn(day).lines(row.imposed(), scene.profile)) {
            if (line.value().doing().modality() == Modality.BY_LAW) {
                return true;
            }
        }
        return false;
    }

    /** When a row that was ended was imposed anew. */
    Optional<LocalDate> anew(Row row, LocalDate ended) {
        for (Act act : scene.situation.actsOf(row.id())) {
            if (act.of().isEmpty() && imposes(row, act)) {
                LocalDate from = act.begins();
                if (from.isAfter(ended)) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> end(Optional<Route.Term> term, Act act, LocalDate from) {
        return act.period()
                .map(period -> period.after(from))
                .or(() -> term.flatMap(Route.Term::most).map(period -> period.after(from)));
    }

    Value warrant(DayLaw law, Route route, Act act) {
        Memo.Key key = Memo.key("warrant", route.id(), act.date().toString());
        return scene.remember(key, () -> warrantOn(law, route, act));
    }

    private Value warrantOn(DayLaw law, Route route, Act act) {
        Value warrant = Value.TRUE;
        for (Dated<Upon> line : law.lines(route.upon(), scene.profile)) {
            warrant = warrant.and(warrantOf(law, line.value(), route, act));
        }
        return warrant;
    }

    Value warrantOf(DayLaw law, Upon upon, Rule rule, Act act) {
        Optional<Standard> stated = upon.stated();
        if (stated.isEmpty()) {
            return Value.TRUE;
        }
        Part part = scene.conditions(law).standard(stated.get(), rule.cite(), false);
        return scene.value(part.node(), Scene.GIVEN, act.date());
    }

    /** The standards that the law of its day asks an act to state. */
    List<Part> statedBy(Act act) {
        Rule rule = scene.pack().rules().get(act.rule());
        if (rule == null) {
            return List.of();
        }
        DayLaw law = scene.lawOn(act.date());
        List<Part> parts = new ArrayList<>();
        for (Upon upon : uponOf(law, rule)) {
            upon.stated()
                    .map(standard -> scene.conditions(law).standard(standard, rule.cite(), false))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private List<Upon> uponOf(DayLaw law, Rule rule) {
        return switch (rule) {
            case Route route ->
                law.lines(route.upon(), scene.profile).stream()
                        .map(Dated::value)
                        .toList();
            case Lock lock ->
                law.lines(lock.until(), scene.profile).stream()
                        .map(line -> line.value().upon())
                        .toList();
            case Criterion criterion ->
                law.lines(criterion.upon(), scene.profile).stream()
                        .map(Dated::value)
                        .toList();
            case Row row ->
                law.lines(row.imposed(), scene.profile).stream()
                        .flatMap(line -> line.value().upon().stream())
                        .toList();
            case Duty _, Delegation _, Definition _, NotEncoded _ -> List.of();
        };
    }
}
