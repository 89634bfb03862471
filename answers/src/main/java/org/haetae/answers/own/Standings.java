package org.haetae.answers.own;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.designations.Blockings;
import org.haetae.designations.Register;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Standing;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;
import org.haetae.party.Reach.Sure;

/** How the measures that block somebody stand on the day, under the scenario asked about. */
final class Standings {
    private final Law law;
    private final DayLaw day;
    private final Blockings blockings;
    private final Inquiry inquiry;
    private final Map<String, Standing.Word> told = new HashMap<>();

    Standings(Law law, Ask ask) {
        this.law = law;
        this.day = law.day(ask.asOf().law());
        this.blockings =
                new Blockings(day, Profile.first(law.pack().vocabulary().readings()));
        this.inquiry = ask.inquiry(law, ask.onlyOne());
    }

    /** Of a measure; empty where it does not live on the day. */
    Optional<Standing.Word> of(String measure) {
        return law.pack().rule(measure, Measure.class).filter(day::lives).map(this::standing);
    }

    private Standing.Word standing(Measure measure) {
        return told.computeIfAbsent(
                measure.id(), _ -> inquiry.row(measure).standing().word());
    }

    /** Commanded and not done is not done; whether it nevertheless binds is not said here. */
    static Sure sure(Standing.Word word) {
        return switch (word) {
            case OPERATES -> Sure.YES;
            case OWED, UNKNOWN, READING -> Sure.PERHAPS;
            case HELD, ENDED, NOT_IMPOSED -> Sure.NO;
        };
    }

    private Sure best(List<Measure> measures) {
        return measures.stream()
                .map(measure -> sure(standing(measure)))
                .max(Comparator.naturalOrder())
                .orElse(Sure.NO);
    }

    /** Whether a class is blocked without a list. */
    Sure blocked(String of) {
        return best(blockings.ofClass(of));
    }

    /** Whether a listing blocks on the day: under each rule it may be under something has to. */
    Sure blocks(Listing listing) {
        Sure stands = switch (listing.on(day.day())) {
            case STANDS -> Sure.YES;
            case UNKNOWN -> Sure.PERHAPS;
            case OFF, NOT_YET -> Sure.NO;
        };
        Sure least = listing.authority().isEmpty() ? Sure.NO : Sure.YES;
        Sure most = Sure.NO;
        for (String name : listing.authority()) {
            Optional<Rule> rule = law.pack().rule(name).filter(day::lives);
            Sure one = rule.map(living -> best(blockings.ofListed(living))).orElse(Sure.NO);
            least = least.and(one);
            most = most.or(one);
        }
        return stands.and(least == Sure.NO ? most.and(Sure.PERHAPS) : least);
    }

    /** Of somebody by one publisher, the best of his listings. */
    Sure listed(Register register, String party, String by) {
        return register.listings(party).stream()
                .filter(listing -> listing.by().equals(by))
                .map(this::blocks)
                .max(Comparator.naturalOrder())
                .orElse(Sure.NO);
    }
}
