package org.haetae.cli;

import java.util.Arrays;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.Explain;
import org.haetae.answers.LawBook;
import org.haetae.answers.Scenarios;
import org.haetae.answers.coverage.DataFolder;
import org.haetae.answers.search.Search;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The commands there are, built without reflection. */
final class Commands {
    static final String NAME = "haetae";

    static final List<String> ALL = List.of(
            "relief",
            "unlock",
            "ask",
            "plan",
            "offer",
            "timeline",
            "warrant",
            "memo",
            "amend",
            "replay",
            "serve",
            "stays",
            "criteria",
            "applies",
            "check",
            "duties",
            "diff",
            "revoke",
            "unsc",
            "people",
            "candidates",
            "travel",
            "own",
            "record",
            "paper",
            "milestones",
            "explain",
            "law",
            "scenario",
            "backup",
            "restore",
            "doctor");

    private Commands() {}

    /** A command that answers; those that only hold others do not. */
    interface Leaf {
        Answer answer(Law law, Ask ask, ParseResult parsed);

        /** What can be made ready for it while the packs are being read. */
        default void warmUp() {}

        /** Whether answering changes something that is kept: then it is never run only to see what else is wrong. */
        default boolean changes() {
            return false;
        }

        /** What its answer can be shown in. */
        default List<Format> formats() {
            return Format.ALWAYS;
        }

        /** What it is shown in where none is asked for. */
        default Format otherwise() {
            return Format.TABLE;
        }
    }

    /** A command that changes something that is kept. */
    @FunctionalInterface
    interface Change extends Leaf {
        @Override
        default boolean changes() {
            return true;
        }
    }

    /** What to call for a command, if it answers anything. */
    static @Nullable Leaf leaf(CommandSpec spec) {
        return spec.userObject() instanceof Leaf leaf ? leaf : null;
    }

