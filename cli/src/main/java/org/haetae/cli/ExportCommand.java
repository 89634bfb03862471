package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.export.ExportAnswer;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae law export}: the conditions of a day for other programs. */
final class ExportCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        return Commands.leaf(Say.LAW_EXPORT, language, new ExportCommand());
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return ExportAnswer.of(law, ask);
    }

    @Override
    public List<Format> formats() {
        List<Format> formats = new ArrayList<>(Format.ALWAYS);
        formats.add(Format.ASP);
        return formats;
    }
}
