package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.model.Case;
import org.haetae.law.model.Expect;

/** What the tests of a pack claim, by rule. */
final class Claims {
    private static final Set<String> OPEN = Set.of("AVAILABLE", "AUTOMATIC", "EXERCISED");

    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, Set<Boolean>> routes = new HashMap<>();
    private final List<String> effects = new ArrayList<>();

    Claims(PackView view) {
        for (Case test : view.pack().cases()) {
            test.expects().forEach(this::claim);
        }
    }

    private void claim(Expect expect) {
        switch (expect) {
            case Expect.OfRoute claim -> {
                mentioned.add(claim.row());
                route(claim.route(), OPEN.contains(claim.verdict()));
                claim.otherwise().ifPresent(word -> route(claim.route(), OPEN.contains(word)));
            }
            case Expect.Reaches claim -> {
                mentioned.add(claim.row());
                if (!claim.over()) {
                    route(claim.route(), false);
                }
                mentioned.add(claim.route());
            }
            case Expect.OfRow claim -> mentioned.add(claim.row());
            case Expect.OfStanding claim -> mentioned.add(claim.row());
            case Expect.OfEffect claim -> {
                effects.add(claim.effect());
                claim.on().ifPresent(mentioned::add);
            }
            case Expect.OfPerson claim -> mentioned.add(claim.criterion());
            case Expect.OfConduct claim -> mentioned.add(claim.criterion());
            case Expect.Says claim -> mentioned.add(claim.rule());
            case Expect.OfDuty claim -> mentioned.add(claim.duty());
            case Expect.Changes claim -> {
                mentioned.add(claim.rule());
                mentioned.add(claim.row());
                route(claim.rule(), false);
                route(claim.rule(), true);
            }
        }
    }

    private void route(String id, boolean open) {
        mentioned.add(id);
        routes.computeIfAbsent(id, _ -> new HashSet<>()).add(open);
    }

    boolean mentions(String rule) {
        return mentioned.contains(rule);
    }

    /** Effects that a test names by their words. */
    List<String> effects() {
        return effects;
    }

    /** Whether a test finds the route open (true) or shut (false). */
    boolean finds(String route, boolean open) {
        return routes.getOrDefault(route, Set.of()).contains(open);
    }
}
