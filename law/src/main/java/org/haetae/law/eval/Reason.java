package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;

/**
 * Why a verdict or standing is what it is, in one of a few words.
 *
 * @param word {@code recipient}, {@code period}, {@code lock}, …; see {@link Word}
 * @param names what it concerns: the recipients not reached, the lock, the basis that fell
 */
public record Reason(Word word, List<String> names, Optional<UslmRef> cite) {
    /** The words of reasons. */
    public enum Word {
        OFFICE,
        RECIPIENT,
        PERIOD,
        WAIT,
        CASE,
        ENCLOSURE,
        NOTICE,
        LOCK,
        KIND,
        ONCE,
        RUN,
        UNLESS,
        RESTS_ON,
        CARRIED_OUT,
        EXCEPT,
        TEXT,
        TERMINATED,
        LASTS,
        TRIGGER,
        HELD,
        FORMAL;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Reason {
        names = List.copyOf(names);
    }

    public static Reason of(Word word, String... names) {
        return new Reason(word, List.of(names), Optional.empty());
    }

    public static Reason of(Word word, UslmRef cite, String... names) {
        return new Reason(word, List.of(names), Optional.of(cite));
    }
}
