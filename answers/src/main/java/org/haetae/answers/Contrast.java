package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.EffectWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.duty.Ledger;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Row;
import org.haetae.law.model.Status;

/** Two settings or two days beside each other: rows, effects and duties that come out otherwise. */
final class Contrast {
    private final Law law;
    private final Wording wording;
    private final Side before;
    private final Side after;

    Contrast(Law law, Wording wording, Inquiry before, Inquiry after) {
        this.law = law;
        this.wording = wording;
        this.before = new Side(before, rows(before));
        this.after = new Side(after, rows(after));
    }

    /** One of the two, with every row there is on it. */
    record Side(Inquiry inquiry, Map<String, RowAnswer> rows) {}

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    private static Map<String, RowAnswer> rows(Inquiry inquiry) {
        Map<String, RowAnswer> rows = new LinkedHashMap<>();
        for (Row row : Rows.grouped(inquiry.pack(), inquiry.rows())) {
            rows.put(row.id(), inquiry.row(row));
        }
        return rows;
    }

    private Change.State absent() {
        return new Change.State("", "", wording.say(ActPhrase.STATE_ABSENT));
    }

    // rows

    /** Rows that stand or come out otherwise. */
    List<Change> rowChanges() {
        return rowChanges(false);
    }

    /**
     * Rows that stand or come out otherwise.
     *
     * @param reach also those that other ways out reach, though they come out alike
     */
    List<Change> rowChanges(boolean reach) {
        MeasureViews views = new MeasureViews(after.inquiry(), wording);
        MeasureViews earlier = new MeasureViews(before.inquiry(), wording);
        Set<String> ids = new LinkedHashSet<>(after.rows().keySet());
        ids.addAll(before.rows().keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<RowAnswer> was = Optional.ofNullable(before.rows().get(id));
            Optional<RowAnswer> is = Optional.ofNullable(after.rows().get(id));
            Change.State from = was.map(this::state).orElseGet(this::absent);
            Change.State to = is.map(this::state).orElseGet(this::absent);
            boolean otherWays = reach
                    && was.isPresent()
                    && is.isPresent()
                    && !ways(was.get()).equals(ways(is.get()));
            if (!from.equals(to) || otherWays) {
                RowAnswer shown = is.or(() -> was).orElseThrow();
                List<MeasureView.OptionView> options =
                        (is.isPresent() ? views : earlier).view(shown).readings();
                changes.add(new Change(
                        shown.row() instanceof Status ? Change.Sort.STATUS : Change.Sort.MEASURE,
                        id,
                        wording.title(shown.row()),
                        Optional.of(shown.row().cite()),
                        from,
                        to,
                        List.of(),
                        options,
                        shown.verify()));
            }
        }
        return changes;
    }

    private static Set<String> ways(RowAnswer answer) {
        Set<String> ways = new LinkedHashSet<>();
        answer.routes().forEach(route -> ways.add(route.route().id()));
        return ways;
    }

    private Change.State state(RowAnswer answer) {
        Standing.Word standing = answer.standing().word();
        Outcome.Word outcome = answer.outcome().word();
        String stands = wording.say(Terms.of(standing));
        if (standing == Standing.Word.HELD) {
            for (RouteAnswer route : answer.routes()) {
                Optional<LocalDate> until = route.verdict().until();
                if (route.verdict().word() == Verdict.Word.EXERCISED && until.isPresent()) {
                    stands = wording.say(ActPhrase.STATE_HELD, until.get());
                }
            }
        }
        boolean over = standing == Standing.Word.ENDED && outcome == Outcome.Word.ENDS;
        String words = over ? stands : wording.say(ActPhrase.STATE, stands, wording.say(Terms.of(outcome)));
        return new Change.State(standing.word(), outcome.name(), words);
    }

    // effects

