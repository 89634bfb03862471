package org.haetae.answers;

import java.time.LocalDate;
import java.util.List;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Later;
import org.haetae.law.model.Life;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * What all questions share.
 *
 * @param today whether the as-of day is today because none was named; answers say so
 * @param readings chosen by the asker; they win over a scenario's own
 * @param assumed one scenario or more, in the order asked
 * @param said the options the asker gave, such as {@code --mode}: an answer that one of them cannot change says so
 */
public record Ask(
        AsOf asOf,
        boolean today,
        Mode mode,
        Language language,
        List<Life.Choice> readings,
        List<Assumed> assumed,
        List<String> said) {
    public Ask {
        readings = List.copyOf(readings);
        assumed = List.copyOf(assumed);
        said = List.copyOf(said);
    }

    /**
     * Reads what people wrote.
     *
     * @throws BadInput with every problem of it; the place of a problem is the option's name
     */
    public static Ask read(Law law, AskText text, LocalDate today) {
        return read(law, text, Later.of(() -> today));
    }

    /** As {@link #read(Law, AskText, LocalDate)}, where finding out what day it is takes a while and may not be needed. */
    public static Ask read(Law law, AskText text, Later<LocalDate> today) {
        return new AskReader(law, today).read(text);
    }

    /** The same, where one of the options was not typed but taken from another. */
    Ask without(String option) {
        return new Ask(
                asOf,
                today,
                mode,
                language,
                readings,
                assumed,
                said.stream().filter(one -> !one.equals(option)).toList());
    }

    /**
     * The scenario assumed, of a question that takes no more than one.
     *
     * @throws BadInput if there are more
     */
    public Assumed onlyOne() {
        if (assumed.size() > 1) {
            throw new BadInput(Position.ofFile("--scenario"), assumed.size() + " scenarios", "one at a time");
        }
        return assumed.getFirst();
    }

    /** How a fact can be said to stand, in the words it is asked with: those of its own scales, then unknown and disputed. */
    public static List<String> states(Fact fact) {
        return List.copyOf(AskReader.states(fact));
    }

    public Inquiry inquiry(Law law, Assumed scenario) {
        return law.on(asOf).given(scenario, mode, readings);
    }

    public Wording wording(Law law) {
        return new Wording(law.pack(), language);
    }
}
