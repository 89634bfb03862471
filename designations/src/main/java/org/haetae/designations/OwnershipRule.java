package org.haetae.designations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Plain;
import org.haetae.party.Mark;

/**
 * A rule by which a body is blocked, or belongs to a class that is, because of who owns it.
 *
 * @param by the publisher whose rule it is; the listings of others do not count under it
 * @param measure the rule of the packs that says so, where there is one
 * @param owners the class whose members' stakes count; empty where those of everybody blocked do
 * @param from first day
 * @param until first day on which it no longer is; empty while it is
 * @param percent from this share on, in percent; exactly this much is enough
 * @param control what control without ownership does under it
 * @param cite where it stands besides the measure; may be empty
 */
public record OwnershipRule(
        String id,
        String by,
        Optional<String> measure,
        Optional<String> owners,
        LocalDate from,
        Optional<LocalDate> until,
        BigDecimal percent,
        Control control,
        String cite,
        Plain what,
        String source,
        Mark mark,
        List<Note> notes) {
    /** What control without ownership does. */
    public enum Control {
        /** Nothing: it is shown as a risk. */
        RISK,
        /** A controlling interest takes a body in, and whether the control told of is one is open. */
        PERHAPS
    }

    /**
     * Something to be known beside it.
     *
     * @param cite may be empty
     */
    public record Note(Kind kind, Plain what, String cite, String source, Mark mark) {
        /** What a note tells. */
        public enum Kind {
            /** What the rule says besides. */
            SAYS,
            /** What it does not take in. */
            NOT_COVERED,
            /** What other publishers say; never mixed in. */
            ELSEWHERE
        }
    }

    public OwnershipRule {
        notes = List.copyOf(notes);
    }

    /** Whether it is a rule on a day. */
    public boolean lives(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Its notes of a kind. */
    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
