package org.haetae.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.kept.DiskFull;
import org.haetae.answers.receipt.Receipt;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.words.KeptPhrase;
import org.haetae.answers.words.Refusal;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the program: parse, ask, show; and an exit code, whatever happens. */
final class Run {
    static final int ANSWER = 0;
    static final int DOES_NOT_HOLD = 1;
    static final int BAD_INPUT = 2;
    static final int FAULT = 3;

    private final List<String> args;
    private final Place place;
    private final LawAhead ahead;

    private Run(List<String> args, Place place, LawAhead ahead) {
        this.args = args;
        this.place = place;
        this.ahead = ahead;
    }

    static int of(String[] args, Place place, LawAhead ahead) {
        Run run = new Run(List.of(args), place, ahead);
        try {
            return run.run();
        } catch (BadInput e) {
            e.problems().forEach(problem -> place.err().println(Refusal.message(problem, run.language())));
            return BAD_INPUT;
        } catch (ParameterException e) {
            run.usage(e);
            return BAD_INPUT;
        } catch (DiskFull e) {
            return full(e, place.err(), run.language());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            place.err().println("haetae: a fault of Haetae's: " + e);
            if (place.trace()) {
                e.printStackTrace(place.err());
            } else {
                place.err().println("Please report it, with the command. HAETAE_TRACE=1 shows where it happened.");
            }
            return FAULT;
        }
    }

    static int full(DiskFull full, PrintStream err, Language language) {
        err.println(KeptPhrase.FULL.in(language, Problem.visibly(full.file())));
        return FAULT;
    }

