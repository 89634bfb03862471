package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Part;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Setting;
import org.haetae.notation.Position;
import org.jspecify.annotations.Nullable;

/** Why a row comes out otherwise on another day or in another scenario: the lines, routes, acts and facts that differ. */
final class DiffReasons {
    /** Acts beyond this many are left to the record. */
    private static final int ACTS = 3;

    private final Law law;
    private final Pack pack;
    private final Wording wording;
    private final Contrast contrast;
    private final Setting before;
    private final Setting after;
    private final Map<String, List<String>> files = new HashMap<>();

    DiffReasons(Law law, Wording wording, Contrast contrast, Setting before, Setting after) {
        this.law = law;
        this.pack = wording.pack();
        this.wording = wording;
        this.contrast = contrast;
        this.before = before;
        this.after = after;
    }

    List<String> of(Change change) {
        Optional<Row> row = pack.rule(change.id(), Row.class);
        if (row.isEmpty()) {
            return List.of();
        }
        Map<String, RouteAnswer> was = routes(contrast.before().rows().get(change.id()));
        Map<String, RouteAnswer> is = routes(contrast.after().rows().get(change.id()));
        List<RouteAnswer> differ = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        // of a row that is new or gone, all ways out are: that says nothing
        boolean both = contrast.before().rows().containsKey(change.id())
                && contrast.after().rows().containsKey(change.id());
        if (!both) {
            ids.clear();
        }
        for (String id : ids) {
            RouteAnswer old = was.get(id);
            RouteAnswer now = is.get(id);
            if (old == null && now != null) {
                reasons.add(wording.say(ActPhrase.WHY_NOW_OVER, named(now.route())));
                differ.add(now);
            } else if (now == null && old != null) {
                reasons.add(wording.say(ActPhrase.WHY_NOW_NOT_OVER, named(old.route())));
                differ.add(old);
            } else if (old != null
                    && now != null
                    && old.verdict().word() != now.verdict().word()) {
                reasons.add(wording.say(
                        ActPhrase.WHY_VERDICT,
                        named(now.route()),
                        wording.say(Terms.of(old.verdict().word())),
                        wording.say(Terms.of(now.verdict().word()))));
                differ.add(old);
                differ.add(now);
            }
        }
        boolean days = !day(contrast.before()).equals(day(contrast.after()));
        List<String> why = days ? byTime(row.get(), differ) : bySetting(row.get(), differ);
        List<String> all = new ArrayList<>(why);
        all.addAll(reasons);
        if (all.isEmpty() && days) {
            all.add(wording.say(ActPhrase.WHY_DAYS));
        }
        return all;
    }

    private static LocalDate day(Contrast.Side side) {
        return side.inquiry().asOf().law();
    }

    private static Map<String, RouteAnswer> routes(@Nullable RowAnswer answer) {
        Map<String, RouteAnswer> routes = new LinkedHashMap<>();
        if (answer != null) {
            answer.routes().forEach(route -> routes.put(route.route().id(), route));
        }
        return routes;
    }

    private String named(Rule rule) {
        return rule.id() + " (" + rule.cite().printed() + ")";
    }

    // another day

    private List<String> byTime(Row row, List<RouteAnswer> differ) {
        LocalDate a = day(contrast.before());
        LocalDate b = day(contrast.after());
        LocalDate first = a.isBefore(b) ? a : b;
        LocalDate last = a.isBefore(b) ? b : a;
        List<String> reasons = new ArrayList<>();
        Set<Rule> rules = new LinkedHashSet<>();
        rules.add(row);
        bases(row, rules);
        differ.forEach(route -> rules.add(route.route()));
        for (Rule rule : rules) {
            lines(rule, first, last, reasons);
        }
        List<Act> acts = new ArrayList<>();
        for (Act act : pack.record()) {
            boolean in = act.date().isAfter(first) && !act.date().isAfter(last);
            boolean concerns = rules.stream().anyMatch(rule -> rule.id().equals(act.rule()))
                    && act.of().isEmpty();
            if (in && concerns) {
                acts.add(act);
            }
        }
        for (Act act : acts.subList(Math.max(0, acts.size() - ACTS), acts.size())) {
            reasons.add(act(act));
        }
        return reasons;
    }

    private void bases(Row row, Set<Rule> into) {
        for (Dated<Row.RestsOn> line : row.restsOn()) {
            for (String name : line.value().names()) {
                Optional<Rule> base = pack.rule(name);
                if (base.isPresent() && into.add(base.get()) && base.get() instanceof Row under) {
                    bases(under, into);
                }
            }
        }
    }

    private void lines(Rule rule, LocalDate first, LocalDate last, List<String> reasons) {
        Set<String> found = new LinkedHashSet<>();
        change(rule.life(), rule.life(), rule.at(), rule, true, first, last, found);
        for (List<? extends Dated<?>> lines : RuleText.lines(rule)) {
            for (Dated<?> line : lines) {
                change(line.life(), rule.life(), line.at(), rule, false, first, last, found);
            }
        }
        if (rule instanceof Measure measure) {
            for (Measure.EffectLine line : measure.effects()) {
                change(line.life(), rule.life(), line.at(), rule, false, first, last, found);
            }
        }
        reasons.addAll(found);
    }

