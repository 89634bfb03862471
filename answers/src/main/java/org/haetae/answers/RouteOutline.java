package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Modality;

/**
 * Ways out for people: the verdict, who may act, and what is missing, the other side's part never mixed with ours. A way out that is the
 * same on several measures is told once and named where it comes again; so is the list of what a test asks.
 */
final class RouteOutline {
    private final Wording wording;
    private final LocalDate today;

    /** Ways out told in full. */
    private final Map<Node, Told> told = new HashMap<>();

    /**
     * Where a way out was told in full.
     *
     * @param place the measure
     * @param readings what it turns on there
     */
    private record Told(String place, List<Node> readings) {}

    /** Lists already given for a measure, and the way out they were given for. What is met is never taken for what is missing. */
    private record Lists(Map<List<Node>, String> met, Map<List<Node>, String> missing) {
        static final Lists NONE = new Lists(Map.of(), Map.of());
    }

    /** A shorter list is told again sooner than looked up. */
    private static final int SHORT = 2;

    RouteOutline(Wording wording, LocalDate today) {
        this.wording = wording;
        this.today = today;
    }

    /**
     * The ways out of a measure.
     *
     * @param place what the measure is called where another refers to it
     */
    List<Node> nodes(String place, List<RouteView> routes) {
        List<Node> nodes = new ArrayList<>();
        Lists lists = new Lists(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (RouteView route : routes) {
            List<Node> readings = ReliefOpened.readings(wording, route.readings());
            Node all = node(route, List.of(), Lists.NONE);
            Told before = told.putIfAbsent(all, new Told(place, readings));
            boolean turnsElsewhere = before != null
                    && !before.readings().isEmpty()
                    && !before.readings().equals(readings);
            if (before == null || turnsElsewhere) {
                nodes.add(node(route, readings, lists));
                lists(route, lists);
            } else {
                String again = all.text() + " · " + route.cite().printed() + " · "
                        + wording.say(Phrase.ROUTE_AS_UNDER, before.place());
                List<Node> own = before.readings().isEmpty() ? readings : List.of();
                nodes.add(new Node(again, all.tone(), own));
            }
        }
        if (routes.isEmpty()) {
            nodes.add(Node.of(wording.say(Phrase.OPEN_NO_ROUTE)));
        }
        return nodes;
    }

    /** The lists of a way out, so that another which asks the same need not repeat them. */
    private void lists(RouteView route, Lists into) {
        keep(items(longest(route.met()), false, Map.of()), route, into.met());
        for (Controller.Side side : Controller.Side.values()) {
            keep(items(of(route.missing(), side), false, Map.of()), route, into.missing());
        }
    }

    private static void keep(List<Node> list, RouteView route, Map<List<Node>, String> into) {
        if (list.size() > SHORT) {
            into.putIfAbsent(list, route.route());
        }
    }

    /** A heading and its list, less what another way out has given. */
    private Node listed(String head, List<ItemView> items, Map<List<Node>, String> given) {
        List<Node> whole = items(items, false, Map.of());
        List<Node> shown = items(items, false, given);
        List<Node> same = List.of();
        for (List<Node> list : given.keySet()) {
            if (list.size() > same.size() && whole.containsAll(list)) {
                same = list;
            }
        }
        if (same.isEmpty()) {
            return Node.of(head, shown);
        }
        String again = wording.say(Phrase.ITEMS_AS_UNDER, same.size(), given.getOrDefault(same, ""));
        if (same.size() == whole.size()) {
            return Node.of(head + " " + again);
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(again));
        for (int i = 0; i < whole.size(); i++) {
            if (!same.contains(whole.get(i))) {
                parts.add(shown.get(i));
            }
        }
        return Node.of(head, parts);
    }

    private Node node(RouteView route, List<Node> readings, Lists lists) {
        String head = route.route() + " · " + route.title() + " · " + verdict(route);
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(who(route)));
        route.because().forEach(reason -> parts.add(Node.of(wording.say(Phrase.ROUTE_BECAUSE, reason.text()))));
        route.locks()
                .forEach(lock -> parts.add(Node.of(wording.say(
                        Phrase.ROUTE_LOCKED, lock.title(), lock.cite().printed()))));
        if (!route.met().isEmpty()) {
            parts.add(listed(wording.say(Phrase.MET), longest(route.met()), lists.met()));
        }
        missing(route, parts, lists.missing());
        if (!route.needs().isEmpty()) {
            parts.add(Node.of(wording.say(Phrase.NEEDS), items(route.needs(), true, Map.of())));
        }
        warrant(route, parts);
        route.cases().forEach(run -> parts.add(run(run)));
        parts.addAll(readings);
        if (route.verify()) {
            parts.add(Node.of(wording.say(Phrase.ROUTE_VERIFY)));
        }
        if (!route.quotes().isEmpty()) {
            parts.add(new Node(
                    wording.say(Phrase.ROUTE_QUOTES, String.join(" ", route.quotes())), Tone.FAINT, List.of()));
        }
        return new Node(head, Terms.tone(route.verdict()), parts);
    }

