package org.haetae.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.AskText;
import org.haetae.answers.Scenarios;
import org.haetae.answers.Typed;
import org.haetae.answers.show.Format;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options every command takes. */
final class Common {
    static final String RECEIPT = "--receipt";

    private Common() {}

    static void add(CommandSpec spec, Language language) {
        spec.addOption(single("--as-of", "DATE", Say.OPTION_AS_OF, language));
        spec.addOption(many("--scenario", "NAME|FILE", Say.OPTION_SCENARIO, language));
        spec.addOption(many("--fact", "ID=GRADE", Say.OPTION_FACT, language));
        spec.addOption(many("--reading", "POINT=OPTION", Say.OPTION_READING, language));
        spec.addOption(single("--mode", "MODE", Say.OPTION_MODE, language));
        spec.addOption(single("--facts-as-of", "DATE", Say.OPTION_FACTS_AS_OF, language));
        spec.addOption(single("--known-as-of", "DATE", Say.OPTION_KNOWN_AS_OF, language));
        spec.addOption(single("--format", "FORMAT", Say.OPTION_FORMAT, language));
        spec.addOption(single("--lang", "LANG", Say.OPTION_LANG, language));
        spec.addOption(single("--packs", "DIR", Say.OPTION_PACKS, language));
        spec.addOption(single(RECEIPT, "FILE", Say.OPTION_RECEIPT, language));
    }

    static OptionSpec single(String name, String label, Say description, Language language) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    static OptionSpec many(String name, String label, Say description, Language language) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    static Optional<String> value(ParseResult parsed, String option) {
        return Optional.ofNullable(parsed.<String>matchedOptionValue(option, null));
    }

    static List<String> values(ParseResult parsed, String option) {
        List<String> values = parsed.matchedOptionValue(option, List.of());
        return values;
    }

    static AskText text(ParseResult parsed) {
        List<String> scenarios = new ArrayList<>();
        for (String names : values(parsed, "--scenario")) {
            for (String name : Scenarios.names(names)) {
                if (!scenarios.contains(name)) {
                    scenarios.add(name);
                }
            }
        }
        return new AskText(
                value(parsed, "--as-of"),
                value(parsed, "--facts-as-of"),
                value(parsed, "--known-as-of"),
                value(parsed, "--mode"),
                value(parsed, "--lang"),
                scenarios,
                values(parsed, "--fact"),
                values(parsed, "--reading"));
    }

    static Format format(ParseResult parsed, Commands.Leaf command) {
        List<Format> formats = command.formats();
        Optional<String> typed = value(parsed, "--format");
        if (typed.isEmpty()) {
            return command.otherwise();
        }
        List<String> words = new ArrayList<>();
        for (Format format : formats) {
            words.add(format.word());
            if (format.word().equals(typed.get().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new BadInput(List.of(new Problem(
                Position.ofFile("--format " + typed.get()),
                typed.get(),
                "a format: " + String.join(", ", words),
                Nearest.to(typed.get(), words),
                "")));
    }

    /** The language of a command that asks no law; English if none is named. */
    static Language language(ParseResult parsed) {
        List<String> words = List.of("en", "ko");
        String word = value(parsed, "--lang")
                .map(typed -> new Typed("--lang", typed).oneOf(words, "a language"))
                .orElse("en");
        return word.equals("ko") ? Language.KO : Language.EN;
    }

    static Path packs(ParseResult parsed, Path otherwise) {
        if (!parsed.commandSpec().optionsMap().containsKey("--packs")) {
            return otherwise;
        }
        Optional<String> typed = value(parsed, "--packs");
        if (typed.filter(String::isBlank).isPresent()) {
            throw new BadInput(Position.ofFile("--packs"), "nothing", "the path of a folder of law packs");
        }
        try {
            return typed.map(Path::of).orElse(otherwise);
        } catch (InvalidPathException e) {
            throw new BadInput(Position.ofFile("--packs"), typed.orElse(""), "the path of a folder of law packs");
        }
    }
}
