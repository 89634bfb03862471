package org.haetae.answers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Verb;

/** The first line of an answer about relief: a true sentence computed from the result. */
final class Headline {
    private final ReliefAnswer answer;
    private final Wording wording;

    Headline(ReliefAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
    }

    String text() {
        if (answer.columns().size() == 1) {
            return text(answer.columns().getFirst());
        }
        if (answer.measures().isEmpty()) {
            return nothing();
        }
        List<MeasureView> all = counted(answer.measures());
        long differ = all.stream().filter(view -> differs(view.id())).count();
        int n = answer.columns().size();
        boolean one = all.size() == 1;
        Phrase phrase;
        if (differ == 0) {
            phrase = one ? Phrase.HEAD_SAME_ONE : Phrase.HEAD_SAME;
        } else if (one) {
            phrase = Phrase.HEAD_DIFFERS_ONE;
        } else {
            phrase = differ == 1 ? Phrase.HEAD_DIFFER_IN_ONE : Phrase.HEAD_DIFFER;
        }
        return wording.say(phrase, all.size(), n, differ);
    }

    private boolean differs(String id) {
        return answer.columns().stream()
                        .map(column -> column.measure(id).map(view -> List.of(view.outcome(), view.standing())))
                        .distinct()
                        .count()
                > 1;
    }

    /** Of one scenario. */
    String text(ReliefAnswer.Column column) {
        List<MeasureView> measures = column.measures();
        if (measures.isEmpty()) {
            return nothing();
        }
        return measures.size() == 1 ? one(measures.getFirst(), column.acts()) : all(measures, column);
    }

    private String nothing() {
        String day = wording.day(answer.stamp().ask().asOf().law());
        List<String> sentences = new ArrayList<>();
        for (ReliefAnswer.Begins begins : answer.notYet()) {
            boolean later = begins.from().isAfter(answer.stamp().ask().asOf().law());
            sentences.add(
                    later
                            ? wording.say(Phrase.HEAD_NOT_YET, begins.title(), day, wording.day(begins.from()))
                            : wording.say(Phrase.HEAD_NOT_DETERMINED, begins.title(), day));
        }
        return sentences.isEmpty()
                ? wording.say(Phrase.HEAD_NOTHING, day)
                : Wording.sentence(String.join(" ", sentences));
    }

    // many measures

    /** What operates or is owed; what was over before, what was never imposed, and what is no measure of its own, is told apart. */
    private String all(List<MeasureView> measures, ReliefAnswer.Column column) {
        List<MeasureView> counted = counted(measures);
        List<MeasureView> there = new ArrayList<>();
        int over = 0;
        int idle = 0;
        for (MeasureView view : counted) {
            if (column.over().contains(view.id())) {
                over++;
            } else if (view.standing() == Standing.Word.NOT_IMPOSED) {
                idle++;
            } else {
                there.add(view);
            }
        }
        String head;
        if (there.isEmpty()) {
            head = wording.say(Phrase.HEAD_NONE_THERE, counted.size());
        } else {
            head = counts(there, column.acts());
        }
        if (over > 0) {
            head = wording.say(over == 1 ? Phrase.HEAD_ONE_MORE_OVER : Phrase.HEAD_MORE_OVER, head, over);
        }
        if (idle > 0) {
            head = wording.say(idle == 1 ? Phrase.HEAD_ONE_MORE_NOT_IMPOSED : Phrase.HEAD_MORE_NOT_IMPOSED, head, idle);
        }
        return counted.size() == measures.size() ? head : wording.say(Phrase.HEAD_BESIDE, head, beside(measures));
    }

    /** All but those shown beside the others, unless there are no others. */
    private static List<MeasureView> counted(List<MeasureView> measures) {
        List<MeasureView> counted =
                measures.stream().filter(view -> !view.beside()).toList();
        return counted.isEmpty() ? measures : counted;
    }

