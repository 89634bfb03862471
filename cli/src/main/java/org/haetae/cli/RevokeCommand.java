package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Revoke;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae revoke}: an order revoked, what falls and what stays. */
final class RevokeCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.REVOKE, language, new RevokeCommand());
        spec.addPositional(Commands.parameter("ORDER", Say.PARAMETER_ORDER, language));
        return spec;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        return Revoke.answer(law, new Revoke.Question(ask, Commands.parameter(parsed)));
    }
}