    List<Change> effectChanges() {
        EffectWording words = new EffectWording(wording);
        Map<String, EffectAnswer> was = byWords(before.inquiry());
        Map<String, EffectAnswer> is = byWords(after.inquiry());
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Change.State from =
                    Optional.ofNullable(was.get(id)).map(this::state).orElseGet(this::absent);
            Change.State to = Optional.ofNullable(is.get(id)).map(this::state).orElseGet(this::absent);
            if (!from.equals(to)) {
                EffectAnswer shown = is.containsKey(id) ? is.get(id) : was.get(id);
                changes.add(new Change(
                        Change.Sort.EFFECT,
                        id,
                        shown == null ? id : words.text(shown.effect()),
                        Optional.empty(),
                        from,
                        to,
                        List.of(),
                        List.of(),
                        false));
            }
        }
        return changes;
    }

    private static Map<String, EffectAnswer> byWords(Inquiry inquiry) {
        Map<String, EffectAnswer> all = new LinkedHashMap<>();
        inquiry.effects().forEach(effect -> all.put(effect.words(), effect));
        return all;
    }

    /** How an effect stands, and on what. */
    Change.State state(EffectAnswer effect) {
        List<String> bases = new ArrayList<>();
        for (EffectAnswer.Basis basis : effect.bases()) {
            switch (basis.standing()) {
                case OPERATES, HELD, UNKNOWN, READING ->
                    bases.add(basis.measure().id());
                case OWED ->
                    bases.add(
                            basis.measure().id() + " (" + wording.say(org.haetae.answers.words.Phrase.NOTE_OWED) + ")");
                case ENDED, NOT_IMPOSED -> {}
            }
        }
        String stands = wording.say(Terms.effect(effect.standing()));
        String words = bases.isEmpty() ? stands : wording.say(ActPhrase.STATE_ON, stands, String.join(", ", bases));
        String code = effect.stands() ? "STANDS" : effect.standing().word();
        return new Change.State(code, effect.outcome().map(Enum::name).orElse(""), words);
    }

    // duties

    /** Duties of which an occurrence is new or met otherwise. */
    List<Change> dutyChanges() {
        List<Change> changes = new ArrayList<>();
        for (Duty duty : law.pack().all(Duty.class)) {
            List<List<Occurrence>> was = occurrences(before.inquiry(), duty);
            List<List<Occurrence>> is = occurrences(after.inquiry(), duty);
            if (was.equals(is)) {
                continue;
            }
            List<Occurrence> old = was.getFirst();
            List<Occurrence> now = is.getFirst();
            List<Occurrence> gone = new ArrayList<>(old);
            now.forEach(gone::remove);
            List<Occurrence> fresh = new ArrayList<>(now);
            old.forEach(fresh::remove);
            boolean one = was.size() == 1 && is.size() == 1;
            changes.add(change(
                    duty,
                    one || !gone.isEmpty() ? state(gone, old.isEmpty()) : reading(),
                    one || !fresh.isEmpty() ? state(fresh, now.isEmpty()) : reading()));
        }
        return changes;
    }

    /** Duties there are on one day and not on the other. */
    List<Change> dutiesThatExist() {
        List<Change> changes = new ArrayList<>();
        for (Duty duty : law.pack().all(Duty.class)) {
            boolean was = lives(before.inquiry(), duty);
            boolean is = lives(after.inquiry(), duty);
            if (was != is) {
                changes.add(change(duty, existence(was), existence(is)));
            }
        }
        return changes;
    }

    private Change.State existence(boolean lives) {
        return lives
                ? new Change.State("LIVES", "", wording.say(ActPhrase.DUTY_LIVES))
                : new Change.State("", "", wording.say(ActPhrase.DUTY_ABSENT));
    }

    private boolean lives(Inquiry inquiry, Duty duty) {
        LocalDate day = inquiry.asOf().law();
        boolean lives = false;
        for (Profile.Branch<Boolean> branch : inquiry.under(evaluation -> {
                    Ledger ledger = new Ledger(law.pack(), law::day, inquiry.situation(), evaluation.profile(), day);
                    boolean over = ledger.lastDay(duty).map(day::isAfter).orElse(false);
                    return evaluation.profile().holds(duty.life())
                            && duty.life().span().contains(day)
                            && !over;
                })
                .branches()) {
            lives |= branch.answer();
        }
        return lives;
    }

    private Change change(Duty duty, Change.State from, Change.State to) {
        return new Change(
                Change.Sort.DUTY,
                duty.id(),
                wording.title(duty),
                Optional.of(duty.cite()),
                from,
                to,
                List.of(),
                List.of(),
                duty.life().verify());
    }

    private Change.State reading() {
        return new Change.State("READING", "", wording.say(ActPhrase.DUTY_READING));
    }

    private List<List<Occurrence>> occurrences(Inquiry inquiry, Duty duty) {
        List<List<Occurrence>> all = new ArrayList<>();
        LocalDate day = inquiry.asOf().law();
        for (Profile.Branch<List<Occurrence>> branch : inquiry.under(evaluation ->
                        new Ledger(law.pack(), law::day, inquiry.situation(), evaluation.profile(), day).of(duty))
                .branches()) {
            if (!all.contains(branch.answer())) {
                all.add(branch.answer());
            }
        }
        return all;
    }

    private Change.State state(List<Occurrence> occurrences, boolean none) {
        if (occurrences.isEmpty()) {
            return new Change.State("", "", none ? wording.say(ActPhrase.DUTY_ABSENT) : "");
        }
        List<String> words = new ArrayList<>();
        occurrences.forEach(occurrence -> words.add(words(occurrence)));
        return new Change.State(occurrences.getLast().state().word(), "", String.join("; ", words));
    }

    private String words(Occurrence occurrence) {
        String due = occurrence.due().map(LocalDate::toString).orElse("");
        String done = occurrence.delivered().map(LocalDate::toString).orElse("");
        return switch (occurrence.state()) {
            case FULFILLED -> {
                int late = occurrence.daysLate().orElse(0);
                if (due.isEmpty()) {
                    yield wording.say(ActPhrase.DUTY_DONE, done);
                }
                yield late > 0
                        ? wording.say(ActPhrase.DUTY_LATE, due, done, late)
                        : wording.say(ActPhrase.DUTY_IN_TIME, due, done);
            }
            case DUE -> wording.say(due.isEmpty() ? ActPhrase.DUTY_DUE_OPEN : ActPhrase.DUTY_DUE, due);
            case NO_RECORD -> wording.say(ActPhrase.DUTY_NO_RECORD, due);
            case NOT_SEARCHED -> wording.say(ActPhrase.DUTY_NOT_SEARCHED, due);
            case LAPSED -> wording.say(ActPhrase.DUTY_LAPSED);
            case VACANT -> wording.say(Terms.of(occurrence.state()));
            case CONTINGENT -> wording.say(ActPhrase.DUTY_CONTINGENT);
            case UNKNOWN -> wording.say(ActPhrase.DUTY_UNKNOWN);
        };
    }
}
