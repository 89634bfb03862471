package org.haetae.cli;

import org.haetae.answers.ClaimText;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options with which somebody says what was done. */
final class ClaimOptions {
    private ClaimOptions() {}

    static void add(CommandSpec spec, Language language) {
        spec.addOption(Common.many("--did", "WORD,...", Say.OPTION_DID, language));
        spec.addOption(Common.many("--threshold", "WORDS,...", Say.OPTION_THRESHOLD, language));
        spec.addOption(flag("--knowingly", Say.OPTION_KNOWINGLY, language));
        spec.addOption(flag("--should-have-known", Say.OPTION_SHOULD_HAVE_KNOWN, language));
        spec.addOption(Common.single("--on", "DATE[..DATE]", Say.OPTION_CONDUCT_ON, language));
    }

    private static OptionSpec flag(String name, Say description, Language language) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description.in(language))
                .build();
    }

    static ClaimText text(ParseResult parsed) {
        return new ClaimText(
                Common.values(parsed, "--did"),
                Common.values(parsed, "--threshold"),
                parsed.hasMatchedOption("--knowingly"),
                parsed.hasMatchedOption("--should-have-known"),
                Common.value(parsed, "--on"));
    }
}
