package org.haetae.cli;

import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.duties.Duties;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae duties}: who owes what to whom. */
final class DutiesCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.DUTIES, language, new DutiesCommand());
        spec.addOption(Common.single("--by", "OFFICE", Say.OPTION_OWED_BY, language));
        spec.addOption(Common.single("--to", "BODY", Say.OPTION_OWED_TO, language));
        spec.addOption(Common.single("--section", "CITE|NUMBER", Say.OPTION_SECTION, language));
        spec.addOption(Common.single("--status", "STATUS", Say.OPTION_STATUS, language));
        spec.addOption(Common.single("--from", "DATE", Say.OPTION_FROM_DUE, language));
        spec.addOption(Common.single("--until", "DATE", Say.OPTION_UNTIL, language));
        spec.addOption(OptionSpec.builder("--why")
                .type(boolean.class)
                .description(Say.OPTION_WHY_DUTY.in(language))
                .build());
        return spec;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Duties.answer(
                law,
                new Duties.Question(
                        ask,
                        Common.value(parsed, "--by"),
                        Common.value(parsed, "--to"),
                        Common.value(parsed, "--section"),
                        Common.value(parsed, "--status"),
                        Common.value(parsed, "--from"),
                        Common.value(parsed, "--until"),
                        parsed.hasMatchedOption("--why")));
    }
}