    /** A line that begins or ends with its rule is told with the rule. */
    private void change(
            Life life,
            Life outer,
            Position at,
            Rule rule,
            boolean whole,
            LocalDate first,
            LocalDate last,
            Set<String> into) {
        LocalDate from = life.span().from();
        LocalDate until = life.span().until();
        boolean begins = from.isAfter(first) && !from.isAfter(last);
        boolean ends = until.isAfter(first) && !until.isAfter(last);
        if (begins && (whole || !from.equals(outer.span().from()))) {
            into.add(wording.say(ActPhrase.WHY_LINE_FROM, from, by(life.beganBy()), words(at, rule, whole)));
        }
        if (ends && (whole || !until.equals(outer.span().until()))) {
            into.add(wording.say(ActPhrase.WHY_LINE_UNTIL, until, by(life.endedBy()), words(at, rule, whole)));
        }
    }

    private String by(Optional<UslmRef> cite) {
        return cite.map(ref -> wording.say(ActPhrase.WHY_BY, ref.printed())).orElse("");
    }

    /** The line as its file has it. */
    private String words(Position at, Rule rule, boolean whole) {
        if (whole) {
            return wording.say(ActPhrase.WHY_RULE, named(rule));
        }
        List<String> lines = files.computeIfAbsent(at.file(), law::lines);
        boolean known = at.line() > 0 && at.line() <= lines.size();
        return known
                ? rule.id() + ": " + lines.get(at.line() - 1).strip()
                : wording.say(ActPhrase.WHY_A_LINE, named(rule));
    }

    private String act(Act act) {
        String source = act.source()
                .map(from -> wording.say(ActPhrase.WHY_SOURCE, from.text()))
                .orElse("");
        return wording.say(ActPhrase.WHY_ACT, act.date(), wording.ruleOrName(act.rule()), source);
    }

    // another scenario

    private List<String> bySetting(Row row, List<RouteAnswer> differ) {
        Set<String> asked = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        rules.add(row.id());
        Set<Rule> bases = new LinkedHashSet<>();
        bases(row, bases);
        bases.forEach(base -> rules.add(base.id()));
        for (RouteAnswer route : differ) {
            rules.add(route.route().id());
            route.verdict().condition().ifPresent(condition -> facts(condition.part(), asked));
        }
        // what rests on a base ends by the base's routes
        for (Route route : pack.all(Route.class)) {
            if (acted(after, contrast.after().inquiry(), route.id())
                    != acted(before, contrast.before().inquiry(), route.id())) {
                rules.add(route.id());
            }
        }
        List<String> reasons = new ArrayList<>();
        Map<String, Given> was = given(before, contrast.before().inquiry());
        Map<String, Given> is = given(after, contrast.after().inquiry());
        for (String fact : asked) {
            String old = words(was.get(fact));
            String now = words(is.get(fact));
            if (!old.equals(now)) {
                reasons.add(wording.say(ActPhrase.WHY_FACT, wording.name(fact), old, now));
            }
        }
        List<String> fresh = acts(after, contrast.after().inquiry(), rules);
        List<String> old = acts(before, contrast.before().inquiry(), rules);
        for (String act : fresh) {
            if (!old.contains(act)) {
                reasons.add(act);
            }
        }
        return reasons;
    }

    private static boolean acted(Setting setting, Inquiry inquiry, String rule) {
        for (Act act : setting.acts(inquiry.asOf().law())) {
            if (act.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private List<String> acts(Setting setting, Inquiry inquiry, Set<String> rules) {
        List<String> acts = new ArrayList<>();
        for (Act act : setting.acts(inquiry.asOf().law())) {
            String words = act(act);
            if (rules.contains(act.rule()) && !acts.contains(words)) {
                acts.add(words);
            }
        }
        return acts;
    }

    private static Map<String, Given> given(Setting setting, Inquiry inquiry) {
        Map<String, Given> given = new LinkedHashMap<>();
        setting.given(inquiry.asOf().law()).forEach(fact -> given.put(fact.fact(), fact));
        return given;
    }

    private String words(@Nullable Given given) {
        if (given == null) {
            return wording.say(ActPhrase.FACT_UNSET);
        }
        String since = given.since().map(day -> " since " + day).orElse("");
        return ScenarioShown.state(given) + since;
    }

    private static void facts(Part part, Set<String> into) {
        part.atom().ifPresent(atom -> {
            if (atom instanceof Atom.Reached reached) {
                into.add(reached.fact());
            } else if (atom instanceof Atom.Judgement(String fact)) {
                into.add(fact);
            }
        });
        part.parts().forEach(inner -> facts(inner, into));
    }
}
