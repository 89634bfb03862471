package org.haetae.answers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.haetae.law.eval.Lack;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Setting;
import org.haetae.law.unlock.Step;

/**
 * What a scenario says by not naming a fact. Where it takes the rest as not so, what is missing for that reason alone is an assumption
 * and must be told apart from what somebody stated.
 *
 * @param denies whether facts that are not named are taken as not so
 * @param named facts it speaks of
 */
record Silence(boolean denies, Set<String> named) {
    /** Of a scenario that leaves open what it does not name. */
    static final Silence NOTHING = new Silence(false, Set.of());

    private static final String AT_LEAST = "at least ";

    Silence {
        named = Set.copyOf(named);
    }

    static Silence of(Setting setting, LocalDate asOf) {
        Set<String> named = new HashSet<>();
        setting.given(asOf).forEach(given -> named.add(given.fact()));
        return new Silence(setting.rest() == Setting.Rest.NONE, named);
    }

    /** Whether a fact counts as not so only because it was not named. */
    boolean alone(Step step) {
        return denies && step.value() == Value.FALSE && isUnnamed(step.atom());
    }

    private boolean isUnnamed(Atom atom) {
        return atom instanceof Atom.Reached reached && !named.contains(reached.fact());
    }

    /** Whether it would be open, not missing, if the facts that are not named were unknown. */
    boolean alone(Lack lack) {
        return denies && lack.value() == Value.FALSE && !refuted(lack);
    }

    /** Whether it is not so even if the facts that are not named might be. */
    private boolean refuted(Lack lack) {
        if (lack.value() != Value.FALSE) {
            return false;
        }
        if (lack.parts().isEmpty()) {
            return lack.atom().filter(this::isUnnamed).isEmpty();
        }
        int refuted = 0;
        for (Lack part : lack.parts()) {
            refuted += refuted(part) ? 1 : 0;
        }
        return lack.anyOf() ? refuted > spare(lack) : refuted > 0;
    }

    /** How many of its parts may fail before an any-of or {@code at least k of n} does. */
    private static int spare(Lack lack) {
        if (!lack.item().startsWith(AT_LEAST)) {
            return lack.parts().size() - 1;
        }
        String[] words = lack.item().substring(AT_LEAST.length()).split(" ", -1);
        return Integer.parseInt(words[2]) - Integer.parseInt(words[0]);
    }
}