    static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return NAME + " " + (version == null ? "(not packaged)" : version);
    }

    /** The command line with the one command named, or with all where it is none of them. */
    static CommandLine line(String first, Language language) {
        CommandSpec root = CommandSpec.create().name(NAME);
        root.addOption(help(language));
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(Say.OPTION_VERSION.in(language))
                .build());
        root.usageMessage().description(Say.ROOT.in(language));
        List<String> names = ALL.contains(first) ? List.of(first) : ALL;
        for (String name : names) {
            root.addSubcommand(name, command(name, language));
        }
        return new CommandLine(root);
    }

    private static CommandSpec command(String name, Language language) {
        return switch (name) {
            case "relief" -> ReliefCommand.spec(language);
            case "unlock" -> UnlockCommand.spec(language);
            case "ask" -> AskCommand.spec(language);
            case "plan" -> PlanCommand.spec(language);
            case "offer" -> OfferCommand.spec(language);
            case "timeline" -> TimelineCommand.spec(language);
            case "warrant" -> WarrantCommand.spec(language);
            case "memo" -> MemoCommand.spec(language);
            case "amend" -> AmendCommand.spec(language);
            case "replay" -> ReplayCommand.spec(language);
            case "serve" -> ServeCommand.spec(language);
            case "stays" -> StaysCommand.spec(language);
            case "criteria" -> CriteriaCommand.spec(language);
            case "applies" -> AppliesCommand.spec(language);
            case "check" -> CheckCommand.spec(language);
            case "diff" -> DiffCommand.spec(language);
            case "revoke" -> RevokeCommand.spec(language);
            case "unsc" -> UnscCommand.spec(language);
            case "duties" -> DutiesCommand.spec(language);
            case "people" -> PeopleCommand.spec(language);
            case "candidates" -> CandidatesCommand.spec(language);
            case "backup" -> KeptCommand.backup(language);
            case "restore" -> KeptCommand.restore(language);
            case "doctor" -> KeptCommand.doctor(language);
            case "travel" -> TravelCommand.spec(language);
            case "own" -> OwnCommand.spec(language);
            case "record" -> RecordCommand.spec(language);
            case "paper" -> PaperCommand.spec(language);
            case "milestones" -> MilestonesCommand.spec(language);
            case "explain" -> explain(language);
            case "law" -> law(language);
            case "scenario" -> scenario(language);
            default -> throw new IllegalStateException("no command " + name);
        };
    }

    /** A command with the options all commands take. */
    static CommandSpec leaf(Say description, Language language, Leaf leaf) {
        CommandSpec spec = bare(description, language, leaf);
        Common.add(spec, language);
        return spec;
    }

    /** A command with no option but help. */
    static CommandSpec bare(Say description, Language language, Leaf leaf) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(leaf);
        spec.addOption(help(language));
        spec.usageMessage().description(description.in(language));
        return spec;
    }

    /** A command without one of its options. */
    static CommandSpec without(String option, CommandSpec spec) {
        spec.remove(spec.findOption(option));
        return spec;
    }

    static CommandSpec group(Say description, Language language) {
        CommandSpec spec = CommandSpec.create();
        spec.addOption(help(language));
        spec.usageMessage().description(description.in(language));
        return spec;
    }

    static OptionSpec help(Language language) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(Say.OPTION_HELP.in(language))
                .build();
    }

    static PositionalParamSpec parameter(String label, Say description, Language language) {
        return positional(label, description, language, true);
    }

    static PositionalParamSpec optional(String label, Say description, Language language) {
        return positional(label, description, language, false);
    }

    private static PositionalParamSpec positional(String label, Say description, Language language, boolean required) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(String.class)
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    /** What stands after the first. */
    static PositionalParamSpec second(String label, Say description, Language language) {
        return PositionalParamSpec.builder()
                .index("1")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    /** Words of any number. */
    static PositionalParamSpec many(String label, Say description, Language language) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    /** Names of any number, perhaps none. */
    static PositionalParamSpec any(String label, Say description, Language language) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .required(false)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description.in(language))
                .build();
    }

    /** The names typed, those with commas between apart. */
    static List<String> names(ParseResult parsed) {
        List<String> typed = parsed.matchedPositionalValue(0, List.of());
        return typed.stream()
                .flatMap(some -> Arrays.stream(some.split(",", -1)))
                .toList();
    }

    /** The words typed, with spaces between. */
    static String words(ParseResult parsed) {
        List<String> words = parsed.matchedPositionalValue(0, List.of());
        return String.join(" ", words);
    }

    static String parameter(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, "");
    }

    // commands that only pass on

    private static CommandSpec explain(Language language) {
        CommandSpec explain =
                leaf(Say.EXPLAIN, language, (law, ask, parsed) -> Explain.answer(law, ask, words(parsed)));
        explain.addPositional(many("TERM", Say.PARAMETER_TERM, language));
        return explain;
    }

    /** What is done with the packs as texts. */
    private static CommandSpec law(Language language) {
        CommandSpec law = group(Say.LAW, language);
        CommandSpec show = leaf(
                Say.LAW_SHOW,
                language,
                (book, ask, parsed) -> LawBook.show(
                        book, ask, parameter(parsed), DataFolder.here().texts()));
        show.addPositional(parameter("CITE|ID", Say.PARAMETER_CITE, language));
        law.addSubcommand("show", show);
        CommandSpec list = leaf(
                Say.LAW_LIST,
                language,
                (book, ask, parsed) -> parsed.hasMatchedPositional(0)
                        ? LawBook.list(book, ask, parameter(parsed))
                        : LawBook.list(book, ask));
        list.addPositional(optional("WHAT", Say.PARAMETER_WHAT, language));
        law.addSubcommand("list", list);
        CommandSpec search =
                leaf(Say.LAW_SEARCH, language, (book, ask, parsed) -> Search.answer(book, ask, words(parsed)));
        search.addPositional(many("WORDS|CITE", Say.PARAMETER_WORDS, language));
        law.addSubcommand("search", search);
        law.addSubcommand(
                "lint",
                leaf(
                        Say.LAW_LINT,
                        language,
                        (book, ask, _) ->
                                LawBook.lint(book, ask, DataFolder.here().texts())));
        law.addSubcommand("test", leaf(Say.LAW_TEST, language, (book, ask, _) -> LawBook.test(book, ask)));
        TextCommands.add(law, language);
        law.addSubcommand("export", ExportCommand.spec(language));
        law.addSubcommand("mutate", MutateCommand.spec(language));
        return law;
    }

    private static CommandSpec scenario(Language language) {
        CommandSpec scenario = group(Say.SCENARIO, language);
        scenario.addSubcommand("list", leaf(Say.SCENARIO_LIST, language, (law, ask, _) -> Scenarios.list(law, ask)));
        CommandSpec show =
                leaf(Say.SCENARIO_SHOW, language, (law, ask, parsed) -> Scenarios.show(law, ask, parameter(parsed)));
        show.addPositional(parameter("NAME|FILE", Say.PARAMETER_SCENARIO, language));
        scenario.addSubcommand("show", show);
        return scenario;
    }
}
