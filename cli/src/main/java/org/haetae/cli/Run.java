package org.haetae.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
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
        try {
            return new Run(List.of(args), place, ahead).run();
        } catch (BadInput e) {
            place.err().println(e.getMessage());
            return BAD_INPUT;
        } catch (ParameterException e) {
            usage(e, place);
            return BAD_INPUT;
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

    private static void usage(ParameterException e, Place place) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        PrintStream err = place.err();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().getFirst();
            boolean option = wrong.startsWith("-");
            Collection<String> valid =
                    option ? spec.optionsMap().keySet() : spec.subcommands().keySet();
            String expected = option
                    ? "an option of it"
                    : valid.isEmpty() ? "nothing more" : "a command: " + String.join(", ", valid);
            Position at = Position.ofFile(spec.qualifiedName());
            err.println(new Problem(at, wrong, expected, Nearest.to(wrong, valid), "").message());
        } else {
            err.println(spec.qualifiedName() + ": " + e.getMessage() + ".");
        }
        err.println("Try: " + spec.qualifiedName() + " --help");
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
        return answer(command, leaf);
    }

    private static ParseResult leaf(ParseResult parsed) {
        ParseResult leaf = parsed;
        while (leaf.hasSubcommand()) {
            leaf = leaf.subcommand();
        }
        return leaf;
    }

    private int answer(Commands.Leaf command, ParseResult parsed) {
        Format format = Common.format(parsed, command.formats());
        Law law = ahead.law(packs(parsed));
        Ask ask = Ask.read(law, Common.text(parsed), place.today());
        Answer answer = command.answer(law, ask, parsed);
        place.out().print(format.show(answer, new Look(Look.WIDTH, place.colour())));
        return answer.holds() ? ANSWER : DOES_NOT_HOLD;
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
