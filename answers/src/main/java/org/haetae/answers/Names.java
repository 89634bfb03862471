package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.lint.Mentions;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Vocabulary;

/** The names of the packs: what each is, and what uses it, so that a reader can walk from one to the next. */
final class Names {
    /** Kinds that a vocabulary declares; all others are rules. */
    static final Set<String> VOCABULARY =
            Set.of("fact", "reading", "actor", "body", "class", "topic", "ground", "group", "word");

    private final Law law;
    private final Pack pack;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final LocalDate day;
    private final Mentions mentions;

    Names(Law law, Ask ask) {
        this.law = law;
        this.pack = law.pack();
        this.vocabulary = pack.vocabulary();
        this.wording = ask.wording(law);
        this.day = ask.asOf().law();
        this.mentions = Mentions.in(pack);
    }

    /** The day whose law answers. */
    LocalDate day() {
        return day;
    }

    // what there is

    List<NameView> of(Family family) {
        List<NameView> all = new ArrayList<>();
        switch (family) {
            case FACTS -> vocabulary.facts().values().forEach(fact -> all.add(fact(fact)));
            case READINGS -> vocabulary.readings().values().forEach(point -> all.add(reading(point)));
            case BODIES -> vocabulary.bodies().forEach((id, body) -> all.add(body(id, body)));
            case GROUNDS -> vocabulary.grounds().forEach((id, ground) -> all.add(ground(id, ground)));
            case ACTORS -> plain(family, vocabulary.actors(), all);
            case CLASSES -> plain(family, vocabulary.classes(), all);
            case TOPICS -> plain(family, vocabulary.topics(), all);
            case GROUPS -> plain(family, vocabulary.groups(), all);
            case WORDS -> plain(family, vocabulary.words(), all);
            case STATUSES, CRITERIA, MEASURES, ROUTES, LOCKS, DUTIES, DELEGATIONS, DEFINITIONS, LEFT_OUT -> {
                for (Rule rule : pack.rules().values()) {
                    if (Family.of(RuleText.kind(rule)).filter(family::equals).isPresent()) {
                        all.add(rule(rule));
                    }
                }
            }
        }
        return all;
    }

    /** Names of the vocabulary that are called so; the same word may be a topic and a ground. */
    List<NameView> inVocabulary(String id) {
        List<NameView> found = new ArrayList<>();
        for (Family family : Family.values()) {
            if (VOCABULARY.contains(family.kind())) {
                of(family).stream()
                        .filter(name -> name.id().equalsIgnoreCase(id))
                        .forEach(found::add);
            }
        }
        return found;
    }

    // one of them

