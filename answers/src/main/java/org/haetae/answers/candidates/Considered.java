package org.haetae.answers.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.FitWording;
import org.haetae.answers.words.CandidatesPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.Coverage;
import org.haetae.designations.candidates.Ground;
import org.haetae.designations.candidates.Limbs;
import org.haetae.designations.candidates.Step;
import org.haetae.law.eval.Claimed;
import org.haetae.party.Listing;

/** Says what is to be said of a candidate, in the words of one language. */
public record Considered(Wording wording, Limbs limbs, Register register, LocalDate day) {
    /** How a name of the register stands. */
    enum Known {
        NOT_FOUND(CandidatesPhrase.NOT_FOUND),
        NEITHER(CandidatesPhrase.SAME_NAME_NEITHER),
        NAMED(CandidatesPhrase.SAME_NAME_NAMED),
        LISTED(CandidatesPhrase.SAME_NAME_LISTED);

        private final CandidatesPhrase phrase;

        Known(CandidatesPhrase phrase) {
            this.phrase = phrase;
        }

        CandidatesPhrase phrase() {
            return phrase;
        }
    }

    String say(CandidatesPhrase phrase, Object... parts) {
        return wording.say(phrase, parts);
    }

    String state(Candidate candidate) {
        return say(CandidatesPhrase.of(candidate.state()));
    }

    static String since(Candidate candidate) {
        return candidate.since().map(LocalDate::toString).orElse("");
    }

    List<Coverage> coverages(Candidate candidate) {
        return candidate.grounds().stream()
                .map(ground -> Coverage.of(limbs, candidate, ground))
                .toList();
    }

    String cite(Ground ground) {
        return limbs.cite(ground);
    }

    String cites(Candidate candidate) {
        return candidate.grounds().isEmpty()
                ? say(CandidatesPhrase.NO_GROUND)
                : String.join(
                        ", ", candidate.grounds().stream().map(limbs::cite).toList());
    }

    String element(Coverage.Line line) {
        Claimed nothing = new Claimed(Set.of(), Set.of(), Claimed.Mind.NOT_SAID, Optional.empty());
        return line.element()
                .map(new FitWording(wording, day, nothing)::element)
                .orElseGet(() -> say(CandidatesPhrase.KNOWLEDGE));
    }

    /** The elements of so many sources. */
    List<String> elements(Coverage coverage, int sources) {
        return coverage.lines().stream()
                .filter(line -> line.sources() == sources)
                .map(this::element)
                .toList();
    }

    String line(Coverage.Line line) {
        String exhibits = String.join(", ", line.exhibits());
        return switch (line.sources()) {
            case 0 -> say(CandidatesPhrase.ELEMENT_NONE, element(line));
            case 1 -> say(CandidatesPhrase.ELEMENT_ONE, element(line), exhibits);
            default -> say(CandidatesPhrase.ELEMENT_MORE, element(line), line.sources(), exhibits);
        };
    }

    String step(Step step) {
        String on = step.on().map(LocalDate::toString).orElseGet(() -> say(CandidatesPhrase.NO_DAY));
        String state = say(CandidatesPhrase.of(step.state()));
        return step.reason().isEmpty()
                ? say(CandidatesPhrase.STEP, state, on)
                : say(CandidatesPhrase.STEP_WHY, state, on, step.reason());
    }

    /** How parties of the same name stand in the register on the day: of several the furthest. */
    Known known(Candidate candidate) {
        Set<Registered> found = new LinkedHashSet<>(register.find(candidate.name()));
        if (!candidate.korean().isEmpty()) {
            found.addAll(register.find(candidate.korean()));
        }
        Known furthest = Known.NOT_FOUND;
        for (Registered who : found) {
            Known one = known(who);
            furthest = one.compareTo(furthest) > 0 ? one : furthest;
        }
        return furthest;
    }

    private Known known(Registered who) {
        List<Listing.State> states = new ArrayList<>();
        register.listings(who.id()).forEach(listing -> states.add(listing.on(day)));
        if (states.contains(Listing.State.STANDS)) {
            return Known.LISTED;
        }
        return register.mentions(who.id(), day).isEmpty() ? Known.NEITHER : Known.NAMED;
    }
}
