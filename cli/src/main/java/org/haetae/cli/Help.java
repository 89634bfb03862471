package org.haetae.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.haetae.answers.Examples;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help that teaches: what a command answers, its options, and examples that work, taken from the packs at hand. */
final class Help {
    private Help() {}

    static String of(CommandSpec spec, Language language, Supplier<Law> packs) {
        spec.usageMessage().width(100);
        spec.usageMessage().longOptionsMaxWidth(30);
        spec.usageMessage().sortOptions(false);
        StringBuilder text = new StringBuilder(new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF));
        examples(packs).ifPresent(examples -> {
            text.append('\n').append(Say.EXAMPLES.in(language)).append('\n');
            for (Example example : Example.of(spec, examples)) {
                text.append("  ").append(example.command()).append('\n');
                text.append("      ").append(example.says().in(language)).append('\n');
            }
        });
        text.append('\n').append(Say.EXIT_CODES.in(language)).append('\n');
        return text.toString();
    }

    /** None where there are no packs to take them from: help must not depend on them. */
    private static Optional<Examples> examples(Supplier<Law> packs) {
        try {
            return Examples.of(packs.get());
        } catch (BadInput e) {
            return Optional.empty();
        }
    }
}
