package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.milestones.Milestones;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae milestones}: where talks stand, step by step. */
final class MilestonesCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.MILESTONES, language, new MilestonesCommand());
        spec.addOption(Common.many("--claimed", "N", Say.OPTION_CLAIMED, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Milestones.answer(law, new Milestones.Question(ask, Common.values(parsed, "--claimed")));
    }
}
