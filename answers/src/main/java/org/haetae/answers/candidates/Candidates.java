package org.haetae.answers.candidates;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.Unused;
import org.haetae.answers.words.CandidatesPhrase;
import org.haetae.designations.Register;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateBook;
import org.haetae.designations.candidates.CandidateSheet;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.designations.candidates.Limbs;
import org.haetae.designations.candidates.Step;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Questions about candidates, and the two things that change what is kept: taking a file in, and moving one on. */
public final class Candidates {
    private Candidates() {}

    private static Considered considered(Law law, Ask ask) {
        LocalDate day = ask.asOf().law();
        return new Considered(ask.wording(law), Limbs.of(law, day), Register.of(law), day);
    }

    private static Unused unused(Ask ask) {
        return Unused.of(ask, Set.of("--as-of"));
    }

    // a file

    /**
     * A file read and shown; nothing is kept.
     *
     * @throws BadInput with everything that is wrong in it
     */
    public static CandidatesListed file(Law law, Ask ask, String typed) {
        Considered considered = considered(law, ask);
        List<Candidate> read = read("candidates", considered, typed);
        return new CandidatesListed(
                Stamp.of(law, ask),
                considered,
                considered.say(CandidatesPhrase.WHERE_FILE, typed.strip()),
                false,
                read,
                unused(ask));
    }

    private static List<Candidate> read(String command, Considered considered, String typed) {
        Path path;
        try {
            path = Path.of(typed.strip());
        } catch (InvalidPathException e) {
            throw new BadInput(Position.ofFile(command), typed, "the path of a file");
        }
        if (typed.isBlank()) {
            throw new BadInput(Position.ofFile(command), "nothing", "the path of a file");
        }
        if (!Files.exists(path)) {
            throw new BadInput(
                    Position.ofFile(typed.strip()),
                    "no such file",
                    "a table of candidates; candidates export prints its header line");
        }
        return CandidateSheet.read(path, considered.limbs(), considered.day());
    }

    /**
     * Takes a file in: all of it or nothing. A candidate of an id that is kept takes its place whole; its steps must go on from those kept.
     *
     * @throws BadInput with everything that is wrong in it, or if it cannot be kept
     */
    public static CandidatesChanged keep(Law law, Ask ask, CandidateBook book, String typed) {
        Considered considered = considered(law, ask);
        List<Candidate> read = read("candidates import", considered, typed);
        int[] counts = new int[2];
        List<Candidate> written = book.change("import", kept -> {
            List<Candidate> changed = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (Candidate candidate : read) {
                Candidate before = kept.get(candidate.id());
                if (before != null && !goesOn(before.steps(), candidate.steps())) {
                    problems.add(Problem.of(
                            Position.ofFile(typed.strip()),
                            candidate.id() + " with other steps than those kept",
                            "steps that go on from " + words(before.steps())));
                } else if (!candidate.equals(before)) {
                    changed.add(candidate);
                    counts[before == null ? 0 : 1]++;
                }
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return changed;
        });
        String head = considered.say(
                CandidatesPhrase.KEPT,
                counts[0],
                counts[1],
                read.size() - written.size(),
                book.all().size());
        return new CandidatesChanged(Stamp.of(law, ask), considered, head, written, unused(ask));
    }

    private static boolean goesOn(List<Step> from, List<Step> steps) {
        return steps.size() >= from.size() && steps.subList(0, from.size()).equals(from);
    }

    private static String words(List<Step> steps) {
        return String.join(", ", steps.stream().map(step -> step.state().word()).toList());
    }

    // what is kept

    /**
     * What is kept, in one state where one is asked for.
     *
     * @throws BadInput if there is no such state
     */
    public static CandidatesListed list(Law law, Ask ask, List<Candidate> kept, Optional<String> state) {
        Considered considered = considered(law, ask);
        Optional<CandidateState> only = state.map(Candidates::state);
        List<Candidate> some = kept.stream()
                .filter(candidate -> only.isEmpty() || candidate.state() == only.get())
                .toList();
        return new CandidatesListed(
                Stamp.of(law, ask), considered, considered.say(CandidatesPhrase.WHERE_KEPT), true, some, unused(ask));
    }

    private static CandidateState state(String typed) {
        String word = new Typed("--state", typed).oneOf(CandidateState.words(), "a state");
        return CandidateState.of(word).orElseThrow();
    }

    /**
     * One candidate.
     *
     * @throws BadInput if none of that id is kept
     */
    public static CandidateShown show(Law law, Ask ask, List<Candidate> kept, String id) {
        Map<String, Candidate> byId = new LinkedHashMap<>();
        kept.forEach(candidate -> byId.put(candidate.id(), candidate));
        Candidate found = found("candidates show", byId, id);
        return new CandidateShown(Stamp.of(law, ask), considered(law, ask), found, unused(ask));
    }

    private static Candidate found(String command, Map<String, Candidate> kept, String typed) {
        String id = typed.strip();
        Candidate found = kept.get(id);
        if (found == null) {
            throw new BadInput(List.of(new Problem(
                    Position.ofFile((command + " " + id).strip()),
                    id.isEmpty() ? "nothing" : id,
                    "the id of a candidate that is kept, as candidates list shows them",
                    Nearest.to(id, kept.keySet()),
                    "")));
        }
        return found;
    }

    /**
     * What is asked of a move, as typed.
     *
     * @param on the day; the as-of day if absent
     */
    public record Move(String id, String state, Optional<String> on, Optional<String> reason) {}

    /**
     * Moves a candidate on, or back.
     *
     * @throws BadInput if it may not come into that state from where it is, or lacks a reason it must have; nothing is changed then
     */
    public static CandidatesChanged move(Law law, Ask ask, CandidateBook book, Move move) {
        Considered considered = considered(law, ask);
        String word = new Typed("candidates move", move.state()).oneOf(CandidateState.words(), "a state");
        LocalDate on = move.on().map(typed -> day(typed, considered.day())).orElseGet(considered::day);
        Step step = new Step(
                CandidateState.of(word).orElseThrow(),
                Optional.of(on),
                move.reason().orElse("").strip());
        List<Candidate> written = book.change("move", kept -> {
            Candidate before = found("candidates move", kept, move.id());
            List<Problem> problems = new ArrayList<>();
            for (Step.Fault fault : step.faults(before.steps())) {
                problems.add(Problem.of(
                        Position.ofFile("candidates move " + before.id()),
                        switch (fault) {
                            case NOT_NEXT -> word;
                            case NEEDS_REASON, NEEDS_DAY -> "nothing";
                            case BEFORE_THE_LAST -> on.toString();
                        },
                        CandidateSheet.expected(fault, before.steps(), step)));
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return List.of(before.with(step));
        });
        Candidate now = written.getFirst();
        List<Step> steps = now.steps();
        String head = considered.say(
                CandidatesPhrase.MOVED,
                now.name(),
                now.id(),
                considered.say(CandidatesPhrase.of(steps.get(steps.size() - 2).state())),
                considered.state(now));
        return new CandidatesChanged(Stamp.of(law, ask), considered, head, written, unused(ask));
    }

    private static LocalDate day(String typed, LocalDate today) {
        LocalDate day = new Typed("--on", typed).day();
        if (day.isAfter(today)) {
            throw new BadInput(
                    Position.ofFile("--on " + typed), typed.strip(), "a day not after the as-of day, " + today);
        }
        return day;
    }

    /** What is kept as a table that {@link #keep} reads. */
    public static CandidatesExport export(Law law, Ask ask, List<Candidate> kept) {
        return new CandidatesExport(Stamp.of(law, ask), considered(law, ask), kept, unused(ask));
    }
}
