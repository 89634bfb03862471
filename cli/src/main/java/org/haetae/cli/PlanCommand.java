package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.plan.Planning;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae plan}: in what order to concede, and what each step opens. */
final class PlanCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.PLAN, language, new PlanCommand());
        spec.addPositional(Commands.any("MEASURE", Say.PARAMETER_PLAN, language));
        spec.addOption(Common.many("--cost", "FACT=N|FILE", Say.OPTION_COST, language));
        spec.addOption(Common.single("--schedule", "FILE", Say.OPTION_SCHEDULE, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Planning.answer(
                law,
                new Planning.Question(
                        ask,
                        Commands.names(parsed),
                        Common.values(parsed, "--cost"),
                        Common.value(parsed, "--schedule")));
    }
}
