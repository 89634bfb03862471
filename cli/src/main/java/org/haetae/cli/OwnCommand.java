package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.own.Own;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
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

    @Override
    public Answer typed(Law law, Ask ask, ParseResult parsed) {
        String name = Commands.parameter(parsed);
        List<String> examples = Own.examples(law);
        if (!examples.contains(name)) {
            throw new BadInput(List.of(new Problem(
                    Position.ofFile("file"),
                    name,
                    "an example of the packs (" + String.join(", ", examples)
                            + "): no file of this machine is opened from here",
                    Nearest.to(name, examples),
                    "")));
        }
        return answer(law, ask, parsed);
    }
}
