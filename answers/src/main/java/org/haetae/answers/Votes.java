package org.haetae.answers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Votes in hand and votes needed in a body whose rule the packs hold, and its votes on record. */
public final class Votes {
    /**
     * The question, as typed.
     *
     * @param file members and their votes, a table with the columns member and vote
     */
    public record Question(
            Ask ask,
            Optional<String> votesFor,
            Optional<String> against,
            Optional<String> abstaining,
            Optional<String> file) {}

    /** How a member votes. */
    enum Vote {
        FOR,
        AGAINST,
        ABSTAIN,
        UNKNOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A member's vote as the asker gives it. */
    record Member(String name, Vote vote) {}

    private final List<Problem> problems = new ArrayList<>();

    private Votes() {}

    /**
     * Answers.
     *
     * @throws BadInput for counts that are none or exceed the body, and for a file that is no such table
     */
    public static VotesAnswer answer(Law law, Question question) {
        return new Votes().read(law, question);
    }

    private VotesAnswer read(Law law, Question question) {
        Ask ask = question.ask();
        List<VoteRule> rules = VoteRule.of(law.pack(), law.day(ask.asOf().law()));
        Optional<VoteRule> rule = rules.stream().findFirst();
        List<Member> members = question.file().map(Votes::members).orElse(List.of());
        boolean counted = question.votesFor().isPresent()
                || question.against().isPresent()
                || question.abstaining().isPresent();
        if (counted && question.file().isPresent()) {
            add("--votes " + question.file().get(), "counts as well", "counts or a file, not both");
        }
        int votesFor = question.votesFor().map(n -> number("--for", n)).orElse(count(members, Vote.FOR));
        int against = question.against().map(n -> number("--against", n)).orElse(count(members, Vote.AGAINST));
        int abstaining = question.abstaining().map(n -> number("--abstain", n)).orElse(count(members, Vote.ABSTAIN));
        int cast = votesFor + against + abstaining;
        int listed = Math.max(cast, members.size());
        if (rule.isPresent() && listed > rule.get().members()) {
            add(
                    question.file().map(file -> "--votes " + file).orElse("--for " + votesFor),
                    listed + " votes",
                    "no more than the " + rule.get().members() + " members");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Optional<VotesAnswer.InHand> inHand = counted || question.file().isPresent()
                ? Optional.of(new VotesAnswer.InHand(votesFor, against, abstaining))
                : Optional.empty();
        return new VotesAnswer(
                Stamp.of(law, ask),
                rule,
                inHand,
                members,
                VoteRecord.of(law.pack(), ask.asOf().facts()));
    }

    private void add(String place, String found, String expected) {
        problems.add(Problem.of(Position.ofFile(place), found, expected));
    }

    private int number(String option, String typed) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= 0 && number <= 1000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        add((option + " " + typed).strip(), typed.isBlank() ? "nothing" : typed, "a number of votes");
        return 0;
    }

    private static int count(List<Member> members, Vote vote) {
        int count = 0;
        for (Member member : members) {
            count += member.vote() == vote ? 1 : 0;
        }
        return count;
    }

    // the file

    private static List<Member> members(String typed) {
        Position at = Position.ofFile("--votes " + typed);
        Path file;
        try {
            file = Path.of(typed);
        } catch (InvalidPathException e) {
            throw new BadInput(at, "no path", "a table with the columns member and vote");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    at,
                    Files.isDirectory(file) ? "a folder" : "no such file",
                    "a table with the columns member and vote");
        }
        List<Member> members = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                Position here = new Position(typed, Math.toIntExact(row.getStartingLineNumber()), 1);
                member(row, here, seen, members, problems);
            }
        } catch (IOException | de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new BadInput(at, "a file that cannot be read (" + e.getMessage() + ")", "a table of votes");
        }
        if (members.isEmpty() && problems.isEmpty()) {
            throw new BadInput(at, "no line", "a line for each member under the columns member and vote");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return members;
    }

    private static void member(
            NamedCsvRecord row, Position at, Set<String> seen, List<Member> members, List<Problem> problems) {
        Optional<String> name = row.findField("member").map(String::strip);
        Optional<String> vote = row.findField("vote").map(String::strip);
        if (name.isEmpty() || vote.isEmpty()) {
            problems.add(
                    Problem.of(at, "no column " + (name.isEmpty() ? "member" : "vote"), "columns member and vote"));
            return;
        }
        if (name.get().isEmpty() || !seen.add(name.get().toLowerCase(Locale.ROOT))) {
            String found = name.get().isEmpty() ? "no member" : name.get() + " a second time";
            problems.add(Problem.of(at, found, "each member once"));
        }
        List<String> words = new ArrayList<>();
        for (Vote one : Vote.values()) {
            words.add(one.word());
            if (one.word().equals(vote.get().toLowerCase(Locale.ROOT))) {
                members.add(new Member(name.get(), one));
                return;
            }
        }
        problems.add(new Problem(
                at,
                vote.get().isEmpty() ? "nothing" : vote.get(),
                "a vote: " + String.join(", ", words),
                Nearest.to(vote.get(), words),
                ""));
    }
}
