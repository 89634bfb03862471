package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Rules by what people call the place they stand in: 104(a), 22 U.S.C. 9251(a), section 401. */
final class Called {
    private Called() {}

    /** Rules of the provisions so called and of those under them; none where nothing is so called. */
    static List<Rule> rules(Pack pack, String typed) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Provision provision : LawBook.called(pack, typed)) {
            add(provision, rules);
        }
        return List.copyOf(rules);
    }

    private static void add(Provision provision, Set<Rule> rules) {
        rules.addAll(provision.rules());
        provision.parts().forEach(part -> add(part, rules));
    }

    /** @param place where it was typed */
    static BadInput several(String place, String typed, List<? extends Rule> rules) {
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.id()));
        return new BadInput(
                Position.ofFile(place), typed, "one rule; choose one of those there: " + String.join(", ", ids));
    }
}