    /** What the parser refused, and all that is wrong besides. */
    private void usage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        PrintStream err = place.err();
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<Problem> problems = new ArrayList<>();
            Optional<Law> law = law();
            String before = "";
            for (String wrong : unmatched.getUnmatched()) {
                // what follows an option nobody knows is most likely its value
                if (!before.startsWith("-") || wrong.startsWith("-")) {
                    problems.add(Stray.problem(spec, wrong, law));
                }
                before = wrong;
            }
            problems.addAll(besides());
            problems.stream().distinct().forEach(problem -> err.println(Refusal.message(problem, language())));
        } else {
            err.println(
                    spec.qualifiedName() + ": " + Refusal.sentence(String.valueOf(e.getMessage()), language()) + ".");
        }
        err.println((language() == Language.KO ? "도움말: " : "Try: ") + spec.qualifiedName() + " --help");
    }

    private Optional<Law> law() {
        try {
            return Optional.of(Law.read(place.packs()));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    /** What else is wrong with a command line that has words too many. */
    private List<Problem> besides() {
        CommandLine line = Commands.line(args.isEmpty() ? "" : args.getFirst(), language());
        line.setUnmatchedArgumentsAllowed(true);
        try {
            ParseResult leaf = line.parseArgs(args.toArray(String[]::new));
            while (leaf.hasSubcommand()) {
                leaf = leaf.subcommand();
            }
            Commands.Leaf command = Commands.leaf(leaf.commandSpec());
            return command == null ? List.of() : problems(command, leaf);
        } catch (ParameterException e) {
            return List.of();
        }
    }

    private int run() {
        // only the command asked for is built: building all of them costs time at every start
        CommandLine line = Commands.line(args.isEmpty() ? "" : args.getFirst(), language());
        ParseResult parsed = line.parseArgs(args.toArray(String[]::new));
        ParseResult leaf = leaf(parsed);
        if (parsed.isVersionHelpRequested()) {
            place.out().println(Commands.version());
            return ANSWER;
        }
        Commands.Leaf command = Commands.leaf(leaf.commandSpec());
        if (leaf.isUsageHelpRequested()) {
            place.out().print(Help.of(leaf.commandSpec(), language(), () -> ahead.law(packs(leaf))));
            return ANSWER;
        }
        if (command == null) {
            place.err().print(Help.of(leaf.commandSpec(), language(), () -> ahead.law(packs(leaf))));
            return BAD_INPUT;
        }
        if (command instanceof KeptCommand kept) {
            return kept(kept, leaf);
        }
        if (command instanceof ReplayCommand) {
            return ReplayCommand.run(leaf, place, language());
        }
        if (command instanceof ServeCommand) {
            return ServeCommand.run(leaf, place, ahead, language());
        }
        return answer(command, leaf);
    }

    /** Care for what is kept, for which no law is read. */
    private int kept(KeptCommand command, ParseResult parsed) {
        Format format = Common.format(parsed, command);
        Answer answer = command.answer(KeptCommand.data(), parsed, Common.language(parsed));
        place.out().print(format.show(answer, new Look(Look.WIDTH, place.colour())));
        return answer.holds() ? ANSWER : DOES_NOT_HOLD;
    }

    /** Kept before the answer is shown: who has the answer has the receipt. */
    private void receipt(ParseResult parsed, String file, Answer answer, Format format, int code) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--receipt")) {
                i++;
            } else if (!arg.startsWith("--receipt=")) {
                kept.add(arg);
            }
        }
        new Receipt(
                        Commands.version(),
                        place.today().get(),
                        kept,
                        Receipt.packs(packs(parsed)),
                        Receipt.inputs(kept),
                        code,
                        format.show(answer, new Look(Look.WIDTH, false)),
                        Format.JSON.show(answer, Look.PLAIN))
                .write(file);
    }

    private static ParseResult leaf(ParseResult parsed) {
        ParseResult leaf = parsed;
        while (leaf.hasSubcommand()) {
            leaf = leaf.subcommand();
        }
        return leaf;
    }

    private int answer(Commands.Leaf command, ParseResult parsed) {
        try {
            Format format = Common.format(parsed, command);
            ahead.whileReading(command::warmUp);
            Law law = ahead.law(packs(parsed));
            Ask ask = Ask.read(law, Common.text(parsed), place.today());
            Answer answer = command.answer(law, ask, parsed);
            int code = answer.holds() ? ANSWER : DOES_NOT_HOLD;
            Common.value(parsed, "--receipt").ifPresent(file -> receipt(parsed, file, answer, format, code));
            place.out().print(format.show(answer, new Look(Look.WIDTH, place.colour())));
            return code;
        } catch (BadInput e) {
            List<Problem> all = new ArrayList<>(e.problems());
            all.addAll(problems(command, parsed));
            throw new BadInput(all);
        }
    }

    /** Everything wrong with a command line, not only what was met first; runs only once something is. */
    private List<Problem> problems(Commands.Leaf command, ParseResult parsed) {
        List<Problem> all = new ArrayList<>();
        collect(all, () -> Common.format(parsed, command));
        Optional<Law> law = collect(all, () -> ahead.law(packs(parsed)));
        if (command.changes()) {
            return all;
        }
        AskText text = Common.text(parsed);
        Optional<Ask> ask = law.flatMap(read -> collect(all, () -> Ask.read(read, text, place.today())));
        // where the shared options cannot be read, the command's own are still looked at, on the day asked for
        Optional<Ask> bare = law.flatMap(read -> collect(
                new ArrayList<>(),
                () -> Ask.read(read, text.asOf().map(AskText.NOTHING::on).orElse(AskText.NOTHING), place.today())));
        ask.or(() -> bare).ifPresent(asked -> collect(all, () -> command.answer(law.orElseThrow(), asked, parsed)));
        return all;
    }

    private static <T> Optional<T> collect(List<Problem> into, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (BadInput e) {
            into.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Path packs(ParseResult parsed) {
        return Common.packs(parsed, place.packs());
    }

    /** The language of help, which is asked for before the options are read. */
    private Language language() {
        int at = args.indexOf("--lang");
        boolean apart = at >= 0
                && at + 1 < args.size()
                && args.get(at + 1).toLowerCase(Locale.ROOT).equals("ko");
        boolean joined = args.stream().anyMatch(arg -> arg.equalsIgnoreCase("--lang=ko"));
        return apart || joined ? Language.KO : Language.EN;
    }
}