    private String verdict(RouteView route) {
        String word = wording.say(Terms.of(route.verdict()));
        Optional<String> day = route.effective().map(wording::day);
        Optional<String> until = route.until().map(wording::day);
        boolean later = route.effective().map(d -> d.isAfter(today)).orElse(false);
        String text = switch (route.verdict()) {
            case EXERCISED ->
                until.map(end -> wording.say(Phrase.VERDICT_FROM_UNTIL, word, day.orElse(""), end))
                        .orElseGet(() -> wording.say(Phrase.VERDICT_ON, word, day.orElse("")));
            case LAPSED -> day.map(d -> wording.say(Phrase.VERDICT_ON, word, d)).orElse(word);
            case AUTOMATIC -> later ? wording.say(Phrase.VERDICT_BY_LAW_ON, day.orElse("")) : word;
            case AVAILABLE -> later ? wording.say(Phrase.VERDICT_FIRST_DAY, word, day.orElse("")) : word;
            case CONFLICT, DEFECTIVE, UNAVAILABLE, UNKNOWN, DISPUTED, READING -> word;
        };
        return route.otherwise()
                .map(other -> wording.say(Phrase.VERDICT_ELSE, text, wording.say(Terms.of(other))))
                .orElse(text);
    }

    private String who(RouteView route) {
        List<String> parts = new ArrayList<>();
        String verb = route.verb().map(v -> wording.say(Terms.of(v))).orElse("");
        Modality modality = route.modality().orElse(Modality.BY_LAW);
        parts.add(
                switch (modality) {
                    case MAY -> wording.say(Phrase.WHO_MAY, Wording.sentence(route.by()), verb);
                    case SHALL ->
                        route.papers()
                                ? wording.say(Phrase.WHO_SHALL_UPON, route.by(), verb)
                                : wording.say(Phrase.WHO_SHALL, Wording.sentence(route.by()), verb);
                    case BY_LAW -> wording.say(Phrase.WHO_BY_LAW, Wording.sentence(route.by()), verb);
                });
        if (!route.term().isEmpty()) {
            parts.add(route.term());
        }
        if (route.perCase()) {
            parts.add(wording.say(Phrase.NOTE_CASES));
        }
        return String.join(", ", parts) + ". " + route.cite().printed();
    }

    // what is missing, by side

    private void missing(RouteView of, List<Node> parts, Map<List<Node>, String> lists) {
        for (Controller.Side side : Controller.Side.values()) {
            List<ItemView> mine = of(of.missing(), side);
            if (!mine.isEmpty()) {
                parts.add(listed(wording.say(missing(side)), mine, lists));
            }
        }
        List<ItemView> shared = new ArrayList<>();
        of.missing().forEach(item -> shared.addAll(item.shared()));
        if (!shared.isEmpty()) {
            parts.add(Node.of(wording.say(Phrase.MISSING_SHARED), items(shared, false, lists)));
        }
    }

