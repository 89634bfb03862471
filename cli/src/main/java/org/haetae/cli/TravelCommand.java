package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.travel.Travel;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae travel}: what bars a listed person's journey, what lets it through, and what is on record of that. */
final class TravelCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.TRAVEL, language, new TravelCommand());
        spec.addOption(Common.single("--person", "NAME|ID", Say.OPTION_PERSON, language));
        spec.addOption(Common.single("--to", "COUNTRY", Say.OPTION_DESTINATION, language));
        spec.addOption(Common.single("--on", "DATE", Say.OPTION_TRAVEL_ON, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Travel.answer(
                law,
                new Travel.Question(
                        ask,
                        Common.value(parsed, "--person"),
                        Common.value(parsed, "--to"),
                        Common.value(parsed, "--on")));
    }
}
