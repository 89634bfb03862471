package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;

/** Whether a provision bites on some facts on a day: each rule under it, with what sets it off and what lets off. */
public final class Applies {
    /**
     * The question.
     *
     * @param provision a cite, a section's number, or a rule's name or other name
     */
    public record Question(Ask ask, String provision, ClaimText claim) {}

    private Applies() {}

    /**
     * Answers for one scenario.
     *
     * @throws BadInput if the packs know no such provision, or the claim is said in words conduct is not spelled with
     */
    public static AppliesAnswer answer(Law law, Question question) {
        Ask ask = question.ask();
        ask.onlyOne();
        Claimed claimed = ClaimReader.read(law, question.claim(), ask.asOf().law());
        Inquiry inquiry = ask.inquiry(law, ask.assumed().getFirst());
        FitWording wording = new FitWording(ask.wording(law), ask.asOf().law(), claimed);
        Bites bites = new Bites(law, inquiry, wording, claimed);
        List<Bite> found = new ArrayList<>();
        List<Bite> left = new ArrayList<>();
        for (Rule rule : rules(law.pack(), question.provision())) {
            bites.of(rule).ifPresent(found::add);
            if (rule instanceof NotEncoded words) {
                bites.left(words).ifPresent(left::add);
            }
        }
        return new AppliesAnswer(
                Stamp.of(law, ask), wording, claimed, question.provision().strip(), found, left);
    }

    /** A rule by its name or another name of it; else all rules at and under the provisions meant, in their order. */
    private static List<Rule> rules(Pack pack, String typed) {
        String name = typed.strip();
        Optional<Rule> one = pack.rule(name);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Rule> also = new ArrayList<>();
        for (Rule rule : pack.rules().values()) {
            for (String aka : rule.head().aka()) {
                if (aka.equalsIgnoreCase(name)) {
                    also.add(rule);
                }
            }
        }
        if (!also.isEmpty()) {
            return also;
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Instrument instrument : pack.instruments()) {
            if (instrument.cite().path().equals(name)
                    || instrument.cite().printed().equalsIgnoreCase(name)) {
                instrument.provisions().forEach(provision -> collect(provision, rules));
            }
        }
        if (!rules.isEmpty()) {
            return List.copyOf(rules.values());
        }
        for (Provision provision : LawBook.provisions(pack, typed, "applies")) {
            collect(provision, rules);
        }
        return List.copyOf(rules.values());
    }

    private static void collect(Provision provision, Map<String, Rule> into) {
        provision.rules().forEach(rule -> into.put(rule.id(), rule));
        provision.parts().forEach(part -> collect(part, into));
    }
}
