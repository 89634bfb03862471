package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Bite.Word;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.ReasonWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.duty.Ledger;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Fit;
import org.haetae.law.eval.Fits;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.PersonAnswer;
import org.haetae.law.eval.Reason;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Status;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** Whether rules bite, one at a time: law that day or not, its trigger met or not, what lets off. */
final class Bites {
    private final Law law;
    private final Inquiry inquiry;
    private final Evaluation evaluation;
    private final FitWording wording;
    private final Claimed claimed;
    private final Follows follows;
    private final LocalDate today;

    Bites(Law law, Inquiry inquiry, FitWording wording, Claimed claimed) {
        this.law = law;
        this.inquiry = inquiry;
        this.evaluation = inquiry.under(each -> each).branches().getFirst().answer();
        this.wording = wording;
        this.claimed = claimed;
        this.follows = new Follows(inquiry, wording.wording());
        this.today = inquiry.asOf().law();
    }

    /** What is put together about one rule. */
    private final class Draft {
        final Rule rule;
        Word word = Word.UNKNOWN;
        Optional<Modality> modality = Optional.empty();
        final List<String> does = new ArrayList<>();
        String by = "";
        final List<String> why = new ArrayList<>();
        final List<String> missing = new ArrayList<>();
        final List<String> matched = new ArrayList<>();
        Optional<Follow> follow = Optional.empty();
        final Set<String> readings = new LinkedHashSet<>();
        boolean verify;

        Draft(Rule rule) {
            this.rule = rule;
            this.verify = rule.life().verify();
        }

        Draft is(Word word, ConductPhrase phrase, Object... parts) {
            this.word = word;
            why.add(wording.say(phrase, parts));
            return this;
        }

        Draft doing(Optional<Doing> doing) {
            doing.ifPresent(said -> {
                modality = Optional.of(said.modality());
                by = wording.by(said, evaluation.holders(rule));
                if (said.verb() != Verb.IMPOSE) {
                    does.add(wording.wording().say(Terms.of(said.verb())));
                }
            });
            return this;
        }

        Bite bite() {
            return new Bite(
                    rule,
                    wording.wording().title(rule),
                    RuleText.kind(rule),
                    word,
                    modality,
                    does,
                    by,
                    why,
                    missing,
                    matched,
                    follow,
                    List.copyOf(readings),
                    verify);
        }
    }

    /** Whether a rule bites; empty for what says only who signs, what a word means or what is left out. */
    Optional<Bite> of(Rule rule) {
        if (rule instanceof Delegation || rule instanceof Definition || rule instanceof NotEncoded) {
            return Optional.empty();
        }
        Draft draft = new Draft(rule);
        if (!isLaw(draft)) {
            return Optional.of(draft.bite());
        }
        switch (rule) {
            case Measure measure -> measure(draft, measure);
            case Status status -> status(draft, status);
            case Criterion criterion -> criterion(draft, criterion);
            case Route route -> route(draft, route);
            case Lock lock -> lock(draft, lock);
            case Duty duty -> duty(draft, duty);
            case Delegation _, Definition _, NotEncoded _ -> throw new IllegalStateException("told apart above");
        }
        return Optional.of(draft.bite());
    }

    /** Words of the law that are not encoded, and who judges them or why; empty where they have no effect. */
    Optional<Bite> left(NotEncoded left) {
        boolean law = left.life().span().contains(today) && evaluation.profile().holds(left.life());
        if (!law || left.reason() == NotEncoded.Reason.NO_EFFECT) {
            return Optional.empty();
        }
        return Optional.of(leftOut(left).bite());
    }

