package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;

/**
 * Which rules mention a name: a fact, a reading, an office, a word, another rule. What a rule reaches without naming it
 * ({@code required-by}, {@code sections}) is a question of a day, and not answered here.
 */
public final class Mentions {
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final Pack pack;

    private Mentions(Pack pack) {
        this.pack = pack;
    }

    /** Looks through all rules, once. */
    public static Mentions in(Pack pack) {
        Mentions mentions = new Mentions(pack);
        for (Rule rule : pack.rules().values()) {
            Set<String> names = new LinkedHashSet<>(NamesUsed.of(rule));
            lives(rule, names);
            PackView.upons(rule).forEach(upon -> {
                if (upon instanceof Upon.ActOf(String of)) {
                    names.add(of);
                }
            });
            PackView.standards(rule).flatMap(PackView::within).forEach(standard -> standard(standard, names));
            PackView.targets(rule).forEach(line -> targets(line.value(), names));
            rules(rule, names);
            names.remove(rule.id());
            names.forEach(name -> mentions.byName
                    .computeIfAbsent(name, _ -> new LinkedHashSet<>())
                    .add(rule.id()));
        }
        return mentions;
    }

    /** In the order of the packs. */
    public List<Rule> of(String name) {
        List<Rule> rules = new ArrayList<>();
        byName.getOrDefault(name, Set.of()).forEach(id -> pack.rule(id).ifPresent(rules::add));
        return rules;
    }

    private static void lives(Rule rule, Set<String> names) {
        List<Life> lives = new ArrayList<>();
        lives.add(rule.life());
        PackView.lines(rule).map(Dated::life).forEach(lives::add);
        lives.forEach(life -> life.readings().forEach(choice -> names.add(choice.point())));
    }

    private static void standard(Standard standard, Set<String> names) {
        switch (standard) {
            case Standard.Reached reached -> names.add(reached.fact());
            case Standard.Met met -> names.add(met.route());
            case Standard.Found found -> names.add(found.duty());
            case Standard.Toward _, Standard.Items _, Standard.Proven _ -> {}
        }
    }

    private static void targets(List<Target> targets, Set<String> names) {
        for (Target target : targets) {
            if (target instanceof Target.Named(String rule)) {
                names.add(rule);
            }
        }
    }

    /** Other rules that it names outside its targets and standards. */
    private static void rules(Rule rule, Set<String> names) {
        if (rule instanceof Row row) {
            row.restsOn().forEach(line -> names.addAll(line.value().names()));
        }
        switch (rule) {
            case Measure measure -> {
                measure.carriesOut().forEach(line -> names.add(line.value()));
                measure.notwithstanding().forEach(line -> names.add(line.value()));
                measure.effects().forEach(line -> whom(line.effect().whom(), names));
                measure.due().forEach(line -> due(line.value(), names));
            }
            case Route route -> {
                route.subjectTo().forEach(line -> names.add(line.value()));
                route.notwithstanding().forEach(line -> names.add(line.value()));
                route.restsOn().forEach(line -> names.addAll(line.value().names()));
            }
            case Lock lock -> {
                lock.subjectTo().forEach(line -> names.add(line.value()));
                lock.notwithstanding().forEach(line -> names.add(line.value()));
            }
            case Duty duty -> {
                duty.due().forEach(line -> due(line.value(), names));
                duty.ends().forEach(line -> anchor(line.value().anchor(), names));
            }
            case org.haetae.law.model.Status _,
                    org.haetae.law.model.Criterion _,
                    org.haetae.law.model.Delegation _,
                    org.haetae.law.model.Definition _,
                    org.haetae.law.model.NotEncoded _ -> {}
        }
    }

    private static void whom(Effect.Whom whom, Set<String> names) {
        switch (whom) {
            case Effect.Whom.PersonsUnder(String rule) -> names.add(rule);
            case Effect.Whom.NamedIn(String duty) -> names.add(duty);
            case Effect.Whom.Nobody _, Effect.Whom.Classes _ -> {}
        }
    }

    private static void due(Due due, Set<String> names) {
        switch (due) {
            case Due.On on -> anchor(on.anchor(), names);
            case Due.Before before -> targets(before.over(), names);
            case Due.Periodically _ -> {}
        }
    }

    private static void anchor(Anchor anchor, Set<String> names) {
        if (anchor instanceof Anchor.ActOf(String rule)) {
            names.add(rule);
        }
    }
}
