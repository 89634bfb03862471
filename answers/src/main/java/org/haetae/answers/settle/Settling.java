package org.haetae.answers.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.ItemView;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.Variants;
import org.haetae.answers.settle.SettlingAnswer.First;
import org.haetae.answers.settle.SettlingAnswer.Named;
import org.haetae.answers.settle.SettlingAnswer.Open;
import org.haetae.answers.settle.SettlingAnswer.Question;
import org.haetae.answers.settle.SettlingAnswer.Way;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Part;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.unlock.Settle;
import org.haetae.law.unlock.Settled;
import org.haetae.law.unlock.Step;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSet;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Which facts would settle what is not known: of some measures, statuses or ways out, or of all. */
public final class Settling {
    /**
     * The question.
     *
     * @param names measures, statuses or ways out, by name or cite; all if empty
     */
    public record Asked(Ask ask, List<String> names) {
        public Asked {
            names = List.copyOf(names);
        }
    }

    /** Lists found so: what they settle, under which readings. */
    private record Found(boolean settled, List<UnlockSet> open, List<UnlockSet> shut, boolean more) {}

    private final Law law;
    private final Wording wording;
    private final ItemWording items;
    private final Inquiry inquiry;
    private final Asked asked;
    private final Map<Open, List<Named>> open = new LinkedHashMap<>();
    private final Map<String, Atom> atoms = new LinkedHashMap<>();
    private int looked;

    private Settling(Law law, Asked asked) {
        this.law = law;
        this.asked = asked;
        this.wording = asked.ask().wording(law);
        this.items = new ItemWording(wording);
        this.inquiry = asked.ask().inquiry(law, asked.ask().assumed().getFirst());
    }

    /**
     * Answers for one scenario.
     *
     * @throws BadInput if there are more, another mode, or a name of nothing there is
     */
    public static SettlingAnswer answer(Law law, Asked asked) {
        asked.ask().onlyOne();
        if (asked.ask().mode() != Mode.CERTIFIABLE) {
            throw new BadInput(
                    Position.ofFile("--mode"),
                    asked.ask().mode().name().toLowerCase(Locale.ROOT),
                    "certifiable: what to find out is asked of the facts, not of the acts on record");
        }
        return new Settling(law, asked).answer();
    }

    private SettlingAnswer answer() {
        Set<Row> rows = new LinkedHashSet<>();
        Set<String> routes = new LinkedHashSet<>();
        for (String name : asked.names()) {
            Optional<Route> route = law.pack().rule(name.strip(), Route.class);
            route.ifPresent(found -> routes.add(found.id()));
            if (route.isEmpty()) {
                rows.addAll(Rows.named(law.pack(), name, "ask"));
            }
        }
        for (Row row : Rows.grouped(law.pack(), inquiry.rows())) {
            boolean named = rows.contains(row) || asked.names().isEmpty();
            if (named || !routes.isEmpty()) {
                row(row, named ? Set.of() : routes);
            }
        }
        List<Open> all = new ArrayList<>();
        open.forEach((one, named) -> all.add(new Open(
                one.question(),
                one.rule(),
                one.title(),
                one.cite(),
                one.verb(),
                one.perCase(),
                one.by(),
                named,
                one.ways(),
                one.verify())));
        return new SettlingAnswer(Stamp.of(law, asked.ask()), looked, all, first(all));
    }

    /** @param only the ways out asked about; all, and the standing, if empty */
    private void row(Row row, Set<String> only) {
        RowAnswer answer = inquiry.row(row);
        Named named = new Named(row.id(), wording.title(row), row.cite());
        if (only.isEmpty()) {
            looked++;
            standing(row, answer, named);
        }
        for (RouteAnswer route : answer.routes()) {
            if (only.isEmpty() || only.contains(route.route().id())) {
                looked++;
                route(row, route, named);
            }
        }
    }

    private void add(Open one, Named row) {
        open.computeIfAbsent(one, _ -> new ArrayList<>()).add(row);
    }

    private void standing(Row row, RowAnswer answer, Named named) {
        Set<Standing.Word> words = new LinkedHashSet<>();
        List<Variants<Found>> variants = Variants.of(law.pack(), inquiry.under(evaluation -> {
            Standing.Word word = evaluation.standing(row).word();
            words.add(word);
            return word == Standing.Word.UNKNOWN ? found(evaluation, evaluation.standingParts(row)) : settled();
        }));
        if (words.contains(Standing.Word.UNKNOWN)) {
            add(
                    new Open(
                            Question.STANDING,
                            row.id(),
                            wording.title(row),
                            row.cite(),
                            Optional.empty(),
                            false,
                            "",
                            List.of(),
                            ways(variants),
                            answer.verify()),
                    named);
        }
    }

