package org.haetae.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.receipt.Receipt;
import org.haetae.answers.receipt.Replayed;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.model.Later;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae replay}: the answer of a receipt asked again. The same bytes, or what changed. */
final class ReplayCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.leaf(Say.REPLAY, language, new ReplayCommand());
        spec.addPositional(Commands.parameter("FILE", Say.PARAMETER_REPLAY, language));
        return spec;
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        throw new IllegalStateException("a receipt is replayed, not asked");
    }

    /** Prints the answer as it was, with the exit code it had, or says what changed, with 1. */
    static int run(ParseResult parsed, Place place, Language language) {
        String name = Commands.parameter(parsed);
        Receipt then = Receipt.read(name);
        if (!then.args().isEmpty() && then.args().getFirst().equals("replay")) {
            throw new BadInput(Position.ofFile(name), "a receipt of a replay", "the receipt of an answer");
        }
        Path packs = Common.packs(parsed, place.packs());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Place before = new Place(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Later.of(then::today),
                packs,
                false,
                place.trace());
        String[] args = args(then, parsed).toArray(String[]::new);
        int code = Run.of(args, before, LawAhead.of(args, packs));
        String answer = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        Receipt now = new Receipt(
                Commands.version(),
                then.today(),
                then.args(),
                Receipt.packs(packs(then, packs)),
                Receipt.inputs(then.args()),
                code,
                answer,
                "");
        Replayed replayed = Replayed.of(language, then, now);
        if (replayed.holds()) {
            place.out().print(answer);
            return code;
        }
        place.out()
                .print(Common.format(parsed, new ReplayCommand()).show(replayed, new Look(Look.WIDTH, place.colour())));
        return Run.DOES_NOT_HOLD;
    }

    /** The words of the receipt; where other packs are named for the replay, with these. */
    private static List<String> args(Receipt then, ParseResult parsed) {
        List<String> args = new ArrayList<>(then.args());
        if (Common.value(parsed, "--packs").isPresent()) {
            int at = args.indexOf("--packs");
            if (at >= 0 && at + 1 < args.size()) {
                args.subList(at, at + 2).clear();
            }
            args.removeIf(arg -> arg.startsWith("--packs="));
            args.add("--packs");
            args.add(Common.value(parsed, "--packs").orElseThrow());
        }
        return args;
    }

    private static Path packs(Receipt then, Path otherwise) {
        int at = then.args().indexOf("--packs");
        return at >= 0 && at + 1 < then.args().size() ? Path.of(then.args().get(at + 1)) : otherwise;
    }
}
