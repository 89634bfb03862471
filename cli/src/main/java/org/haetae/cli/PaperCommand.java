package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.paper.PaperAsked;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae paper}: a paper, claim by claim. */
final class PaperCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.PAPER, language, new PaperCommand());
        spec.addOption(Common.single("--verdict", "VERDICT", Say.OPTION_VERDICT, language));
        spec.addOption(Common.single("--section", "PART", Say.OPTION_PART, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return PaperAsked.answer(
                law,
                new PaperAsked.Question(ask, Common.value(parsed, "--verdict"), Common.value(parsed, "--section")));
    }
}