    /** What was kept up for a time was there: a renewal and what it renews ask the same twice, and the longer says both. */
    private static List<ItemView> longest(List<ItemView> items) {
        List<ItemView> kept = new ArrayList<>();
        for (ItemView item : items) {
            boolean said = items.stream()
                    .anyMatch(other -> other.samePlace(item) && other.item().startsWith(item.item() + " throughout"));
            if (!said) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static List<ItemView> of(List<ItemView> items, Controller.Side side) {
        List<ItemView> mine = new ArrayList<>();
        items.forEach(item -> item.of(side).ifPresent(mine::add));
        return mine;
    }

    static Phrase missing(Controller.Side side) {
        return switch (side) {
            case OTHER_SIDE -> Phrase.MISSING_OTHER_SIDE;
            case PRIVATE -> Phrase.MISSING_PRIVATE;
            case OTHERS -> Phrase.MISSING_OTHERS;
            case OURS -> Phrase.MISSING_OURS;
        };
    }

    private List<Node> items(List<ItemView> items, boolean needs, Map<List<Node>, String> lists) {
        List<Node> nodes = new ArrayList<>();
        items.forEach(item -> nodes.add(item(item, Optional.empty(), needs, lists)));
        return nodes;
    }

    private Node item(ItemView item, Optional<ItemView> group, boolean need, Map<List<Node>, String> lists) {
        boolean said = group.filter(item::samePlace).isPresent();
        List<Node> parts = new ArrayList<>();
        item.parts().forEach(part -> parts.add(item(part, Optional.of(item), need, lists)));
        StringBuilder text = new StringBuilder();
        if (!said && !item.label().isEmpty()) {
            text.append(item.label()).append(' ');
        }
        text.append(item.text());
        Optional<String> listed = item.anyOf() ? Optional.empty() : Optional.ofNullable(lists.get(parts));
        listed.ifPresent(route -> text.append(' ').append(wording.say(Phrase.ITEMS_AS_UNDER, parts.size(), route)));
        if (need && !item.by().isEmpty()) {
            text.append(" · ").append(wording.or(wording.names(item.by())));
        }
        boolean told = item.value() == Value.UNKNOWN || item.value() == Value.DISPUTED;
        if (!need && told) {
            text.append(" · ").append(wording.say(Terms.of(item.value())));
        }
        // of a group its parts say it
        if (item.assumed() && item.parts().isEmpty()) {
            text.append(" · ").append(wording.say(Phrase.ASSUMED));
        }
        if (!said) {
            text.append(" · ").append(item.cite().printed());
        }
        return Node.of(text.toString(), listed.isPresent() ? List.of() : parts);
    }

    private void warrant(RouteView route, List<Node> parts) {
        // an act without effect needs no support
        boolean works = route.verdict() != Verdict.Word.DEFECTIVE;
        route.warrant().filter(value -> works).ifPresent(value -> {
            switch (value) {
                case TRUE -> {}
                case FALSE -> parts.add(new Node(wording.say(Phrase.UNSUPPORTED), Tone.STRONG, List.of()));
                case UNKNOWN, DISPUTED -> parts.add(Node.of(wording.say(Phrase.SUPPORT_UNKNOWN)));
            }
        });
        if (!route.notShown().isEmpty()) {
            parts.add(Node.of(wording.say(Phrase.NOT_SHOWN, wording.and(route.notShown()))));
        }
    }

    private Node run(RouteView.CaseView run) {
        String word = wording.say(Terms.of(run.verdict()));
        String from = wording.day(run.from());
        String when = run.until()
                .filter(end -> run.verdict() != Verdict.Word.DEFECTIVE)
                .map(end -> wording.say(Phrase.VERDICT_FROM_UNTIL, word, from, wording.day(end)))
                .orElseGet(() -> wording.say(Phrase.VERDICT_ON, word, from));
        List<Node> because = new ArrayList<>();
        run.because().forEach(reason -> because.add(Node.of(wording.say(Phrase.ROUTE_BECAUSE, reason.text()))));
        return Node.of(wording.say(Phrase.ROUTE_CASE, run.of(), when), because);
    }
}
