package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.offer.Offering;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae offer}: whether promises can be kept by the executive alone. */
final class OfferCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.OFFER, language, new OfferCommand());
        spec.addPositional(Commands.many("TEXT|FILE", Say.PARAMETER_OFFER, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Offering.answer(law, new Offering.Question(ask, Commands.words(parsed)));
    }

    @Override
    public Answer typed(Law law, Ask ask, ParseResult parsed) {
        return Offering.typed(law, new Offering.Question(ask, Commands.words(parsed)));
    }
}
