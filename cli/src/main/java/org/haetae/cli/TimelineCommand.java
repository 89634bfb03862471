package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.show.Format;
import org.haetae.answers.timeline.Timeline;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae timeline}: the matrix on every day on which something turns. */
final class TimelineCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.TIMELINE, language, new TimelineCommand());
        spec.addOption(Common.many("--measure", "MEASURE", Say.OPTION_TIMELINE_MEASURE, language));
        spec.addOption(Common.single("--from", "DATE", Say.OPTION_TIMELINE_FROM, language));
        spec.addOption(Common.single("--until", "DATE", Say.OPTION_TIMELINE_UNTIL, language));
        return spec;
    }

    @Override
    public List<Format> formats() {
        List<Format> formats = new ArrayList<>(Format.ALWAYS);
        formats.add(Format.SVG);
        return formats;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Timeline.answer(
                law,
                new Timeline.Question(
                        ask,
                        Common.values(parsed, "--measure"),
                        Common.value(parsed, "--from"),
                        Common.value(parsed, "--until")));
    }
}