    private String beside(List<MeasureView> measures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MeasureView view : measures) {
            if (view.beside()) {
                counts.merge(view.groupTitle(), 1, Integer::sum);
            }
        }
        List<String> groups = new ArrayList<>();
        counts.forEach((group, n) -> groups.add(wording.say(Phrase.HEAD_BESIDE_GROUP, group, n)));
        return String.join(", ", groups);
    }

    private String counts(List<MeasureView> measures, boolean acts) {
        Map<Outcome.Word, Integer> counts = new EnumMap<>(Outcome.Word.class);
        measures.forEach(view -> counts.merge(view.outcome().word(), 1, Integer::sum));
        int ends = counts.getOrDefault(Outcome.Word.ENDS, 0);
        int suspended = counts.getOrDefault(Outcome.Word.SUSPEND, 0);
        long cases = measures.stream()
                .filter(view -> view.outcome().word() == Outcome.Word.SUSPEND
                        && view.outcome().singleCase())
                .count();
        String earned;
        if (ends + suspended == 0) {
            earned = wording.say(isSure(measures) ? Phrase.HEAD_NONE_EARNED : Phrase.HEAD_NONE_SURE);
        } else {
            String ended = wording.say(end(measures), ends);
            String held = wording.say(suspension(measures), suspended);
            Phrase all = cases == suspended ? Phrase.HEAD_ALL_CASES : Phrase.HEAD_CASES;
            String heldHow = cases > 0 ? wording.say(all, held, cases) : held;
            earned = wording.say(Phrase.HEAD_EARNED, ended, heldHow);
        }
        List<String> rest = new ArrayList<>();
        for (Outcome.Word word : List.of(
                Outcome.Word.WAIVER,
                Outcome.Word.EXECUTIVE,
                Outcome.Word.READING,
                Outcome.Word.STAYS,
                Outcome.Word.UNKNOWN)) {
            int n = counts.getOrDefault(word, 0);
            if (n > 0) {
                rest.add(wording.say(phrase(word, n == 1), n));
            }
        }
        long hopes = measures.stream().filter(Headline::mayBeBetter).count();
        if (hopes > 0) {
            rest.add(wording.say(Phrase.HEAD_PERHAPS, hopes));
        }
        String basis = wording.say(basis(acts));
        String head = wording.say(Phrase.HEAD_OF, measures.size(), earned, basis);
        return rest.isEmpty()
                ? wording.say(Phrase.HEAD_END, head)
                : wording.say(Phrase.HEAD_REST, head, String.join(", ", rest));
    }

    private static Phrase end(List<MeasureView> measures) {
        List<MeasureView> ends = measures.stream()
                .filter(view -> view.outcome().word() == Outcome.Word.ENDS)
                .toList();
        if (ends.isEmpty()) {
            return Phrase.HEAD_NONE_ENDS;
        }
        long ended = ends.stream()
                .filter(view -> view.standing() == Standing.Word.ENDED)
                .count();
        if (ended == 0) {
            return Phrase.HEAD_CAN_END;
        }
        return ended == ends.size() ? Phrase.HEAD_ENDED : Phrase.HEAD_ENDED_OR_CAN;
    }

    private static Phrase suspension(List<MeasureView> measures) {
        List<MeasureView> suspended = measures.stream()
                .filter(view -> view.outcome().word() == Outcome.Word.SUSPEND)
                .toList();
        if (suspended.isEmpty()) {
            return Phrase.HEAD_NONE_SUSPENDED;
        }
        long held = suspended.stream()
                .filter(view -> view.standing() == Standing.Word.HELD)
                .count();
        if (held == 0) {
            return Phrase.HEAD_SUSPENDED;
        }
        return held == suspended.size() ? Phrase.HEAD_HELD : Phrase.HEAD_HELD_OR_SUSPENDED;
    }

    /** Whether what is not counted as earned is known not to be. */
    private static boolean isSure(List<MeasureView> measures) {
        return measures.stream().noneMatch(view -> switch (view.outcome().word()) {
            case READING -> mayBeEarned(view);
            case UNKNOWN -> true;
            case ENDS, SUSPEND, EXECUTIVE, WAIVER, STAYS -> mayBeBetter(view);
        });
    }

    /** Whether some reading ends or suspends it; where the readings are not told apart, it may. */
    private static boolean mayBeEarned(MeasureView view) {
        for (MeasureView.OptionView option : view.readings()) {
            if (option.gives().equals(Outcome.Word.ENDS.name())
                    || option.gives().equals(Outcome.Word.SUSPEND.name())) {
                return true;
            }
        }
        return view.readings().isEmpty();
    }

    private static boolean mayBeBetter(MeasureView view) {
        return view.outcome().word() != Outcome.Word.UNKNOWN
                && view.outcome().perhaps().isPresent();
    }

    private static Phrase phrase(Outcome.Word word, boolean one) {
        return switch (word) {
            case WAIVER -> one ? Phrase.HEAD_ONE_WAIVER : Phrase.HEAD_WAIVER;
            case EXECUTIVE -> Phrase.HEAD_EXECUTIVE;
            case READING -> one ? Phrase.HEAD_ONE_READING : Phrase.HEAD_READING;
            case STAYS -> one ? Phrase.HEAD_ONE_STAYS : Phrase.HEAD_STAYS;
            case UNKNOWN -> one ? Phrase.HEAD_ONE_UNKNOWN : Phrase.HEAD_UNKNOWN;
            case ENDS, SUSPEND -> throw new IllegalStateException(word + " is said first");
        };
    }

    private Phrase basis(boolean acts) {
        return switch (answer.stamp().ask().mode()) {
            case CERTIFIABLE -> acts ? Phrase.BASIS_FACTS_AND_ACTS : Phrase.BASIS_FACTS;
            case FORMAL -> Phrase.BASIS_RECORD;
            case WARRANTED -> Phrase.BASIS_WARRANTED;
        };
    }

    // one measure

    private String one(MeasureView view, boolean acts) {
        String title = Wording.sentence(view.title());
        String cites = cites(view);
        String basis = wording.say(basis(acts));
        boolean over = view.standing() == Standing.Word.ENDED;
        return switch (view.outcome().word()) {
            case ENDS -> {
                String day = view.since().map(wording::day).orElse("");
                Phrase phrase = day.isEmpty() ? Phrase.ONE_ENDED : Phrase.ONE_ENDED_ON;
                yield over ? wording.say(phrase, title, day) : wording.say(Phrase.ONE_ENDS, title, basis, cites);
            }
            case SUSPEND ->
                wording.say(
                        view.outcome().singleCase()
                                ? Phrase.ONE_SUSPEND_CASE
                                : view.standing() == Standing.Word.HELD ? Phrase.ONE_HELD : Phrase.ONE_SUSPEND,
                        title,
                        basis,
                        cites);
            case EXECUTIVE -> {
                Phrase lift = cites.isEmpty() ? Phrase.ONE_AT_WILL : Phrase.ONE_EXECUTIVE;
                boolean imposed = view.standing() != Standing.Word.NOT_IMPOSED;
                yield wording.say(imposed ? lift : Phrase.ONE_NOT_IMPOSED, title, cites);
            }
            case WAIVER ->
                wording.say(mayBeBetter(view) ? Phrase.ONE_WAIVER_PERHAPS : Phrase.ONE_WAIVER, title, basis, cites);
            case READING -> wording.say(Phrase.ONE_READING, title, points(view));
            case STAYS -> wording.say(Phrase.ONE_STAYS, title, basis);
            case UNKNOWN -> wording.say(Phrase.ONE_UNKNOWN, title);
        };
    }

    private String points(MeasureView view) {
        List<String> points = new ArrayList<>();
        view.readings().forEach(option -> {
            String words = "“" + option.pointWords() + "”";
            if (!points.contains(words)) {
                points.add(words);
            }
        });
        return wording.and(points);
    }

    /** Cites of the ways out that give the outcome. */
    private String cites(MeasureView view) {
        List<String> cites = new ArrayList<>();
        for (RouteView route : view.routes()) {
            boolean open =
                    isOpen(route) || route.cases().stream().anyMatch(run -> run.verdict() == Verdict.Word.EXERCISED);
            boolean runs = route.counts() == Verdict.Word.EXERCISED;
            boolean renews = route.verb().filter(Verb.RENEW::equals).isPresent();
            if (open && (runs || !renews) && gives(route, view.outcome().word())) {
                cites.add(route.cite().printed());
            }
        }
        return wording.or(cites.stream().distinct().toList());
    }

    private boolean isOpen(RouteView route) {
        return switch (route.counts()) {
            case EXERCISED, AVAILABLE -> true;
            case AUTOMATIC ->
                route.effective()
                        .map(day -> !day.isAfter(answer.stamp().ask().asOf().law()))
                        .orElse(true);
            case CONFLICT, DEFECTIVE, LAPSED, UNAVAILABLE, UNKNOWN, DISPUTED, READING -> false;
        };
    }

    private static boolean gives(RouteView route, Outcome.Word outcome) {
        List<Verb> verbs = switch (outcome) {
            case ENDS, EXECUTIVE -> List.of(Verb.TERMINATE);
            case SUSPEND -> List.of(Verb.SUSPEND, Verb.RENEW);
            case WAIVER -> List.of(Verb.WAIVE, Verb.LICENSE, Verb.DELAY, Verb.SUSPEND);
            case READING, UNKNOWN, STAYS -> List.of();
        };
        return route.verb().map(verbs::contains).orElse(false);
    }
}
