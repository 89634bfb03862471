package org.haetae.cli;

import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.coverage.Covering;
import org.haetae.answers.coverage.DataFolder;
import org.haetae.answers.coverage.Importing;
import org.haetae.answers.coverage.Skeletons;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae law coverage}, {@code law import} and {@code law skeleton}: the packs beside the official text. */
final class TextCommands {
    private TextCommands() {}

    static void add(CommandSpec law, Language language) {
        law.addSubcommand(
                "coverage", Commands.leaf(Say.LAW_COVERAGE, language, (book, ask, _) -> Covering.answer(book, ask)));
        CommandSpec imports = Commands.leaf(Say.LAW_IMPORT, language, (Commands.Change) TextCommands::imported);
        imports.addPositional(Commands.parameter("FILE|FOLDER", Say.PARAMETER_TEXT, language));
        imports.addOption(Common.single("--edition", "NAME", Say.OPTION_EDITION, language));
        imports.addOption(Common.single("--day", "DATE", Say.OPTION_DAY, language));
        law.addSubcommand("import", imports);
        CommandSpec skeleton = Commands.leaf(Say.LAW_SKELETON, language, TextCommands::skeleton);
        skeleton.addPositional(Commands.parameter("FILE|FOLDER", Say.PARAMETER_TEXT, language));
        skeleton.addOption(Common.single("--sections", "FIRST..LAST|CITE", Say.OPTION_SECTIONS, language));
        skeleton.addOption(Common.single("--edition", "NAME", Say.OPTION_EDITION, language));
        skeleton.addOption(Common.single("--day", "DATE", Say.OPTION_DAY, language));
        skeleton.addOption(Common.single("--title", "TEXT", Say.OPTION_EDITION_TITLE, language));
        skeleton.addOption(Common.single("--into", "FILE", Say.OPTION_INTO, language));
        law.addSubcommand("skeleton", skeleton);
    }

    private static Answer imported(Law law, Ask ask, ParseResult parsed) {
        return Importing.answer(
                law,
                DataFolder.here(),
                new Importing.Question(
                        ask,
                        Commands.parameter(parsed),
                        Common.value(parsed, "--edition"),
                        Common.value(parsed, "--day")));
    }

    private static Answer skeleton(Law law, Ask ask, ParseResult parsed) {
        return Skeletons.answer(
                law,
                new Skeletons.Question(
                        ask,
                        Commands.parameter(parsed),
                        Common.value(parsed, "--edition"),
                        Common.value(parsed, "--day"),
                        Common.value(parsed, "--title"),
                        Common.value(parsed, "--sections"),
                        Common.value(parsed, "--into")));
    }
}
