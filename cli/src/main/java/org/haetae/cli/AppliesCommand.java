package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Applies;
import org.haetae.answers.Ask;
import org.haetae.answers.ClaimText;
import org.haetae.answers.Criteria;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae applies}: whether a provision bites. */
final class AppliesCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.APPLIES, language, new AppliesCommand());
        spec.addPositional(Commands.parameter("PROVISION", Say.PARAMETER_PROVISION, language));
        ClaimOptions.add(spec, language);
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        ClaimText claim = ClaimOptions.text(parsed);
        Ask asked = Criteria.asked(law, ask, Common.text(parsed), claim);
        return Applies.answer(law, new Applies.Question(asked, Commands.parameter(parsed), claim));
    }
}