    private NameView fact(Fact fact) {
        List<String> scales = new ArrayList<>();
        fact.scales().forEach(scale -> scales.add(scale.name()));
        return new NameView(
                "fact",
                fact.id(),
                List.of(),
                wording.say(fact.plain()),
                scales,
                fact.controller().name().replace('_', '-'),
                fact.office(),
                fact.topic(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                law.within(fact.at()).toString(),
                usesAndScenarios(fact.id()));
    }

    private NameView reading(Reading point) {
        List<NameView.OptionText> options = new ArrayList<>();
        for (Reading.Option option : point.options()) {
            options.add(new NameView.OptionText(
                    option.id(), wording.say(option.plain()), option.byDefault(), option.per()));
        }
        return new NameView(
                "reading",
                point.id(),
                List.of(),
                wording.say(point.words()),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                options,
                point.cite(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                law.within(point.at()).toString(),
                uses(point.id()));
    }

    private NameView body(String id, Vocabulary.Body body) {
        List<Use> uses = new ArrayList<>(uses(id));
        vocabulary.bodies().forEach((name, other) -> {
            if (other.members().contains(id)) {
                uses.add(new Use("body", name, wording.say(other.plain()), Optional.empty()));
            }
        });
        return new NameView(
                "body",
                id,
                List.of(),
                wording.say(body.plain()),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                body.members(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                place("body", id),
                uses);
    }

    private NameView ground(String id, Vocabulary.Ground ground) {
        return new NameView(
                "ground",
                id,
                List.of(),
                wording.say(ground.plain()),
                List.of(),
                "",
                Optional.empty(),
                Optional.of(ground.topic()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                place("ground", id),
                uses(id));
    }

    private void plain(Family family, Map<String, Plain> names, List<NameView> into) {
        names.forEach((id, plain) -> {
            List<Use> uses = new ArrayList<>(family == Family.TOPICS || family == Family.GROUPS ? List.of() : uses(id));
            vocabulary.facts().values().forEach(fact -> {
                boolean decides = family == Family.ACTORS
                        && fact.office().filter(id::equals).isPresent();
                if (decides
                        || family == Family.TOPICS
                                && fact.topic().filter(id::equals).isPresent()) {
                    uses.add(new Use("fact", fact.id(), wording.say(fact.plain()), Optional.empty()));
                }
            });
            vocabulary.grounds().forEach((name, ground) -> {
                if (family == Family.TOPICS && ground.topic().equals(id)) {
                    uses.add(new Use("ground", name, wording.say(ground.plain()), Optional.empty()));
                }
            });
            if (family == Family.GROUPS) {
                pack.instruments().forEach(instrument -> {
                    if (instrument.group().filter(id::equals).isPresent()) {
                        String title = wording.say(instrument.title());
                        uses.add(
                                new Use("instrument", instrument.cite().path(), title, Optional.of(instrument.cite())));
                    }
                });
            }
            into.add(NameView.plain(
                    family.kind(), id, vocabulary.aka(id), wording.say(plain), place(family.kind(), id), uses));
        });
    }

    NameView rule(Rule rule) {
        Optional<Doing> doing = doings(rule).stream()
                .filter(line -> line.life().span().contains(day))
                .map(Dated::value)
                .findFirst();
        List<String> by = rule instanceof Delegation delegation
                ? delegation.to()
                : doing.map(Doing::by).orElse(List.of());
        Life life = rule.life();
        return new NameView(
                RuleText.kind(rule),
                rule.id(),
                rule.head().aka(),
                title(rule),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(rule.cite()),
                doing.map(Doing::modality),
                doing.map(d -> d.verb().name()),
                by,
                LawShown.day(life.span().from()),
                LawShown.day(life.span().until()),
                life.verify(),
                law.within(rule.at()).toString(),
                uses(rule.id()));
    }

    /** A rule's title; of words left out these words, or why. */
    private String title(Rule rule) {
        return switch (rule) {
            case NotEncoded left ->
                left.words().isEmpty()
                        ? left.note().orElseGet(() -> left.reason().name().toLowerCase(java.util.Locale.ROOT))
                        : "“" + left.words() + "”";
            case Definition definition -> definition.term() + ": “" + definition.words() + "”";
            case Row _, Criterion _, Route _, Lock _, Duty _, Delegation _ -> wording.title(rule);
        };
    }

    private static List<Dated<Doing>> doings(Rule rule) {
        return switch (rule) {
            case Row row -> {
                List<Dated<Doing>> doings = new ArrayList<>();
                row.imposed()
                        .forEach(line -> doings.add(new Dated<>(line.value().doing(), line.life(), line.at())));
                yield doings;
            }
            case Criterion criterion -> criterion.doings();
            case Route route -> route.doings();
            case Duty duty -> duty.doings();
            case Lock _, Delegation _, Definition _, NotEncoded _ -> List.of();
        };
    }

    private String place(String kind, String id) {
        return vocabulary.place(kind, id).map(at -> law.within(at).toString()).orElse("");
    }

    // what uses it

    List<Use> uses(String id) {
        List<Use> uses = new ArrayList<>();
        for (Rule rule : mentions.of(id)) {
            uses.add(new Use(RuleText.kind(rule), rule.id(), title(rule), Optional.of(rule.cite())));
        }
        return uses;
    }

    private List<Use> usesAndScenarios(String fact) {
        List<Use> uses = uses(fact);
        for (Scenario scenario : pack.scenarios().values()) {
            for (Given given : scenario.given(day)) {
                if (given.fact().equals(fact)) {
                    uses.add(new Use("scenario", scenario.name(), wording.say(scenario.title()), Optional.empty()));
                    break;
                }
            }
        }
        return uses;
    }
}
