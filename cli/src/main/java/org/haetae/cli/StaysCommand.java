package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.stays.Stays;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae stays}: what no state of a topic's facts can end or suspend. */
final class StaysCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.STAYS, language, new StaysCommand());
        spec.addOption(Common.many("--given", "TOPIC", Say.OPTION_GIVEN, language));
        spec.addOption(OptionSpec.builder("--with-discretion")
                .type(boolean.class)
                .description(Say.OPTION_WITH_DISCRETION.in(language))
                .build());
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        if (!parsed.hasMatchedOption("--given")) {
            throw new BadInput(
                    Position.ofFile("--given"),
                    "nothing",
                    "a topic of the packs: "
                            + String.join(", ", law.pack().vocabulary().topics().keySet()));
        }
        return Stays.answer(
                law,
                new Stays.Question(
                        ask, Common.values(parsed, "--given"), parsed.hasMatchedOption("--with-discretion")));
    }
}
