package org.haetae.cli;

import java.io.Console;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.mutants.Mutants;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae law mutate}: whether a wrong edit to the law would be noticed. */
final class MutateCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.LAW_MUTATE, language, new MutateCommand());
        spec.addOption(Common.single("--instrument", "CITE", Say.OPTION_INSTRUMENT, language));
        spec.addOption(Common.single("--operator", "NAME", Say.OPTION_OPERATOR, language));
        spec.addOption(flag("--changed", Say.OPTION_CHANGED, language));
        spec.addOption(flag("--record", Say.OPTION_RECORD, language));
        return spec;
    }

    private static OptionSpec flag(String name, Say description, Language language) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description.in(language))
                .build();
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Mutants.answer(
                law,
                new Mutants.Question(
                        ask,
                        Common.value(parsed, "--instrument"),
                        Common.value(parsed, "--operator"),
                        parsed.hasMatchedOption("--changed"),
                        parsed.hasMatchedOption("--record")),
                MutateCommand::progress);
    }

    /** A line that is written over, for people who watch; nothing where the output goes to a file. */
    @SuppressWarnings("SystemConsoleNull")
    private static void progress(int done, int of) {
        Console console = System.console();
        if (console != null && console.isTerminal() && (done % 20 == 0 || done == of)) {
            System.err.print("\r" + done + " / " + of + (done == of ? "\n" : ""));
        }
    }
}
