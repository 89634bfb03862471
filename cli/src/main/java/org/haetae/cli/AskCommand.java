package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.settle.Settling;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae ask}: which facts would settle what is not known. */
final class AskCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.ASK, language, new AskCommand());
        spec.addPositional(Commands.any("MEASURE|ROUTE", Say.PARAMETER_ASK, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Settling.answer(law, new Settling.Asked(ask, Commands.names(parsed)));
    }
}
