package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.record.RecordAsked;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae record}: what was done and found, with sources. */
final class RecordCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.RECORD, language, new RecordCommand());
        spec.addOption(Common.single("--topic", "TOPIC", Say.OPTION_TOPIC, language));
        spec.addOption(Common.single("--scope", "SCOPE", Say.OPTION_SCOPE, language));
        spec.addOption(Common.single("--kind", "KIND", Say.OPTION_RECORD_KIND, language));
        spec.addOption(Common.single("--from", "DATE", Say.OPTION_FROM, language));
        spec.addOption(Common.single("--until", "DATE", Say.OPTION_UNTIL, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return RecordAsked.answer(
                law,
                new RecordAsked.Question(
                        ask,
                        Common.value(parsed, "--topic"),
                        Common.value(parsed, "--scope"),
                        Common.value(parsed, "--kind"),
                        Common.value(parsed, "--from"),
                        Common.value(parsed, "--until")));
    }
}
