package org.haetae.answers.coverage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.Unused;
import org.haetae.law.Law;
import org.haetae.law.text.TextStore;

/** Takes official text into the folder of the user. */
public final class Importing {
    /**
     * What is asked, as typed.
     *
     * @param from a file or folder of official text
     * @param edition its name; else that of the file or folder
     * @param day a day on which it was the law
     */
    public record Question(Ask ask, String from, Optional<String> edition, Optional<String> day) {}

    private Importing() {}

    /**
     * Imports.
     *
     * @throws org.haetae.notation.BadInput if something typed is wrong, or the text cannot be read, or the folder not be written
     */
    public static ImportAnswer answer(Law law, DataFolder folder, Question question) {
        Path from = Skeletons.path(new Typed("law import", question.from()));
        String name =
                Skeletons.edition(new Typed("--edition", question.edition().orElseGet(() -> nameOf(from))));
        Optional<LocalDate> day = question.day().map(text -> new Typed("--day", text).day());
        TextStore.Edition edition = new TextStore.Edition(name, day);
        TextStore store = folder.texts();
        TextStore.Imported imported = store.add(from, edition);
        return new ImportAnswer(
                Stamp.of(law, question.ask()),
                edition,
                imported,
                store.folder().resolve(name).toString(),
                Unused.of(question.ask(), Set.of()));
    }

    /** A file's or folder's name as that of an edition. */
    private static String nameOf(Path from) {
        Path last = from.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
