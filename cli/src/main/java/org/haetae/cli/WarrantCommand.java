package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.warrant.Warranting;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae warrant}: whether the facts carry the papers on record. */
final class WarrantCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.WARRANT, language, new WarrantCommand());
        spec.addPositional(Commands.any("RULE", Say.PARAMETER_WARRANT, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Warranting.answer(law, new Warranting.Question(ask, Commands.names(parsed)));
    }
}
