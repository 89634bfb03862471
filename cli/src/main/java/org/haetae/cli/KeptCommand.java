package org.haetae.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.coverage.DataFolder;
import org.haetae.answers.kept.CopyAnswer;
import org.haetae.answers.kept.Counts;
import org.haetae.answers.kept.DoctorAnswer;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.store.Copies;
import org.haetae.store.Doctor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code haetae backup}, {@code restore} and {@code doctor}: care for what is kept. No law is asked, so they work where the packs cannot be
 * read.
 */
interface KeptCommand extends Commands.Leaf {
    Answer answer(Path data, ParseResult parsed, Language language);

    @Override
    default boolean changes() {
        return true;
    }

    /** What a user keeps is nobody else's to ask about. */
    @Override
    default boolean isRead() {
        return false;
    }

    @Override
    default Answer answer(Law law, Ask ask, ParseResult parsed) {
        throw new IllegalStateException("no law is asked");
    }

    static CommandSpec backup(Language language) {
        CommandSpec spec = spec(Say.BACKUP, language, KeptCommand::backedUp);
        spec.addOption(OptionSpec.builder("--overwrite")
                .description(Say.OPTION_OVERWRITE.in(language))
                .build());
        spec.addPositional(Commands.parameter("FILE", Say.PARAMETER_BACKUP, language));
        return spec;
    }

    static CommandSpec restore(Language language) {
        CommandSpec spec = spec(Say.RESTORE, language, KeptCommand::restored);
        spec.addPositional(Commands.parameter("FILE", Say.PARAMETER_RESTORE, language));
        return spec;
    }

    static CommandSpec doctor(Language language) {
        return spec(Say.DOCTOR, language, (data, _, in) -> new DoctorAnswer(in, Doctor.look(data)));
    }

    private static CommandSpec spec(Say description, Language language, KeptCommand command) {
        CommandSpec spec = Commands.bare(description, language, command);
        spec.addOption(Common.single("--format", "FORMAT", Say.OPTION_FORMAT, language));
        spec.addOption(Common.single("--lang", "LANG", Say.OPTION_LANG, language));
        return spec;
    }

    private static Answer backedUp(Path data, ParseResult parsed, Language language) {
        Path to = path("backup", parsed);
        Counts counts = Copies.backup(data, to, parsed.hasMatchedOption("--overwrite"), InstantSource.system());
        return new CopyAnswer(language, false, to.toString(), counts, Optional.empty());
    }

    private static Answer restored(Path data, ParseResult parsed, Language language) {
        Path from = path("restore", parsed);
        Copies.Restored restored = Copies.restore(data, from, InstantSource.system());
        return new CopyAnswer(
                language,
                true,
                from.toString(),
                restored.counts(),
                restored.before().map(Path::toString));
    }

    private static Path path(String command, ParseResult parsed) {
        String typed = Commands.parameter(parsed);
        if (typed.isBlank()) {
            throw new BadInput(Position.ofFile(command), "nothing", "the path of a file");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new BadInput(Position.ofFile(command), typed, "the path of a file");
        }
    }

    /** Where what is kept lies. */
    static Path data() {
        return DataFolder.here().path();
    }
}
