package org.haetae.answers.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.Unused;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.mutate.Allowances;
import org.haetae.law.mutate.Hunt;
import org.haetae.law.mutate.Mutant;
import org.haetae.law.mutate.Operator;
import org.haetae.law.mutate.Score;
import org.haetae.law.mutate.Scores;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Makes wrong edits to the law of the packs, one at a time, and looks whether anything notices. */
public final class Mutants {
    /**
     * The question; what is absent limits nothing.
     *
     * @param instrument a cite, as a path or as printed
     * @param operator a kind of edit
     * @param changed only instruments whose text is not the one last scored
     * @param record keep the scores; only where all kinds of edit were made
     */
    public record Question(
            Ask ask, Optional<String> instrument, Optional<String> operator, boolean changed, boolean record) {}

    private Mutants() {}

    /**
     * Makes the edits asked for.
     *
     * @param progress told after every edit
     * @throws BadInput if an option names nothing there is, or what the pack says of its survivors cannot be read
     */
    public static MutantsAnswer answer(Law law, Question question, Hunt.Progress progress) {
        Path folder = law.folder()
                .orElseThrow(() -> new BadInput(Position.ofFile("law mutate"), "packs that are no files", "--packs"));
        Optional<UslmRef> only = question.instrument().map(typed -> instrument(law, typed));
        Set<Operator> operators =
                question.operator().map(typed -> EnumSet.of(operator(typed))).orElse(EnumSet.allOf(Operator.class));
        if (question.record() && question.operator().isPresent()) {
            throw new BadInput(
                    Position.ofFile("--record"), "--operator too", "a score of all kinds of edit, without --operator");
        }
        Allowances allowances = Allowances.in(folder, law.pack());
        Hunt hunt = Hunt.in(folder);
        List<Path> packs = packs(folder);
        List<Mutant> mutants = hunt.mutants(
                cite -> only.map(cite::equals).orElse(true) && (!question.changed() || !isScored(cite, hunt, packs)),
                operators);
        List<Score> scores = Score.of(hunt.run(mutants, progress), allowances);
        if (question.record()) {
            packs.forEach(pack -> record(pack, scores, hunt));
        }
        return new MutantsAnswer(
                Stamp.of(law, question.ask()), law, scores, hunt.failing(), Unused.of(question.ask(), Set.of()));
    }

    private static Operator operator(String typed) {
        String word = new Typed("--operator", typed).oneOf(Operator.words(), "a kind of edit");
        return Operator.of(word).orElseThrow();
    }

    private static UslmRef instrument(Law law, String typed) {
        Set<String> known = new LinkedHashSet<>();
        for (Instrument instrument : law.pack().instruments()) {
            String path = instrument.cite().path();
            String printed = instrument.cite().printed();
            if (path.equalsIgnoreCase(typed.strip()) || printed.equalsIgnoreCase(typed.strip())) {
                return instrument.cite();
            }
            known.add(path);
        }
        throw new Typed("--instrument", typed).refused("the cite of an instrument of the packs", known);
    }

    /** The folder itself if it is a pack, else those in it. */
    private static List<Path> packs(Path folder) {
        if (Files.isDirectory(folder.resolve("law"))) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child.resolve("law")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of packs");
        }
    }

    private static boolean isScored(UslmRef cite, Hunt hunt, List<Path> packs) {
        return packs.stream().anyMatch(pack -> Scores.in(pack).isCurrent(cite, hunt.text(cite)));
    }

    private static void record(Path pack, List<Score> scores, Hunt hunt) {
        List<Score> own = new ArrayList<>();
        for (Score score : scores) {
            Instrument instrument = hunt.pack().instruments().stream()
                    .filter(each -> each.cite().equals(score.instrument()))
                    .findFirst()
                    .orElseThrow();
            if (Path.of(instrument.files().getFirst()).startsWith(pack)) {
                own.add(score);
            }
        }
        Scores.in(pack).with(own, hunt).only(hunt).write(pack);
    }
}
