package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Diff;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae diff}: what differs between two days or two scenarios. */
final class DiffCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.DIFF, language, new DiffCommand());
        spec.addOption(Common.single("--to", "DATE", Say.OPTION_DIFF_TO, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Diff.answer(law, new Diff.Question(ask, Common.text(parsed), Common.value(parsed, "--to")));
    }
}
