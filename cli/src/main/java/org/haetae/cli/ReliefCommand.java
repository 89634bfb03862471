package org.haetae.cli;

import java.util.Optional;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Relief;
import org.haetae.answers.WarmUp;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae relief}: what a scenario does to each measure. */
final class ReliefCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.RELIEF, language, new ReliefCommand());
        spec.addOption(Common.single("--measure", "ID", Say.OPTION_MEASURE, language));
        spec.addOption(Common.single("--group", "G", Say.OPTION_GROUP, language));
        spec.addOption(OptionSpec.builder("--why")
                .type(boolean.class)
                .description(Say.OPTION_WHY.in(language))
                .build());
        return spec;
    }

    @Override
    public void warmUp() {
        WarmUp.run();
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        Optional<String> measure = Common.value(parsed, "--measure");
        Optional<String> group = Common.value(parsed, "--group");
        return Relief.answer(law, new Relief.Question(ask, measure, group, parsed.hasMatchedOption("--why")));
    }
}
