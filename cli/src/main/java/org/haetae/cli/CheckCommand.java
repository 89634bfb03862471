package org.haetae.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.ActText;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Check;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae check}: whether one act is valid, and what follows from it. */
final class CheckCommand implements Commands.Leaf {
    /** Options that are clauses of an act, in the order in which an act line has them. */
    private static final List<Map.Entry<String, Say>> CLAUSES = List.of(
            Map.entry("--kind", Say.OPTION_KIND),
            Map.entry("--limb", Say.OPTION_LIMB),
            Map.entry("--by", Say.OPTION_BY),
            Map.entry("--to", Say.OPTION_TO),
            Map.entry("--over", Say.OPTION_OVER),
            Map.entry("--of", Say.OPTION_OF),
            Map.entry("--for", Say.OPTION_FOR),
            Map.entry("--with", Say.OPTION_WITH),
            Map.entry("--effective", Say.OPTION_EFFECTIVE),
            Map.entry("--meeting", Say.OPTION_MEETING),
            Map.entry("--that", Say.OPTION_THAT));

    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.CHECK, language, new CheckCommand());
        spec.addPositional(Commands.parameter("RULE", Say.PARAMETER_RULE, language));
        spec.addOption(Common.single("--on", "DATE", Say.OPTION_ON, language));
        for (Map.Entry<String, Say> clause : CLAUSES) {
            spec.addOption(Common.single(clause.getKey(), label(clause.getKey()), clause.getValue(), language));
        }
        spec.addOption(Common.single("--notice", "DATE", Say.OPTION_NOTICE, language));
        spec.addOption(OptionSpec.builder("--no-notice")
                .type(boolean.class)
                .description(Say.OPTION_NO_NOTICE.in(language))
                .build());
        return spec;
    }

    private static String label(String option) {
        return switch (option) {
            case "--kind" -> "KIND";
            case "--limb" -> "LABEL";
            case "--by" -> "ACTOR";
            case "--to" -> "BODY,...";
            case "--over" -> "NAME,...";
            case "--of" -> "NAME";
            case "--for", "--effective" -> "PERIOD";
            case "--with" -> "WORD,...";
            case "--meeting" -> "DATE";
            case "--that" -> "STANDARD";
            default -> throw new IllegalStateException("no clause " + option);
        };
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        Optional<String> on = Common.value(parsed, "--on");
        ActText text = ActText.of(Commands.parameter(parsed));
        if (on.isPresent()) {
            text = text.on(on.get());
        }
        for (Map.Entry<String, Say> clause : CLAUSES) {
            Optional<String> value = Common.value(parsed, clause.getKey());
            if (value.isPresent()) {
                text = text.with(clause.getKey(), value.get());
            }
        }
        Optional<String> notice = Common.value(parsed, "--notice");
        if (notice.isPresent()) {
            text = text.noticed(notice.get());
        }
        if (parsed.hasMatchedOption("--no-notice")) {
            text = text.unnoticed();
        }
        Ask asked = Check.asked(law, ask, Common.text(parsed), on);
        return Check.answer(law, new Check.Question(asked, text));
    }
}
