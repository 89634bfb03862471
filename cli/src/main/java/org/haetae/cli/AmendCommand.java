package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.amend.Amending;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae amend}: what a bill would change. */
final class AmendCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.AMEND, language, new AmendCommand());
        spec.addPositional(Commands.parameter("FILE", Say.PARAMETER_AMEND, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Amending.answer(law, new Amending.Question(ask, Common.text(parsed), Commands.parameter(parsed)));
    }
}
