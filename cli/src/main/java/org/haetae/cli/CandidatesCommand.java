package org.haetae.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.candidates.Candidates;
import org.haetae.answers.show.Format;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateBook;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae candidates}: persons and bodies under consideration, in a file or as they are kept. */
final class CandidatesCommand {
    private CandidatesCommand() {}

    static CommandSpec spec(Language language) {
        CommandSpec candidates = Commands.leaf(
                Say.CANDIDATES, language, (law, ask, parsed) -> Candidates.file(law, ask, Commands.parameter(parsed)));
        // required by the question, not by the parser, which would ask for it before import or list as well
        candidates.addPositional(Commands.optional("FILE", Say.PARAMETER_CANDIDATES, language));
        CommandSpec imports = changing(
                Say.CANDIDATES_IMPORT,
                language,
                (law, ask, parsed) -> writing(book -> Candidates.keep(law, ask, book, Commands.parameter(parsed))));
        imports.addPositional(Commands.parameter("FILE", Say.PARAMETER_CANDIDATES, language));
        candidates.addSubcommand("import", imports);
        CommandSpec list = kept(
                Say.CANDIDATES_LIST,
                language,
                (law, ask, parsed) -> Candidates.list(law, ask, all(), Common.value(parsed, "--state")));
        list.addOption(Common.single("--state", "STATE", Say.OPTION_STATE, language));
        candidates.addSubcommand("list", list);
        CommandSpec show = kept(
                Say.CANDIDATES_SHOW,
                language,
                (law, ask, parsed) -> Candidates.show(law, ask, all(), Commands.parameter(parsed)));
        show.addPositional(Commands.parameter("ID", Say.PARAMETER_CANDIDATE, language));
        candidates.addSubcommand("show", show);
        candidates.addSubcommand("move", move(language));
        candidates.addSubcommand(
                "export",
                Commands.without(Common.RECEIPT, Commands.leaf(Say.CANDIDATES_EXPORT, language, new Export())));
        return candidates;
    }

    private static CommandSpec move(Language language) {
        CommandSpec move = changing(
                Say.CANDIDATES_MOVE,
                language,
                (law, ask, parsed) -> writing(book -> Candidates.move(law, ask, book, asked(parsed))));
        move.addOption(Common.single("--on", "DATE", Say.OPTION_MOVED_ON, language));
        move.addOption(Common.single("--reason", "TEXT", Say.OPTION_REASON, language));
        move.addPositional(Commands.parameter("ID", Say.PARAMETER_CANDIDATE, language));
        move.addPositional(Commands.second("STATE", Say.PARAMETER_STATE, language));
        return move;
    }

    private static Candidates.Move asked(ParseResult parsed) {
        return new Candidates.Move(
                Commands.parameter(parsed),
                parsed.matchedPositionalValue(1, ""),
                Common.value(parsed, "--on"),
                Common.value(parsed, "--reason"));
    }

    /** A command on what is kept: without a receipt, since what is kept changes, and a replay must not change it again. */
    private static CommandSpec kept(Say description, Language language, Commands.Leaf leaf) {
        return Commands.without(Common.RECEIPT, Commands.leaf(description, language, leaf));
    }

    private static CommandSpec changing(Say description, Language language, Commands.Change change) {
        return kept(description, language, change);
    }

    /** All that is kept; none where there is no store, which looking makes none. */
    private static List<Candidate> all() {
        Path data = KeptCommand.data();
        if (!Store.isThere(data)) {
            return List.of();
        }
        try (Store store = Store.open(data, InstantSource.system())) {
            return store.candidates().all();
        }
    }

    private static Answer writing(Function<CandidateBook, Answer> change) {
        try (Store store = Store.open(KeptCommand.data(), InstantSource.system())) {
            return change.apply(store.candidates());
        }
    }

    /** The table to be read again, unless another format is asked for. */
    private static final class Export implements Commands.Leaf {
        @Override
        public Answer answer(Law law, Ask ask, ParseResult parsed) {
            return Candidates.export(law, ask, all());
        }

        @Override
        public Format otherwise() {
            return Format.CSV;
        }
    }
}