    private void route(Row row, RouteAnswer answer, Named named) {
        Set<Verdict.Word> words = new LinkedHashSet<>();
        List<Variants<Found>> variants = Variants.of(law.pack(), inquiry.under(evaluation -> {
            Optional<Verdict> verdict =
                    evaluation.verdict(answer.route(), row, Optional.empty()).map(Verdict::effective);
            boolean unknown = verdict.filter(
                            one -> one.word() == Verdict.Word.UNKNOWN || one.word() == Verdict.Word.DISPUTED)
                    .isPresent();
            words.add(unknown ? Verdict.Word.UNKNOWN : Verdict.Word.UNAVAILABLE);
            return unknown
                    ? found(
                            evaluation,
                            verdict.flatMap(Verdict::condition)
                                    .map(Verdict.Condition::part)
                                    .map(List::of)
                                    .orElse(List.of()))
                    : settled();
        }));
        if (words.contains(Verdict.Word.UNKNOWN)) {
            add(
                    new Open(
                            Question.WAY_OUT,
                            answer.route().id(),
                            wording.title(answer.route()),
                            answer.route().cite(),
                            answer.doing().map(Doing::verb),
                            answer.perCase(),
                            wording.by(answer),
                            List.of(),
                            ways(variants),
                            answer.verify()),
                    named);
        }
    }

    private static Found settled() {
        return new Found(true, List.of(), List.of(), false);
    }

    private static Found found(Evaluation evaluation, List<Part> parts) {
        List<UnlockSet> open = new ArrayList<>();
        List<UnlockSet> shut = new ArrayList<>();
        boolean more = false;
        for (Part part : parts) {
            Settled settled = Settle.of(evaluation, part);
            open.addAll(settled.open());
            shut.addAll(settled.shut());
            more |= settled.more();
        }
        return new Found(false, open, shut, more);
    }

    /** None where no list settles anything: then it turns on an act. */
    private List<Way> ways(List<Variants<Found>> variants) {
        List<Way> ways = new ArrayList<>();
        boolean lists = false;
        for (Variants<Found> variant : variants) {
            Found found = variant.answer();
            lists |= !found.open().isEmpty() || !found.shut().isEmpty();
            ways.add(new Way(
                    variant.readings(), found.settled(), lists(found.open()), lists(found.shut()), found.more()));
        }
        return lists ? ways : List.of();
    }

    private List<List<ItemView>> lists(List<UnlockSet> sets) {
        List<List<ItemView>> lists = new ArrayList<>();
        for (UnlockSet set : sets) {
            List<ItemView> views = new ArrayList<>();
            set.steps().forEach(step -> views.add(view(step)));
            lists.add(views);
        }
        return lists;
    }

    private ItemView view(Step step) {
        atoms.putIfAbsent(step.item(), step.atom());
        return ItemView.of(step, items);
    }

    // what to ask for first

    private List<First> first(List<Open> open) {
        Map<String, ItemView> candidates = new LinkedHashMap<>();
        for (Open one : open) {
            for (Way way : one.ways()) {
                alone(way.open()).forEach(item -> candidates.putIfAbsent(item.item(), item));
                alone(way.shut()).forEach(item -> candidates.putIfAbsent(item.item(), item));
            }
        }
        List<First> all = new ArrayList<>();
        for (ItemView item : candidates.values()) {
            First first = first(item, open);
            if (first.opens() + first.shuts() > 0) {
                all.add(first);
            }
        }
        all.sort(Comparator.comparingInt((First one) -> -(one.opens() + one.shuts()))
                .thenComparing(First::item));
        List<First> first = new ArrayList<>();
        for (First one : all) {
            if (first.stream().noneMatch(better -> covers(better, one))) {
                first.add(one);
            }
        }
        return first;
    }

    /** Another grade of the same fact that settles as much either way need not be asked for too. */
    private boolean covers(First better, First one) {
        boolean same = atom(better.item()) instanceof Atom.Reached a
                && atom(one.item()) instanceof Atom.Reached b
                && a.fact().equals(b.fact());
        return same && better.opens() >= one.opens() && better.shuts() >= one.shuts();
    }

    private Atom atom(String item) {
        Atom atom = atoms.get(item);
        if (atom == null) {
            throw new IllegalStateException("nothing was seen of " + item);
        }
        return atom;
    }

    /** What one thing settles alone: each row counted, on every reading. */
    private First first(ItemView item, List<Open> open) {
        int opens = 0;
        int shuts = 0;
        Set<UslmRef> cites = new LinkedHashSet<>();
        cites.add(item.cite());
        for (Open one : open) {
            boolean known = !one.ways().isEmpty();
            boolean opensIt =
                    known && one.ways().stream().allMatch(way -> way.settled() || settles(item, way.open(), true));
            boolean shutsIt =
                    known && one.ways().stream().allMatch(way -> way.settled() || settles(item, way.shut(), false));
            opens += opensIt ? one.rows().size() : 0;
            shuts += shutsIt ? one.rows().size() : 0;
            if (opensIt || shutsIt) {
                one.ways().forEach(way -> {
                    alone(opensIt ? way.open() : way.shut()).stream()
                            .filter(other -> other.item().equals(item.item()))
                            .forEach(other -> cites.add(other.cite()));
                });
            }
        }
        return new First(item.item(), item.text(), item.controller(), List.copyOf(cites), opens, shuts);
    }

    private boolean settles(ItemView item, List<List<ItemView>> lists, boolean so) {
        return alone(lists).stream()
                .anyMatch(one -> so
                        ? Unlock.implies(atom(item.item()), atom(one.item()))
                        : Unlock.implies(atom(one.item()), atom(item.item())));
    }

    private static List<ItemView> alone(List<List<ItemView>> lists) {
        return lists.stream()
                .filter(list -> list.size() == 1)
                .map(List::getFirst)
                .toList();
    }
}
