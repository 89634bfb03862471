package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.own.Own;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae own}: which bodies of a file are blocked because of who owns them. */
final class OwnCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.OWN, language, new OwnCommand());
        spec.addPositional(Commands.parameter("FILE|NAME", Say.PARAMETER_OWN, language));
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
        return Own.answer(law, new Own.Question(ask, Commands.parameter(parsed)));
    }
}
