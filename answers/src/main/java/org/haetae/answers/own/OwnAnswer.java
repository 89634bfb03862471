package org.haetae.answers.own;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.people.Telling;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.OwnPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.OwnershipRule;
import org.haetae.law.eval.Standing;
import org.haetae.party.Reach.Sure;

/**
 * Which bodies of a file are blocked because of who owns them.
 *
 * @param file as it was asked for
 * @param rule the one on everybody blocked
 * @param classRules those on classes the law blocks without a list
 * @param standings of the rules' measures, by rule; none for a measure that does not live on the day
 * @param parties all, those blocked first
 * @param lines that hold on the day: stakes and control
 * @param others how many lines are of other days
 * @param rings parties that own in a ring, by key
 * @param slips names nobody in the register bears, each with one that is a letter or two away
 * @param alike names of the file that differ in little, and are taken for different parties
 */
public record OwnAnswer(
        Stamp stamp,
        Telling telling,
        String file,
        OwnershipRule rule,
        List<OwnershipRule> classRules,
        Map<String, Standing.Word> standings,
        List<Weighed> parties,
        List<StakeLine> lines,
        int others,
        List<List<String>> rings,
        Map<String, String> slips,
        List<List<String>> alike)
        implements TopicAnswer {
    public OwnAnswer {
        classRules = List.copyOf(classRules);
        standings = Collections.unmodifiableMap(standings);
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        rings = List.copyOf(rings);
        slips = Collections.unmodifiableMap(slips);
        alike = List.copyOf(alike);
    }

    /** Parties of which the file says who owns or controls them. */
    List<Weighed> bodies() {
        return parties.stream().filter(Weighed::body).toList();
    }

    Map<String, Weighed> byKey() {
        Map<String, Weighed> byKey = new HashMap<>();
        parties.forEach(party -> byKey.put(party.key(), party));
        return byKey;
    }

    /** Of a name, as the file spells it. */
    Weighed named(String name) {
        return parties.stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no party " + name));
    }

    private static long count(List<Weighed> of, Predicate<Weighed> which) {
        return of.stream().filter(which).count();
    }

    String headline() {
        Wording wording = stamp.wording();
        List<Weighed> bodies = bodies();
        return wording.say(
                OwnPhrase.HEAD,
                bodies.size(),
                wording.day(stamp.ask().asOf().law()),
                count(bodies, body -> body.all() == Sure.YES),
                count(bodies, body -> body.owned() == Sure.YES),
                count(bodies, body -> body.status() == Sure.YES),
                count(bodies, body -> body.all() == Sure.PERHAPS),
                count(bodies, body -> body.all() == Sure.NO),
                Own.plain(rule.percent()),
                telling.publisher(rule.by()));
    }

    @Override
    public Page page() {
        return new OwnPage(this).page();
    }

    @Override
    public Table table() {
        return OwnTable.of(this);
    }

    @Override
    public Json json() {
        return OwnJson.of(this);
    }

    @Override
    public Optional<String> picture() {
        return Optional.of(new OwnPicture(this).svg());
    }
}
