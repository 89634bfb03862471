package org.haetae.law.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Status;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Vocabulary;

/** The names of offices, bodies, classes, words and grounds that any rule, act, test or scenario mentions. */
final class NamesUsed {
    private final Set<String> names = new HashSet<>();

    private NamesUsed() {}

    static Set<String> in(PackView view) {
        NamesUsed used = new NamesUsed();
        Pack pack = view.pack();
        pack.rules().values().forEach(used::rule);
        pack.record().forEach(used::act);
        pack.recordNone().forEach(none -> used.all(none.kind()));
        for (Case test : pack.cases()) {
            test.acts().forEach(used::act);
            test.none().forEach(none -> used.all(none.kind()));
        }
        for (Scenario scenario : pack.scenarios().values()) {
            scenario.lines().forEach(used::words);
        }
        pack.instruments().forEach(instrument -> used.all(instrument.group()));
        used.vocabulary(pack.vocabulary());
        return used.names;
    }

    /** Those that one rule mentions. */
    static Set<String> of(Rule rule) {
        NamesUsed used = new NamesUsed();
        used.rule(rule);
        return used.names;
    }

    private void words(String text) {
        names.addAll(List.of(text.split("[\\s,;]+", -1)));
    }

    private void all(Collection<String> words) {
        words.forEach(this::words);
    }

    private void all(Optional<String> word) {
        word.ifPresent(this::words);
    }

    /** Facts name topics and offices, a body its members, a ground its topic. */
    private void vocabulary(Vocabulary vocabulary) {
        for (Fact fact : vocabulary.facts().values()) {
            all(fact.office());
            all(fact.topic());
        }
        vocabulary.grounds().forEach((name, ground) -> {
            if (names.contains(name)) {
                names.add(ground.topic());
            }
        });
        boolean grew = true;
        while (grew) {
            int before = names.size();
            vocabulary.bodies().forEach((name, body) -> {
                if (names.contains(name)) {
                    names.addAll(body.members());
                }
            });
            grew = names.size() > before;
        }
    }

    private void rule(Rule rule) {
        PackView.doings(rule).forEach(line -> doing(line.value()));
        PackView.upons(rule).forEach(this::upon);
        switch (rule) {
            case Status status -> grounds(status.grounds());
            case Measure measure -> measure(measure);
            case Criterion criterion -> {
                criterion.who().forEach(who -> conduct(who.value()));
                grounds(criterion.grounds());
            }
            case Route route -> {
                route.per().forEach(per -> all(per.value()));
                route.activities().forEach(activity -> words(activity.value().words()));
                route.form().forEach(form -> words(form.value()));
            }
            case Delegation delegation -> {
                all(delegation.to());
                all(delegation.consulting());
            }
            case Definition definition -> words(definition.term());
            case NotEncoded words -> all(words.judgedBy());
            case Duty duty -> duty.form().forEach(form -> words(form.value()));
            case Lock _ -> {}
        }
    }

    private void doing(Doing doing) {
        all(doing.by());
        all(doing.consulting());
        all(doing.consent());
        all(doing.to());
        words(doing.object());
    }

    private void upon(Upon upon) {
        if (upon instanceof Upon.Paper paper) {
            all(paper.by());
            all(paper.to());
            all(paper.with());
            all(paper.subject());
        }
    }

    private void measure(Measure measure) {
        for (Measure.EffectLine line : measure.effects()) {
            all(line.effect().object());
            if (line.effect().whom() instanceof Effect.Whom.Classes(List<String> classes)) {
                all(classes);
            }
        }
        grounds(measure.grounds());
        all(measure.group());
        measure.presumed().ifPresent(presumed -> {
            presumed.which().forEach(which -> words(which.value()));
            all(presumed.deemed());
            presumed.rebutted().forEach(line -> {
                all(line.value().by());
                all(line.value().per());
                all(line.value().burden());
            });
        });
    }

    private void grounds(List<Dated<Measure.Ground>> grounds) {
        grounds.forEach(ground -> names.add(ground.value().name()));
    }

    private void conduct(Conduct conduct) {
        all(conduct.words());
        for (Conduct.Limb limb : conduct.limbs()) {
            limb.except().forEach(line -> words(line.value()));
            limb.grounds().forEach(ground -> names.add(ground.name()));
            conduct(limb.conduct());
        }
    }

    private void act(Act act) {
        all(act.by());
        act.to().ifPresent(this::all);
        act.with().ifPresent(this::all);
    }
}
