package org.haetae.answers.coverage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.Unused;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.text.SectionRange;
import org.haetae.law.text.SectionText;
import org.haetae.law.text.Segment;
import org.haetae.law.text.Skeleton;
import org.haetae.law.text.TextFolder;
import org.haetae.law.text.TextStore;

/** Makes the skeleton of an edition from its text. */
public final class Skeletons {
    /**
     * What is asked, as typed.
     *
     * @param from a file or folder of official text
     * @param sections {@code FIRST..LAST}, two sections of one code, or one path under which all is taken
     * @param into a file to write; empty to show only
     */
    public record Question(
            Ask ask,
            String from,
            Optional<String> edition,
            Optional<String> day,
            Optional<String> title,
            Optional<String> sections,
            Optional<String> into) {}

    private Skeletons() {}

    /**
     * Reads the text and, if asked to, writes the skeleton.
     *
     * @throws org.haetae.notation.BadInput if something typed is wrong, or the text cannot be read, or the file not be written
     */
    public static SkeletonAnswer answer(Law law, Question question) {
        String edition = edition(new Typed("--edition", question.edition().orElse("")));
        LocalDate day = new Typed("--day", question.day().orElse("")).day();
        Typed typed = new Typed("--sections", question.sections().orElse(""));
        Optional<SectionRange> range = range(typed);
        UslmRef under = range.map(SectionRange::under).orElseGet(() -> cite(typed, typed.text()));
        String title = question.title().orElse(edition).strip();
        List<SectionText> texts = new ArrayList<>();
        TextFolder.read(path(new Typed("law skeleton", question.from())), section -> {
            boolean wanted = range.map(sections -> sections.contains(section.cite()))
                    .orElseGet(() -> section.cite().isUnder(under));
            if (wanted) {
                texts.add(section);
            }
        });
        texts.sort(Comparator.comparing(SectionText::cite, SectionRange.order()));
        List<Segment> segments = new ArrayList<>();
        for (SectionText text : texts) {
            for (Segment segment : text.segments()) {
                if (!segment.cite().equals(under)) {
                    segments.add(segment);
                }
            }
        }
        if (segments.isEmpty()) {
            throw typed.refused("sections that the text has", Set.of());
        }
        Skeleton skeleton = new Skeleton(edition, day, title, under, segments);
        question.into().ifPresent(into -> write(new Typed("--into", into), skeleton));
        return new SkeletonAnswer(
                Stamp.of(law, question.ask()), skeleton, question.into(), Unused.of(question.ask(), Set.of()));
    }

    static String edition(Typed typed) {
        String name = typed.text().strip();
        if (!TextStore.isEditionName(name)) {
            throw typed.refused("a name of lower-case letters, digits and hyphens, such as code-2024", Set.of());
        }
        return name;
    }

    static Path path(Typed typed) {
        if (typed.text().isBlank()) {
            throw typed.refused("a file or folder of official text", Set.of());
        }
        try {
            return Path.of(typed.text());
        } catch (InvalidPathException e) {
            throw typed.refused("a path", Set.of());
        }
    }

    private static Optional<SectionRange> range(Typed typed) {
        int dots = typed.text().indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        UslmRef first = cite(typed, typed.text().substring(0, dots));
        String last = typed.text().substring(dots + 2).strip();
        int slash = first.path().lastIndexOf('/');
        try {
            return Optional.of(new SectionRange(
                    first,
                    cite(typed, last.startsWith("/") ? last : first.path().substring(0, slash + 1) + last)));
        } catch (IllegalArgumentException e) {
            throw typed.refused("two sections of one code, such as /us/usc/t22/s9251..s9252", Set.of());
        }
    }

    private static UslmRef cite(Typed typed, String text) {
        if (!UslmRef.isPath(text.strip())) {
            throw typed.refused("a path such as /us/usc/t22/s9251, or two with .. between them", Set.of());
        }
        return new UslmRef(text.strip());
    }

    private static void write(Typed typed, Skeleton skeleton) {
        Path file = path(typed).toAbsolutePath();
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(beside, skeleton.lines());
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            boolean gone = beside.toFile().delete();
            throw typed.refused(
                    "a file that can be written (" + e.getMessage() + (gone ? "; nothing was left behind)" : ")"),
                    Set.of());
        }
    }
}
