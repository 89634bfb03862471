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

    /** Rules that have this as another name, whatever its case; several may share one. */
    static List<Rule> also(Pack pack, String typed) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules().values()) {
            if (rule.head().aka().stream().anyMatch(typed.strip()::equalsIgnoreCase)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The name of the one rule that has this as its other name; what was typed, where there is none or there are several. */
    static String id(Pack pack, String typed) {
        List<Rule> also = pack.rule(typed.strip()).isPresent() ? List.of() : also(pack, typed);
        return also.size() == 1 ? also.getFirst().id() : typed;
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
