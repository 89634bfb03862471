package org.haetae.answers.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.ItemView;
import org.haetae.answers.Relief;
import org.haetae.answers.Stamp;
import org.haetae.answers.memo.MemoAnswer.Line;
import org.haetae.answers.memo.MemoAnswer.Section;
import org.haetae.answers.offer.OfferAnswer;
import org.haetae.answers.offer.Offering;
import org.haetae.answers.plan.PlanAnswer;
import org.haetae.answers.plan.Planning;
import org.haetae.answers.words.ActWording;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.MemoPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Writes a scenario up as a memo. */
public final class Memo {
    /** Steps of the plan that are told. */
    private static final int STEPS = 3;

    /** Lines of a section, so that the whole stays at about two pages; the answers it draws on tell all. */
    private static final int LINES = 7;

    /** Measures named in a line. */
    private static final int NAMES = 3;

    private final Law law;
    private final Ask ask;
    private final Wording wording;
    private final ItemWording items;
    private final Inquiry inquiry;
    private final List<RowAnswer> rows = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Memo(Law law, Ask ask) {
        this.law = law;
        this.ask = ask;
        this.wording = ask.wording(law);
        this.items = new ItemWording(wording);
        this.inquiry = ask.inquiry(law, ask.assumed().getFirst());
        for (Row row : inquiry.rows()) {
            RowAnswer answer = inquiry.row(row);
            if (answer.standing().stands()) {
                rows.add(answer);
            }
        }
    }

    /**
     * The memo of one scenario.
     *
     * @throws BadInput unless just one is named, or in another mode
     */
    public static MemoAnswer answer(Law law, Ask ask) {
        if (ask.assumed().size() != 1 || ask.assumed().getFirst().scenario().isEmpty()) {
            throw new BadInput(
                    Position.ofFile("memo"),
                    ask.assumed().size() > 1 ? ask.assumed().size() + " scenarios" : "no scenario",
                    "one scenario of the packs, or a file");
        }
        if (ask.mode() != Mode.CERTIFIABLE) {
            throw new BadInput(
                    Position.ofFile("--mode"),
                    ask.mode().name().toLowerCase(Locale.ROOT),
                    "certifiable: a memo says what could be done");
        }
        return new Memo(law, ask).answer();
    }

