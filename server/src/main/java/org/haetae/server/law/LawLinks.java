package org.haetae.server.law;

import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Sections;
import org.haetae.answers.Use;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Vocabulary;
import org.haetae.server.page.Link;
import org.haetae.server.page.Visit;

/** Where a cite, a rule and a name are read. */
public final class LawLinks {
    static final String LAW = "/law";

    private final Visit visit;
    private final Pack pack;
    private final Sections sections;

    public LawLinks(Visit visit) {
        this.visit = visit;
        this.pack = visit.law().pack();
        this.sections = new Sections(pack);
    }

    /** The reader at a cite; none where the packs hold nothing there. */
    public Optional<Link> cite(UslmRef cite) {
        for (Instrument instrument : pack.instruments()) {
            if (instrument.cite().equals(cite)) {
                return Optional.of(visit.to(LAW + cite.path()));
            }
        }
        Set<UslmRef> meant = sections.meant(cite);
        return meant.stream().findFirst().map(found -> visit.to(LAW + found.path()));
    }

    /** A cite as it is written in a table. */
    public Optional<String> path(String path) {
        return UslmRef.isPath(path) ? cite(new UslmRef(path)).map(Link::toString) : Optional.empty();
    }

    /** A rule, fact or other name of the packs, read beside the law. */
    public Optional<Link> name(String id) {
        Optional<Rule> rule = pack.rule(id);
        if (rule.isPresent()) {
            return rule.filter(found -> !(found instanceof NotEncoded)).map(_ -> visit.to(LAW + "/" + id));
        }
        Vocabulary words = pack.vocabulary();
        boolean known = words.facts().containsKey(id)
                || words.readings().containsKey(id)
                || words.actors().containsKey(id)
                || words.bodies().containsKey(id)
                || words.classes().containsKey(id)
                || words.grounds().containsKey(id);
        return known ? Optional.of(visit.to(LAW + "/" + id)) : Optional.empty();
    }

    /** What a rule means in an answer: a measure in relief, a duty among duties. */
    public Optional<Link> answer(Rule rule) {
        return switch (rule) {
            case Row row -> Optional.of(visit.along("/relief/why").with("m", row.id()));
            case Duty duty ->
                Optional.of(visit.to("/duties").with("section", duty.cite().path()));
            default -> Optional.empty();
        };
    }

    /** What uses a name. */
    Optional<Link> use(Use use) {
        if (use.kind().equals("scenario")) {
            return pack.scenario(use.id()).map(scenario -> visit.to("/relief").with("s", scenario.name()));
        }
        Optional<Link> shown = pack.rule(use.id()).flatMap(this::answer).or(() -> name(use.id()));
        return shown.isPresent() ? shown : use.cite().flatMap(this::cite);
    }
}
