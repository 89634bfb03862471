package org.haetae.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Examples;
import org.haetae.law.Law;
import org.haetae.law.model.Later;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.server.api.Catalogue;
import org.haetae.server.api.Input;
import org.haetae.server.api.Question;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The commands as questions for programs. What a command takes is read off its own specification; what names a file or a folder is left
 * out, and with it each command that cannot do without.
 */
final class Questions {
    /** Said by the door itself: what to show, and where things are kept. */
    private static final Set<String> DOORS_OWN = Set.of("--format", "--packs", "--receipt");

    private Questions() {}

    static Catalogue of(Language language) {
        List<Question> all = new ArrayList<>();
        for (String name : Commands.ALL) {
            Commands.line(name, language)
                    .getSubcommands()
                    .forEach((word, line) -> collect(line.getCommandSpec(), List.of(word), language, all));
        }
        return new Catalogue(all);
    }

    private static void collect(CommandSpec spec, List<String> words, Language language, List<Question> into) {
        Commands.Leaf leaf = Commands.leaf(spec);
        if (leaf != null) {
            boolean fileOnly = spec.positionalParameters().stream().anyMatch(Questions::isFile);
            if (leaf.isRead() && !fileOnly) {
                into.add(new OfCommand(words, spec, language));
            }
            return;
        }
        spec.subcommands().forEach((name, below) -> {
            List<String> longer = new ArrayList<>(words);
            longer.add(name);
            collect(below.getCommandSpec(), longer, language, into);
        });
    }

    private static List<String> alternatives(ArgSpec arg) {
        return List.of(arg.paramLabel().split("\\|", -1));
    }

    /** Whether it takes a file or folder and nothing else. */
    private static boolean isFile(ArgSpec arg) {
        return alternatives(arg).stream().allMatch(Questions::namesFile);
    }

    private static boolean namesFile(String label) {
        return label.equals("FILE") || label.equals("FOLDER") || label.equals("DIR");
    }

    private static Input input(String name, ArgSpec arg) {
        return new Input(name, kind(arg), arg.isMultiValue(), arg.required(), String.join(" ", arg.description()));
    }

    private static Input.Kind kind(ArgSpec arg) {
        if (arg.type() == boolean.class) {
            return Input.Kind.FLAG;
        }
        List<String> labels = alternatives(arg);
        boolean orFile = labels.stream().anyMatch(Questions::namesFile);
        if (orFile && labels.getFirst().equals("NAME")) {
            return Input.Kind.SCENARIO;
        }
        if (orFile && labels.getFirst().indexOf('=') > 0) {
            return Input.Kind.PAIR;
        }
        return switch (arg.paramLabel()) {
            case "N" -> Input.Kind.WHOLE;
            case "DATE" -> Input.Kind.DAY;
            case "MODE" -> Input.Kind.MODE;
            case "LANG" -> Input.Kind.LANGUAGE;
            default -> Input.Kind.TEXT;
        };
    }

    /** What stands without an option is called as its label says. */
    private static String name(PositionalParamSpec arg) {
        return alternatives(arg).getFirst().toLowerCase(Locale.ROOT);
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    private record OfCommand(List<String> words, CommandSpec spec, Language language) implements Question {
        @Override
        public String description() {
            return String.join(" ", spec.usageMessage().description());
        }

        @Override
        public List<Input> inputs() {
            List<Input> inputs = new ArrayList<>();
            spec.positionalParameters().forEach(arg -> inputs.add(input(name(arg), arg)));
            for (OptionSpec option : options()) {
                inputs.add(input(name(option), option));
            }
            return inputs;
        }

        /** Its own before those all commands take. */
        private List<OptionSpec> options() {
            List<OptionSpec> own = new ArrayList<>();
            List<OptionSpec> shared = new ArrayList<>();
            for (OptionSpec option : spec.options()) {
                if (!option.usageHelp() && !DOORS_OWN.contains(option.longestName()) && !isFile(option)) {
                    (Common.has(option.longestName()) ? shared : own).add(option);
                }
            }
            own.addAll(shared);
            return own;
        }

        @Override
        public List<Sample> samples(Law law) {
            Optional<Examples> examples = Examples.of(law);
            List<Sample> samples = new ArrayList<>();
            for (Example example : examples.map(from -> Example.of(spec, from)).orElse(List.of())) {
                sample(example).ifPresent(samples::add);
            }
            return samples;
        }

        /** An example of this very command, unless it asks for a format: answers have one here. */
        private Optional<Sample> sample(Example example) {
            List<String> typed = split(example.command());
            String start = Commands.NAME + " " + String.join(" ", words) + " ";
            if (!(example.command() + " ").startsWith(start) || typed.contains("--format")) {
                return Optional.empty();
            }
            ParseResult parsed = parse(typed.subList(1, typed.size()));
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (PositionalParamSpec arg : parsed.matchedPositionals()) {
                values.computeIfAbsent(name(arg), _ -> new ArrayList<>()).addAll(arg.originalStringValues());
            }
            for (OptionSpec option : parsed.matchedOptions()) {
                values.put(name(option), List.copyOf(option.originalStringValues()));
            }
            return Optional.of(new Sample(values, example.says().in(language)));
        }

        @Override
        public Answer ask(Law law, Map<String, List<String>> values, Later<LocalDate> today) {
            List<String> typed = new ArrayList<>(words);
            for (OptionSpec option : options()) {
                boolean flag = option.type() == boolean.class;
                for (String value : values.getOrDefault(name(option), List.of())) {
                    typed.add(flag ? option.longestName() : option.longestName() + "=" + value);
                }
            }
            typed.add("--");
            for (PositionalParamSpec arg : spec.positionalParameters()) {
                typed.addAll(values.getOrDefault(name(arg), List.of()));
            }
            ParseResult parsed;
            try {
                parsed = parse(typed);
            } catch (ParameterException e) {
                throw new BadInput(Position.ofFile(id()), String.valueOf(e.getMessage()), description());
            }
            Commands.Leaf leaf = Commands.leaf(parsed.commandSpec());
            if (leaf == null) {
                throw new IllegalStateException("no question " + words);
            }
            return leaf.typed(law, Ask.read(law, Common.text(parsed), today), parsed);
        }

        /** Parsed by a command line of its own, since parsing leaves values in it; a word is never taken for a file of words. */
        private ParseResult parse(List<String> typed) {
            CommandLine line = Commands.line(words.getFirst(), language);
            line.setExpandAtFiles(false);
            ParseResult parsed = line.parseArgs(typed.toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            return parsed;
        }

        /** Words as a shell would part them; only the quotes that examples have. */
        private static List<String> split(String command) {
            List<String> parts = new ArrayList<>();
            String[] byQuote = command.split("'", -1);
            for (int i = 0; i < byQuote.length; i++) {
                if (i % 2 == 1) {
                    parts.add(byQuote[i]);
                } else {
                    for (String word : byQuote[i].strip().split("\\s+", -1)) {
                        if (!word.isEmpty()) {
                            parts.add(word);
                        }
                    }
                }
            }
            return parts;
        }
    }
}
