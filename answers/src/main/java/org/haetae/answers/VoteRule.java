package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/**
 * A rule that counts votes: a way out that opens when at least so many of a list of yes-or-no facts hold.
 *
 * @param needed how many
 * @param members how many there are
 * @param alike whether the count is all the rule asks, so that no single vote can stop it
 */
record VoteRule(Route route, int needed, int members, boolean alike) {
    /** Lists shorter than this are alternatives, not a body that votes. */
    private static final int BODY = 3;

    /** Rules in force on a day that count votes, those that ask nothing but the count first. */
    static List<VoteRule> of(Pack pack, DayLaw day) {
        List<VoteRule> alike = new ArrayList<>();
        List<VoteRule> more = new ArrayList<>();
        for (Route route : pack.all(Route.class)) {
            if (day.lives(route)) {
                for (Dated<Upon> line : day.today(route.upon())) {
                    vote(pack, route, line.value()).ifPresent(rule -> (rule.alike() ? alike : more).add(rule));
                }
            }
        }
        alike.addAll(more);
        return alike;
    }

    private static Optional<VoteRule> vote(Pack pack, Route route, Upon upon) {
        Optional<Standard> standard = switch (upon) {
            case Upon.Holds holds -> Optional.of(holds.standard());
            case Upon.Paper paper -> paper.that();
            case Upon.ActOf _ -> Optional.empty();
        };
        if (standard.isEmpty() || !(standard.get() instanceof Standard.Items items)) {
            return Optional.empty();
        }
        if (isCount(pack, items)) {
            return Optional.of(
                    new VoteRule(route, items.atLeast(), items.items().size(), true));
        }
        // a count among other things that must all hold: a single vote may stop it
        if (items.quantifier() == Standard.Quantifier.ALL_OF) {
            for (Standard.Item item : items.items()) {
                if (item.standard() instanceof Standard.Items inner && isCount(pack, inner)) {
                    return Optional.of(
                            new VoteRule(route, inner.atLeast(), inner.items().size(), false));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(Pack pack, Standard.Items items) {
        if (items.quantifier() != Standard.Quantifier.AT_LEAST || items.items().size() < BODY) {
            return false;
        }
        for (Standard.Item item : items.items()) {
            boolean yesOrNo = item.standard() instanceof Standard.Reached reached
                    && !isGraded(pack, reached.fact())
                    && reached.throughout().isEmpty();
            if (!yesOrNo) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGraded(Pack pack, String fact) {
        Fact known = pack.vocabulary().facts().get(fact);
        return known == null || known.isGraded();
    }
}
