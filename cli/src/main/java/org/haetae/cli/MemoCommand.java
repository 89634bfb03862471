package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.memo.Memo;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae memo}: a scenario on two pages. */
final class MemoCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.MEMO, language, new MemoCommand());
        spec.addPositional(Commands.parameter("NAME|FILE", Say.PARAMETER_SCENARIO, language));
        return spec;
    }

    @Override
    public List<Format> formats() {
        List<Format> formats = new ArrayList<>(Format.ALWAYS);
        formats.add(Format.HTML);
        return formats;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Memo.answer(
                law,
                Ask.read(
                        law,
                        Common.text(parsed).under(Commands.parameter(parsed)),
                        ask.asOf().law()));
    }
}
