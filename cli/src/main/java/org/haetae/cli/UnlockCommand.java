package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Takes;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae unlock}: what it would take. */
final class UnlockCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.UNLOCK, language, new UnlockCommand());
        spec.addPositional(Commands.parameter("MEASURE", Say.PARAMETER_MEASURE, language));
        spec.addOption(Common.single("--route", "R", Say.OPTION_ROUTE, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Takes.answer(law, new Takes.Question(ask, Commands.parameter(parsed), Common.value(parsed, "--route")));
    }
}
