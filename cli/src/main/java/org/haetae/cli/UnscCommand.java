package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Votes;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae unsc}: votes in hand and needed in the Security Council, and those on record. */
final class UnscCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.UNSC, language, new UnscCommand());
        spec.addOption(Common.single("--for", "N", Say.OPTION_VOTES_FOR, language));
        spec.addOption(Common.single("--against", "N", Say.OPTION_VOTES_AGAINST, language));
        spec.addOption(Common.single("--abstain", "N", Say.OPTION_VOTES_ABSTAIN, language));
        spec.addOption(Common.single("--votes", "FILE", Say.OPTION_VOTES_FILE, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Votes.answer(
                law,
                new Votes.Question(
                        ask,
                        Common.value(parsed, "--for"),
                        Common.value(parsed, "--against"),
                        Common.value(parsed, "--abstain"),
                        Common.value(parsed, "--votes")));
    }
}