    private MemoAnswer answer() {
        PlanAnswer plan = Planning.answer(law, new Planning.Question(ask, List.of(), List.of(), Optional.empty()));
        OfferAnswer offer = Offering.answer(law, new Offering.Question(ask, "offer terminate ALL"));
        String relief = Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.empty(), false))
                .page()
                .headline();
        section("bottom-line", MemoPhrase.BOTTOM_LINE, bottom(relief, plan, offer));
        section("assumed", MemoPhrase.ASSUMED, assumed());
        section("opens", MemoPhrase.OPENS, opens());
        section("shut", MemoPhrase.SHUT, shut());
        section("would-take", MemoPhrase.WOULD_TAKE, steps(plan));
        section("promises", MemoPhrase.PROMISES, promises(offer));
        section("duties", MemoPhrase.DUTIES, duties());
        section("asks", MemoPhrase.ASKS, asks());
        section("channels", MemoPhrase.CHANNELS, channels());
        section("uncertain", MemoPhrase.UNCERTAIN, uncertain());
        List<String> verify = rows.stream()
                .filter(RowAnswer::verify)
                .map(row -> row.row().id())
                .toList();
        Assumed scenario = ask.assumed().getFirst();
        String title = scenario.assumption().map(wording::say).orElse(scenario.name());
        return new MemoAnswer(
                Stamp.of(law, ask),
                wording.say(MemoPhrase.HEAD, title, wording.day(ask.asOf().law()), relief),
                sections,
                verify);
    }

    private void section(String key, MemoPhrase title, List<Line> lines) {
        List<Line> kept = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        int more = lines.size() - kept.size();
        if (more > 0) {
            Line last = lines.get(LINES);
            kept.add(new Line(wording.say(MemoPhrase.MORE, more), last.cites()));
        }
        sections.add(new Section(sections.size() + 1, key, wording.say(title), kept));
    }

    private List<String> names(List<RowAnswer> some) {
        List<String> names = new ArrayList<>();
        some.forEach(row -> names.add(wording.title(row.row())));
        int more = names.size() - NAMES;
        return more <= 0
                ? names
                : List.of(wording.say(MemoPhrase.AND_MORE, String.join(", ", names.subList(0, NAMES)), more));
    }

    private static List<String> cites(List<RowAnswer> some) {
        Set<String> cites = new LinkedHashSet<>();
        some.forEach(row -> cites.add(row.row().cite().printed()));
        return cites.stream().limit(NAMES).toList();
    }

    // the sections

    private List<Line> bottom(String relief, PlanAnswer plan, OfferAnswer offer) {
        List<Line> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(new Line(relief, cites(rows)));
        }
        List<String> broken = new ArrayList<>();
        for (OfferAnswer.Promise promise : offer.promises()) {
            for (OfferAnswer.OnRow row : promise.rows()) {
                if (!row.kept().isKept()) {
                    broken.add(clause(row));
                }
            }
        }
        if (!broken.isEmpty()) {
            lines.add(new Line(
                    wording.say(MemoPhrase.NOT_ALL, broken.size(), rows.size()),
                    broken.stream().distinct().limit(NAMES).toList()));
        }
        if (!plan.steps().isEmpty()) {
            Set<String> asked = new LinkedHashSet<>();
            plan.steps().getFirst().moves().forEach(move -> move.cites().forEach(cite -> asked.add(cite.printed())));
            lines.add(new Line(
                    wording.say(
                            MemoPhrase.BY_CONCESSIONS,
                            plan.top() - plan.before(),
                            plan.steps().size()),
                    asked.isEmpty()
                            ? List.of(place())
                            : asked.stream().limit(NAMES).toList()));
        }
        return lines;
    }

    private String place() {
        return wording.say(MemoPhrase.SCENARIO, ask.assumed().getFirst().name());
    }

    private static String clause(OfferAnswer.OnRow row) {
        return (row.missing().isEmpty() ? row.cite() : row.missing().getFirst().cite()).printed();
    }

    private List<Line> assumed() {
        List<Line> lines = new ArrayList<>();
        Assumed scenario = ask.assumed().getFirst();
        for (Given given : scenario.given(ask.asOf().law())) {
            Grade grade = given.state() instanceof Given.State.At at ? at.grade() : Grade.UNNAMED;
            Atom.Reached atom = new Atom.Reached(
                    given.fact(),
                    grade.extent().orElse(Grade.Extent.COMPLETE),
                    grade.verification().orElse(Grade.Verification.CLAIMED),
                    grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE)),
                    Optional.empty());
            String text = switch (given.state()) {
                case Given.State.At _ -> items.text(Optional.of(atom), given.fact());
                case Given.State.No _ -> wording.say(MemoPhrase.NOT_SO, wording.name(given.fact()));
                case Given.State.Unknown _ -> wording.say(MemoPhrase.NOT_KNOWN, wording.name(given.fact()));
                case Given.State.Disputed _ -> wording.say(MemoPhrase.DISPUTED, wording.name(given.fact()));
            };
            lines.add(new Line(text, List.of(at(given.at()))));
        }
        scenario.acts(ask.asOf().law())
                .forEach(act -> lines.add(new Line(new ActWording(wording).text(act), List.of(at(act.at())))));
        return lines;
    }

    private String at(Position at) {
        Position within = law.within(at);
        return within.line() > 0 ? within.file() + ":" + within.line() : within.file();
    }

    private static boolean isOpen(Verdict verdict) {
        return switch (verdict.effective().word()) {
            case AVAILABLE, AUTOMATIC, EXERCISED -> true;
            case CONFLICT, DEFECTIVE, LAPSED, UNAVAILABLE, UNKNOWN, DISPUTED, READING -> false;
        };
    }

    private static boolean lifts(RouteAnswer route) {
        Optional<Verb> verb = route.doing().map(doing -> doing.verb());
        return verb.filter(one -> one == Verb.TERMINATE
                        || one == Verb.SUSPEND
                        || one == Verb.RENEW
                        || one == Verb.WAIVE
                        || one == Verb.LICENSE
                        || one == Verb.DELAY)
                .isPresent();
    }

    /** Each way out that is open, with all it is open on. */
    private Map<String, List<RouteAnswer>> ways(boolean open) {
        Map<String, List<RouteAnswer>> ways = new LinkedHashMap<>();
        for (RowAnswer row : rows) {
            for (RouteAnswer route : row.routes()) {
                if (lifts(route) && isOpen(route.verdict()) == open) {
                    ways.computeIfAbsent(route.route().id(), _ -> new ArrayList<>())
                            .add(route);
                }
            }
        }
        return ways;
    }

    private List<RowAnswer> on(String route, boolean open) {
        List<RowAnswer> on = new ArrayList<>();
        for (RowAnswer row : rows) {
            boolean here = row.routes().stream()
                    .anyMatch(one -> one.route().id().equals(route) && isOpen(one.verdict()) == open);
            if (here) {
                on.add(row);
            }
        }
        return on;
    }

    private List<Line> opens() {
        List<Line> lines = new ArrayList<>();
        ways(true).forEach((id, answers) -> {
            RouteAnswer route = answers.getFirst();
            List<RowAnswer> on = on(id, true);
            String verb = route.doing()
                    .map(doing -> wording.say(Terms.of(doing.verb())))
                    .orElse("");
            String term = route.term().map(wording::term).orElse("");
            List<String> needs = new ArrayList<>();
            route.verdict().needs().forEach(need -> needs.add(items.text(need.atom(), need.item())));
            StringBuilder text = new StringBuilder(wording.say(
                    route.perCase() ? MemoPhrase.OPEN_CASE : MemoPhrase.OPEN,
                    verb,
                    wording.title(route.route()),
                    String.join(", ", names(on)),
                    wording.by(route)));
            if (!needs.isEmpty()) {
                text.append(wording.say(MemoPhrase.OPEN_NEEDS, wording.and(needs)));
            }
            if (!term.isEmpty()) {
                text.append(wording.say(MemoPhrase.OPEN_TERM, term));
            }
            lines.add(new Line(text.toString(), List.of(route.route().cite().printed())));
        });
        return lines;
    }

    /** A renewal of what has not begun tells nothing of its own. */
    private static boolean renews(RouteAnswer route) {
        return route.doing().filter(doing -> doing.verb() == Verb.RENEW).isPresent();
    }

    private List<Line> shut() {
        List<Line> lines = new ArrayList<>();
        ways(false).forEach((id, answers) -> {
            RouteAnswer route = answers.getFirst();
            if (renews(route)) {
                return;
            }
            List<String> missing = new ArrayList<>();
            Set<String> cites = new LinkedHashSet<>();
            cites.add(route.route().cite().printed());
            for (Lack lack : route.verdict().missing()) {
                missing.add(items.text(lack.atom(), lack.item()).replaceAll(":$", ""));
                cites.add(lack.cite().printed());
            }
            if (!missing.isEmpty()) {
                lines.add(new Line(
                        wording.say(
                                MemoPhrase.SHUT_ON,
                                wording.title(route.route()),
                                String.join(", ", names(on(id, false))),
                                String.join("; ", missing)),
                        List.copyOf(cites)));
            }
        });
        return lines;
    }

    private List<Line> steps(PlanAnswer plan) {
        List<Line> lines = new ArrayList<>();
        for (PlanAnswer.Step step :
                plan.steps().subList(0, Math.min(STEPS, plan.steps().size()))) {
            List<String> moves = new ArrayList<>();
            Set<String> cites = new LinkedHashSet<>();
            step.moves().forEach(move -> {
                moves.add(move.text());
                move.cites().forEach(cite -> cites.add(cite.printed()));
            });
            lines.add(new Line(
                    wording.say(
                            MemoPhrase.STEP,
                            lines.size() + 1,
                            String.join("; ", moves),
                            step.opens().size()),
                    cites.isEmpty() ? List.of(place()) : List.copyOf(cites)));
        }
        return lines;
    }

    private List<Line> promises(OfferAnswer offer) {
        Map<String, List<String>> byClause = new LinkedHashMap<>();
        for (OfferAnswer.Promise promise : offer.promises()) {
            for (OfferAnswer.OnRow row : promise.rows()) {
                if (!row.kept().isKept()) {
                    byClause.computeIfAbsent(clause(row), _ -> new ArrayList<>())
                            .add(row.title());
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        byClause.forEach((clause, titles) -> {
            int more = titles.size() - NAMES;
            String names = more <= 0
                    ? String.join(", ", titles)
                    : wording.say(MemoPhrase.AND_MORE, String.join(", ", titles.subList(0, NAMES)), more);
            lines.add(new Line(wording.say(MemoPhrase.DO_NOT_PROMISE, names), List.of(clause)));
        });
        return lines;
    }

    /** Papers our own offices owe before or with what is open. */
    private List<Line> duties() {
        Map<String, Line> lines = new LinkedHashMap<>();
        ways(true).values().forEach(answers -> {
            for (Lack need : answers.getFirst().verdict().needs()) {
                String text = items.text(need.atom(), need.item());
                String by = need.by().isEmpty() ? wording.by(answers.getFirst()) : wording.or(wording.names(need.by()));
                lines.putIfAbsent(
                        text + need.cite(),
                        new Line(
                                wording.say(MemoPhrase.DUTY, text, by),
                                List.of(need.cite().printed())));
            }
        });
        return List.copyOf(lines.values());
    }

    /** What the law asks of the other side and is not there, by topic, those most often asked for first. */
    private List<Line> asks() {
        Map<String, ItemView> wanted = new LinkedHashMap<>();
        Map<String, RouteAnswer> by = new LinkedHashMap<>();
        ways(false).values().forEach(answers -> {
            RouteAnswer route = answers.getFirst();
            route.verdict().missing().stream().flatMap(Lack::all).forEach(lack -> {
                boolean other = lack.controller() == Controller.TARGET
                        && lack.atom().isPresent()
                        && lack.atom().get() instanceof Atom.Reached;
                if (other) {
                    wanted.putIfAbsent(lack.item(), view(lack));
                    by.putIfAbsent(lack.item(), route);
                }
            });
        });
        Map<String, List<Line>> byTopic = new LinkedHashMap<>();
        wanted.forEach((item, view) -> {
            String fact = item.substring(item.contains(" throughout ") ? 0 : item.lastIndexOf(' ') + 1);
            String topic = Optional.ofNullable(law.pack().vocabulary().facts().get(fact))
                    .flatMap(Fact::topic)
                    .map(wording::name)
                    .orElse(wording.say(MemoPhrase.OTHER_TOPIC));
            RouteAnswer route = by.get(item);
            String certified = route == null ? "" : wording.by(route);
            byTopic.computeIfAbsent(topic, _ -> new ArrayList<>())
                    .add(new Line(
                            wording.say(MemoPhrase.ASK, topic, view.text(), certified),
                            List.of(view.cite().printed())));
        });
        List<Line> lines = new ArrayList<>();
        byTopic.values().forEach(lines::addAll);
        return lines;
    }

    private ItemView view(Lack lack) {
        return ItemView.of(lack, items);
    }

    /** Exemptions and licences that are in force whatever the scenario. */
    private List<Line> channels() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (RowAnswer row : rows) {
            for (RouteAnswer route : row.routes()) {
                boolean channel = route.doing()
                        .filter(doing -> doing.verb() == Verb.EXEMPT || doing.verb() == Verb.LICENSE)
                        .isPresent();
                if (channel && isOpen(route.verdict())) {
                    lines.putIfAbsent(
                            route.route().id(),
                            new Line(
                                    wording.say(MemoPhrase.CHANNEL, wording.title(route.route()), wording.by(route)),
                                    List.of(route.route().cite().printed())));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private List<Line> uncertain() {
        List<Line> lines = new ArrayList<>();
        for (RowAnswer row : rows) {
            Outcome.Word word = row.outcome().word();
            Set<String> points = new LinkedHashSet<>();
            row.readings().stream()
                    .filter(under -> under.outcome() != word)
                    .forEach(under -> points.add(under.choice().point()));
            if (word == Outcome.Word.READING || !points.isEmpty()) {
                List<String> all = points.isEmpty()
                        ? row.readings().stream()
                                .map(under -> under.choice().point())
                                .distinct()
                                .toList()
                        : List.copyOf(points);
                lines.add(new Line(
                        wording.say(MemoPhrase.TURNS_ON, wording.title(row.row()), String.join(", ", all)),
                        List.of(row.row().cite().printed())));
            } else if (word == Outcome.Word.UNKNOWN) {
                lines.add(new Line(
                        wording.say(MemoPhrase.UNKNOWN, wording.title(row.row())),
                        List.of(row.row().cite().printed())));
            }
        }
        return lines;
    }
}