    private Draft leftOut(NotEncoded left) {
        Draft draft = new Draft(left);
        if (!left.words().isEmpty()) {
            draft.does.add("“" + left.words() + "”");
        }
        if (left.judgedBy().isPresent()) {
            return draft.is(
                    Word.UNKNOWN,
                    ConductPhrase.WHY_JUDGED,
                    wording.wording().name(left.judgedBy().get()));
        }
        return draft.is(
                Word.UNKNOWN,
                ConductPhrase.WHY_LEFT,
                wording.wording()
                        .asWritten(left.note()
                                .orElse(left.reason()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))));
    }

    /** Whether it is law on the as-of day, and on the days of the conduct where these are said. */
    private boolean isLaw(Draft draft) {
        Rule rule = draft.rule;
        LocalDate from = rule.life().span().from();
        LocalDate until = rule.life().span().until();
        if (from.isAfter(today)) {
            draft.is(
                    Word.DOES_NOT_BITE,
                    ConductPhrase.WHY_NOT_YET,
                    wording.by(from, rule.life().beganBy()));
            return false;
        }
        if (!until.isAfter(today)) {
            draft.is(
                    Word.DOES_NOT_BITE,
                    ConductPhrase.WHY_ENDED,
                    wording.by(until, rule.life().endedBy()));
            return false;
        }
        if (!evaluation.profile().holds(rule.life())) {
            rule.life().readings().forEach(choice -> draft.readings.add(choice.point()));
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_READING);
            return false;
        }
        boolean conductBefore =
                claimed.on().isPresent() && claimed.on().get().last().isBefore(from) && !(rule instanceof Criterion);
        if (conductBefore) {
            draft.is(
                    Word.DOES_NOT_BITE,
                    ConductPhrase.WHY_CONDUCT_BEFORE,
                    wording.by(from, rule.life().beganBy()));
            return false;
        }
        return true;
    }

    // criteria

    private void criterion(Draft draft, Criterion criterion) {
        draft.doing(evaluation.law().line(criterion.doings(), evaluation.profile()));
        if (claimed.did().contains(criterion.id())) {
            draft.is(Word.BITES, ConductPhrase.WHY_ON_PERSONS, criterion.cite().printed());
            return;
        }
        if (isNothingSaid()) {
            List<String> owed = owed(criterion);
            if (owed.isEmpty()) {
                draft.is(Word.MAY_BITE, ConductPhrase.WHY_NOTHING_SAID);
            } else {
                draft.is(Word.BITES, ConductPhrase.WHY_OWED, String.join("; ", owed));
            }
            return;
        }
        Optional<Fit> best = best(criterion);
        if (best.isEmpty()) {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_NO_TOUCH);
            return;
        }
        Fit fit = best.get();
        draft.matched.addAll(wording.matched(fit));
        draft.verify |= fit.life().verify();
        switch (fit.word()) {
            case FITS -> {
                draft.word = Word.MAY_BITE;
                draft.why.add(
                        fit.limb().isEmpty()
                                ? wording.say(ConductPhrase.WHY_FITS_WHOLE, draft.by)
                                : wording.say(ConductPhrase.WHY_FITS, fit.limb(), draft.by));
                if (!fit.isSure()) {
                    draft.why.addAll(wording.days(fit));
                }
            }
            case SHORT -> {
                draft.missing.addAll(wording.missing(fit));
                draft.is(Word.UNKNOWN, ConductPhrase.WHY_SHORT, String.join("; ", draft.missing));
            }
            case NOT_THEN -> {
                draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_NOT_THEN);
                draft.why.addAll(wording.days(fit));
            }
        }
    }

    private boolean isNothingSaid() {
        return claimed.did().isEmpty() && claimed.thresholds().isEmpty();
    }

    private Optional<Fit> best(Criterion criterion) {
        List<Fit> fits = new ArrayList<>(Fits.of(evaluation.law(), evaluation.profile(), criterion, claimed));
        fits.sort(Fit.BEST_FIRST);
        return fits.isEmpty() ? Optional.empty() : Optional.of(fits.getFirst());
    }

    /** Persons determined and not designated, where the law commands it; they are named by the record, not by us. */
    private List<String> owed(Criterion criterion) {
        Set<String> owed = new LinkedHashSet<>();
        for (Act act : inquiry.situation().actsOf(criterion.id())) {
            if (act.of().isPresent() && evaluation.person(criterion, act.of().get()) == PersonAnswer.OWED) {
                owed.add(act.of().get());
            }
        }
        return List.copyOf(owed);
    }

    // measures and statuses

    private void status(Draft draft, Status status) {
        draft.doing(
                evaluation.law().line(status.imposed(), evaluation.profile()).map(Row.Imposed::doing));
        standing(draft, status);
    }

    private void measure(Draft draft, Measure measure) {
        draft.doing(
                evaluation.law().line(measure.imposed(), evaluation.profile()).map(Row.Imposed::doing));
        Follow follow = follows.of(measure);
        draft.follow = Optional.of(follow);
        draft.does.addAll(follow.effects());
        measure.presumed().ifPresent(presumed -> deemed(draft, presumed));
        standing(draft, measure);
        if (draft.word == Word.BITES) {
            let(measure)
                    .ifPresentOrElse(
                            route -> draft.is(
                                    Word.DOES_NOT_BITE,
                                    ConductPhrase.WHY_EXEMPT,
                                    wording.wording().title(route),
                                    route.cite().printed()),
                            () -> trigger(draft, measure));
            cases(draft, measure);
        }
    }

    private void deemed(Draft draft, Measure.Presumed presumed) {
        if (presumed.deemed().isPresent() && presumed.deemedUnder().isPresent()) {
            draft.does.add(wording.say(
                    ConductPhrase.DEEMED,
                    wording.wording().name(presumed.deemed().get()),
                    presumed.deemedUnder().get().printed()));
        }
        for (Dated<Measure.Rebuttal> line : evaluation.law().lines(presumed.rebutted(), evaluation.profile())) {
            line.value()
                    .burden()
                    .ifPresent(who -> draft.does.add(
                            wording.say(ConductPhrase.BURDEN, wording.wording().name(who))));
        }
    }

    /** Whether the row stands: commanded counts, for a command binds the office that is to act. */
    private void standing(Draft draft, Row row) {
        RowAnswer answer = follows.answer(row);
        draft.verify |= answer.verify();
        answer.readings().forEach(under -> draft.readings.add(under.choice().point()));
        String reasons = reasons(answer.standing().because());
        String since = answer.standing().since().map(LocalDate::toString).orElse("");
        switch (answer.standing().word()) {
            case OPERATES -> {
                if (since.isEmpty()) {
                    draft.is(Word.BITES, ConductPhrase.WHY_OPERATES_NOW);
                } else {
                    draft.is(Word.BITES, ConductPhrase.WHY_OPERATES, since);
                }
            }
            case OWED -> draft.is(Word.BITES, ConductPhrase.WHY_COMMANDED, since);
            case HELD -> draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_HELD, reasons);
            case ENDED -> draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_ENDED_BY, reasons + after(since));
            case UNKNOWN -> draft.is(Word.UNKNOWN, ConductPhrase.WHY_UNKNOWN, reasons);
            case READING -> draft.is(Word.UNKNOWN, ConductPhrase.WHY_UNKNOWN_READING);
            case NOT_IMPOSED -> notImposed(draft, answer);
        }
    }

    private static String after(String since) {
        return since.isEmpty() ? "" : " · " + since;
    }

    private String reasons(List<Reason> because) {
        ReasonWording reasons = new ReasonWording(wording.wording());
        List<String> texts = new ArrayList<>();
        because.forEach(reason -> texts.add(reasons.text(reason)));
        return String.join("; ", texts);
    }

    /** May be imposed, or waits for what sets it off; a fact said not to be so is not waited for. */
    private void notImposed(Draft draft, RowAnswer answer) {
        Optional<Upon> upon = answer.imposed().flatMap(Row.Imposed::upon);
        if (upon.isEmpty()) {
            draft.is(Word.MAY_BITE, ConductPhrase.WHY_MAY_IMPOSE, draft.by);
            return;
        }
        String waits = switch (upon.get()) {
            case Upon.Paper paper -> paper(paper);
            case Upon.ActOf(String rule) -> wording.wording().ruleOrName(rule);
            case Upon.Holds(Standard standard) -> standard(standard);
        };
        draft.missing.add(waits);
        boolean finding = !(upon.get() instanceof Upon.Holds holds) || holds.standard() instanceof Standard.Found;
        if (finding) {
            draft.is(Word.MAY_BITE, ConductPhrase.WHY_TRIGGER, waits);
        } else {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_TRIGGER_NOT, waits);
        }
    }

    private String paper(Upon.Paper paper) {
        List<String> kinds = new ArrayList<>();
        paper.kinds().forEach(kind -> kinds.add(kind.word()));
        return new ItemWording(wording.wording()).paper(String.join(" and ", kinds));
    }

    private String standard(Standard standard) {
        Wording words = wording.wording();
        return switch (standard) {
            case Standard.Reached reached -> words.name(reached.fact());
            case Standard.Toward toward -> standard(toward.aim());
            case Standard.Items items -> {
                List<String> all = new ArrayList<>();
                items.items().forEach(item -> all.add(standard(item.standard())));
                yield items.quantifier() == Standard.Quantifier.ALL_OF ? words.and(all) : words.or(all);
            }
            case Standard.Met met -> words.ruleOrName(met.route());
            case Standard.Proven proven -> standard(proven.what());
            case Standard.Found found ->
                words.say(found.yes() ? Phrase.ITEM_FOUND_YES : Phrase.ITEM_FOUND_NO, words.ruleOrName(found.duty()));
        };
    }

    /** What lets it through: an exemption of the whole, or of such dealings, all words of one activity being claimed. */
    private Optional<Route> let(Measure measure) {
        for (RouteAnswer answer : follows.answer(measure).routes()) {
            boolean open = answer.verdict().word() == Verdict.Word.AUTOMATIC
                    || answer.verdict().word() == Verdict.Word.EXERCISED;
            boolean exempts =
                    answer.doing().filter(doing -> doing.verb() == Verb.EXEMPT).isPresent();
            if (!open || !exempts) {
                continue;
            }
            List<Dated<Route.Activity>> activities =
                    evaluation.law().lines(answer.route().activities(), evaluation.profile());
            boolean whole = activities.isEmpty();
            for (Dated<Route.Activity> line : activities) {
                Shown shown = shown(line.value().words());
                whole |= shown.missing().isEmpty() && !shown.matched().isEmpty();
            }
            if (whole) {
                return Optional.of(answer.route());
            }
        }
        return Optional.empty();
    }

    /** Single cases that were let off: they alone are, and the rule goes on for all others. */
    private void cases(Draft draft, Measure measure) {
        for (RouteAnswer answer : follows.answer(measure).routes()) {
            for (Verdict.CaseRun run : answer.verdict().cases()) {
                if (run.word() == Verdict.Word.EXERCISED) {
                    draft.why.add(wording.say(
                            ConductPhrase.WHY_CASE,
                            run.of(),
                            wording.wording().title(answer.route()),
                            answer.route().cite().printed()));
                }
            }
        }
    }

    /** On whom or what it lies, against what is said. Where nothing is said, it is told of whomever it lies on. */
    private void trigger(Draft draft, Measure measure) {
        Set<String> criteria = follows.criteria(measure);
        if (isNothingSaid()) {
            if (measure.presumed().isEmpty() && !criteria.isEmpty()) {
                persons(draft, criteria);
            }
            return;
        }
        List<String> classes = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (Measure.EffectLine line : follows.today(measure)) {
            named.addAll(line.effect().object());
            if (line.effect().whom() instanceof Effect.Whom.Classes(List<String> names)) {
                classes.addAll(names);
            }
        }
        boolean ofTheClass = false;
        for (String name : classes) {
            ofTheClass |= claimed.did().contains(name);
        }
        named.addAll(classes);
        for (String name : named) {
            if (claimed.did().contains(name)) {
                draft.matched.add(wording.word(name));
            }
        }
        if (measure.presumed().isPresent()) {
            presumed(draft, measure.presumed().get(), ofTheClass);
        } else if (!ofTheClass && !criteria.isEmpty()) {
            persons(draft, criteria);
        } else if (!ofTheClass && !classes.isEmpty()) {
            String all = wording.wording().or(wording.wording().names(classes));
            draft.missing.add(all);
            draft.is(Word.UNKNOWN, ConductPhrase.WHY_ON_CLASS, all);
        }
    }

    /** It lies on persons under criteria: on one who is designated; perhaps on one whose conduct fits. */
    private void persons(Draft draft, Set<String> criteria) {
        List<String> cites = new ArrayList<>();
        boolean named = false;
        for (String id : criteria) {
            cites.add(law.pack().rule(id).orElseThrow().cite().printed());
            if (claimed.did().contains(id)) {
                named = true;
                draft.matched.add(wording.word(id));
            }
        }
        String all = wording.wording().or(List.copyOf(new LinkedHashSet<>(cites)));
        draft.why.add(wording.say(ConductPhrase.WHY_ON_PERSONS, all));
        if (named || isNothingSaid()) {
            return;
        }
        Optional<Fit> best = Optional.empty();
        for (String id : criteria) {
            Optional<Criterion> criterion = law.pack().rule(id, Criterion.class);
            Optional<Fit> fit = criterion.flatMap(this::best);
            boolean better = fit.isPresent() && (best.isEmpty() || Fit.BEST_FIRST.compare(fit.get(), best.get()) < 0);
            best = better ? fit : best;
        }
        if (best.isEmpty()) {
            if (draft.matched.isEmpty()) {
                draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_NO_TOUCH);
            } else {
                draft.missing.add(wording.say(ConductPhrase.PERSONS_OF, all));
                draft.is(Word.UNKNOWN, ConductPhrase.WHY_SHORT, String.join("; ", draft.missing));
            }
            return;
        }
        draft.matched.addAll(wording.matched(best.get()));
        switch (best.get().word()) {
            case FITS ->
                draft.is(
                        Word.MAY_BITE,
                        ConductPhrase.WHY_ONCE_DESIGNATED,
                        best.get().cite().printed());
            case SHORT -> {
                draft.missing.addAll(wording.missing(best.get()));
                draft.is(Word.UNKNOWN, ConductPhrase.WHY_SHORT, String.join("; ", draft.missing));
            }
            case NOT_THEN -> draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_NOT_THEN);
        }
    }

    /**
     * The marks of a thing are what makes it one of its class. Who says that it is of the class need not say them, unless he
     * says some: then the others are asked for.
     */
    private void presumed(Draft draft, Measure.Presumed presumed, boolean ofTheClass) {
        List<String> marks = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Dated<String> line : evaluation.law().lines(presumed.which(), evaluation.profile())) {
            Shown shown = shown(line.value());
            marks.addAll(shown.matched());
            missing.addAll(shown.missing());
        }
        draft.matched.addAll(marks);
        if (ofTheClass && marks.isEmpty()) {
            if (!missing.isEmpty()) {
                draft.why.add(wording.say(ConductPhrase.WHY_OF_THE_CLASS, String.join("; ", missing)));
            }
            return;
        }
        draft.missing.addAll(missing);
        if (draft.matched.isEmpty()) {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_NO_TOUCH);
        } else if (!missing.isEmpty()) {
            draft.is(Word.UNKNOWN, ConductPhrase.WHY_SHORT, String.join("; ", missing));
        }
    }

    /** What of a line of marks or dealings is claimed, in words. */
    private record Shown(List<String> matched, List<String> missing) {}

    private Shown shown(String line) {
        Shown shown = new Shown(new ArrayList<>(), new ArrayList<>());
        Elements elements =
                Elements.of(Elements.words(line), law.pack().vocabulary().wide());
        for (Elements.Part part : elements.parts()) {
            Shown best = null;
            for (Elements.Way way : part.ways()) {
                Shown one = new Shown(new ArrayList<>(), new ArrayList<>());
                for (Elements.Element element : way.elements()) {
                    if (isClaimed(element)) {
                        one.matched().add(wording.claimed(element));
                    } else {
                        one.missing().add(wording.element(element));
                    }
                }
                best = best == null || one.missing().size() < best.missing().size() ? one : best;
            }
            if (best != null) {
                shown.matched().addAll(best.matched());
                shown.missing().addAll(best.missing());
            }
        }
        return shown;
    }

    private boolean isClaimed(Elements.Element element) {
        for (Elements.Item item : element.anyOf()) {
            boolean said = switch (item) {
                case Elements.Item.Word(String name) -> claimed.did().contains(name);
                case Elements.Item.Quoted(String text) -> claimed.thresholds().contains(Elements.plain(text));
                case Elements.Item.Limbs _ -> false;
            };
            if (said) {
                return true;
            }
        }
        return false;
    }

    // ways out, locks, duties

    /** A way out bites where it works or runs on something it reaches; where it can be used, it may. */
    private void route(Draft draft, Route route) {
        draft.doing(evaluation.law().line(route.doings(), evaluation.profile()));
        Word best = Word.DOES_NOT_BITE;
        Optional<RouteAnswer> shown = Optional.empty();
        Set<String> reached = new LinkedHashSet<>();
        Set<String> idle = new LinkedHashSet<>();
        for (Row row : inquiry.rows()) {
            for (RouteAnswer answer : follows.answer(row).routes()) {
                if (!answer.route().id().equals(route.id())) {
                    continue;
                }
                boolean used = answer.verdict().word() == Verdict.Word.EXERCISED;
                Standing.Word standing = follows.answer(row).standing().word();
                boolean gone = standing == Standing.Word.ENDED || standing == Standing.Word.NOT_IMPOSED;
                if (gone && !used) {
                    idle.add(row.id());
                } else {
                    Word word = word(answer.verdict().effective().word());
                    boolean better = shown.isEmpty() || word.compareTo(best) < 0;
                    best = better ? word : best;
                    shown = better ? Optional.of(answer) : shown;
                    reached.add(row.id());
                }
            }
        }
        if (shown.isEmpty()) {
            if (idle.isEmpty()) {
                draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_ROUTE_NOWHERE);
            } else {
                draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_ROUTE_IDLE, String.join(", ", idle));
            }
            return;
        }
        Verdict verdict = shown.get().verdict();
        ItemWording items = new ItemWording(wording.wording());
        List<Lack> lacks = new ArrayList<>(verdict.missing());
        lacks.addAll(verdict.needs());
        lacks.forEach(lack -> draft.missing.add((lack.label().isEmpty() ? "" : lack.label() + " ")
                + items.text(lack.atom(), lack.item(), lack.proof())));
        draft.verify |= shown.get().verify();
        shown.get()
                .readings()
                .forEach(under -> draft.readings.add(under.choice().point()));
        draft.is(
                best,
                ConductPhrase.WHY_ROUTE,
                String.join(", ", reached),
                wording.wording().say(Terms.of(verdict.word())));
        String reasons = reasons(verdict.because());
        if (!reasons.isEmpty()) {
            draft.why.add(reasons);
        }
    }

    private static Word word(Verdict.Word verdict) {
        return switch (verdict) {
            case EXERCISED, AUTOMATIC -> Word.BITES;
            case AVAILABLE -> Word.MAY_BITE;
            case UNKNOWN, DISPUTED, READING, CONFLICT -> Word.UNKNOWN;
            case UNAVAILABLE, LAPSED, DEFECTIVE -> Word.DOES_NOT_BITE;
        };
    }

    private void lock(Draft draft, Lock lock) {
        Optional<LocalDate> open = evaluation.openSince(lock);
        if (open.isPresent()) {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_LOCK_OPEN, open.get());
            return;
        }
        List<String> held = new ArrayList<>();
        for (Row row : inquiry.rows()) {
            if (evaluation.reach(lock, row) == DayLaw.Reach.OVER) {
                held.add(row.id());
            }
        }
        if (held.isEmpty()) {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_ROUTE_NOWHERE);
        } else {
            draft.is(Word.BITES, ConductPhrase.WHY_LOCK_SHUT, String.join(", ", held));
        }
    }

    /** A duty bites while something is due, or past and on no record; that silence proves nothing is said beside it. */
    private void duty(Draft draft, Duty duty) {
        draft.doing(evaluation.law().line(duty.doings(), evaluation.profile()));
        Ledger ledger = new Ledger(law.pack(), law::day, inquiry.situation(), evaluation.profile(), today);
        boolean contingent = false;
        boolean unknown = false;
        for (Occurrence occurrence : ledger.of(duty)) {
            String day = occurrence.due().map(LocalDate::toString).orElse("–");
            switch (occurrence.state()) {
                case FULFILLED, LAPSED -> {}
                case CONTINGENT -> contingent = true;
                case UNKNOWN -> unknown = true;
                case DUE -> draft.is(Word.BITES, ConductPhrase.WHY_DUTY_DUE, day);
                case NO_RECORD -> draft.is(Word.BITES, ConductPhrase.WHY_DUTY_OPEN, day);
                case NOT_SEARCHED -> draft.is(Word.BITES, ConductPhrase.WHY_DUTY_NOT_SEARCHED, day);
                case VACANT -> draft.is(Word.BITES, ConductPhrase.WHY_DUTY_VACANT, day);
            }
        }
        if (draft.word == Word.BITES) {
            return;
        }
        if (contingent) {
            draft.is(Word.MAY_BITE, ConductPhrase.WHY_DUTY_CONTINGENT);
        } else if (unknown) {
            draft.is(Word.UNKNOWN, ConductPhrase.WHY_DUTY_UNKNOWN);
        } else {
            draft.is(Word.DOES_NOT_BITE, ConductPhrase.WHY_DUTY_DONE);
        }
    }
}
