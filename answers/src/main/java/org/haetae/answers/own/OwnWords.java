package org.haetae.answers.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.answers.people.Telling;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.OwnPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Plain.Language;
import org.haetae.party.Listing;
import org.haetae.party.Reach.Sure;
import org.haetae.party.Share;

/** Says parties, shares and grounds in the words of one answer. */
final class OwnWords {
    private final OwnAnswer answer;
    private final Telling telling;
    private final Wording wording;
    private final Map<String, Weighed> parties;

    OwnWords(OwnAnswer answer) {
        this.answer = answer;
        this.telling = answer.telling();
        this.wording = answer.stamp().wording();
        this.parties = answer.byKey();
    }

    Weighed party(String key) {
        Weighed party = parties.get(key);
        if (party == null) {
            throw new IllegalStateException("no party " + key);
        }
        return party;
    }

    Weighed owner(StakeLine line) {
        return party(line.stake().owner());
    }

    Weighed asset(StakeLine line) {
        return party(line.stake().asset());
    }

    /** As the file spells it; in Korean in quotation marks, since files are mostly in Latin letters. */
    String name(Weighed party) {
        return name(party.name());
    }

    String name(String name) {
        return wording.language() == Language.KO ? "“" + name + "”" : name;
    }

    /** {@code 49.99 %}, {@code 25..40 %}, {@code ?} where nothing is known. */
    static String share(Share share) {
        if (share.equals(Share.UNKNOWN)) {
            return "?";
        }
        return share.isKnown()
                ? Own.plain(share.least()) + " %"
                : Own.plain(share.least()) + ".." + Own.plain(share.most()) + " %";
    }

    static String percent(BigDecimal number) {
        return Own.plain(number) + " %";
    }

    static String glyph(Sure sure) {
        return switch (sure) {
            case YES -> "■";
            case PERHAPS -> "?";
            case NO -> "○";
        };
    }

    static String code(Sure sure) {
        return switch (sure) {
            case YES -> "BLOCKED";
            case PERHAPS -> "POSSIBLE";
            case NO -> "NOT";
        };
    }

    private static OwnPhrase phrase(Sure sure) {
        return switch (sure) {
            case YES -> OwnPhrase.BLOCKED;
            case PERHAPS -> OwnPhrase.POSSIBLE;
            case NO -> OwnPhrase.NOT;
        };
    }

    String word(Sure sure) {
        return glyph(sure) + " " + wording.say(phrase(sure));
    }

    Cell cell(Sure sure) {
        Tone tone = switch (sure) {
            case YES -> Tone.SHUT;
            case PERHAPS -> Tone.HELD;
            case NO -> Tone.PLAIN;
        };
        return new Cell(word(sure), tone);
    }

    /** For one way apart: nothing where it is not so. */
    String way(Sure sure) {
        return switch (sure) {
            case YES -> wording.say(OwnPhrase.YES);
            case PERHAPS -> wording.say(OwnPhrase.POSSIBLE);
            case NO -> wording.say(OwnPhrase.NO);
        };
    }

    String risks(Set<Weighed.Risk> risks) {
        List<String> words = new ArrayList<>();
        for (Weighed.Risk risk : Weighed.Risk.values()) {
            if (risks.contains(risk)) {
                words.add(wording.say(risk == Weighed.Risk.CONTROL ? OwnPhrase.RISK_CONTROL : OwnPhrase.RISK_MINORITY));
            }
        }
        return String.join(", ", words);
    }

    /** Why it is blocked or not, each ground a part; never empty. */
    List<String> why(Weighed party) {
        List<String> why = new ArrayList<>();
        switch (party.named().said()) {
            case Named.Said.Blocked() -> why.add(wording.say(OwnPhrase.SAID_BLOCKED));
            case Named.Said.NotBlocked() -> why.add(wording.say(OwnPhrase.SAID_NOT));
            case Named.Said.Unknown() -> why.add(wording.say(OwnPhrase.SAID_UNKNOWN));
            case Named.Said.Nothing(), Named.Said.Member _ -> {}
        }
        party.listings().forEach(listing -> why.add(listing(party, listing)));
        if (party.named().found().isPresent() && !party.named().surely()) {
            why.add(wording.say(
                    OwnPhrase.FOUND_WEAKLY, telling.name(party.named().found().orElseThrow())));
        }
        party.statuses().forEach(status -> why.add(status(status)));
        if (party.owned() != Sure.NO) {
            why.add(wording.say(party.owned() == Sure.YES ? OwnPhrase.OWNED : OwnPhrase.OWNED_PERHAPS));
        }
        if (why.isEmpty()) {
            why.add(
                    party.named().found().isPresent()
                            ? wording.say(OwnPhrase.FOUND_UNLISTED, publisher())
                            : wording.say(OwnPhrase.NOT_FOUND));
        }
        return why;
    }

    String publisher() {
        return telling.publisher(answer.rule().by());
    }

    private String listing(Weighed party, Listing listing) {
        if (listing.on(answer.stamp().ask().asOf().law()) == Listing.State.OFF) {
            return wording.say(OwnPhrase.DELISTED, publisher());
        }
        OwnPhrase phrase = switch (party.listed()) {
            case YES -> OwnPhrase.LISTED;
            case PERHAPS -> OwnPhrase.LISTED_PERHAPS;
            case NO -> OwnPhrase.LISTED_NO_FORCE;
        };
        return wording.say(phrase, publisher(), telling.authority(listing));
    }

    private String status(Weighed.Status status) {
        String of = wording.name(status.of());
        return switch (status.how()) {
            case SAID -> force(status, wording.say(OwnPhrase.STATUS_SAID, of), Sure.YES);
            case STATED -> force(status, wording.say(OwnPhrase.STATUS_STATED, of), Sure.YES);
            case INFERRED -> force(status, wording.say(OwnPhrase.STATUS_INFERRED, of), Sure.PERHAPS);
            case OWNED ->
                wording.say(status.sure() == Sure.YES ? OwnPhrase.STATUS_OWNED : OwnPhrase.STATUS_OWNED_PERHAPS, of);
            case CONTROLLED -> wording.say(OwnPhrase.STATUS_CONTROLLED, of);
        };
    }

    /** With what is to be said where membership is surer than what it does. */
    private String force(Weighed.Status status, String text, Sure member) {
        if (status.sure() == Sure.NO) {
            return wording.say(OwnPhrase.STATUS_NO_FORCE, text);
        }
        return status.sure() == member ? text : wording.say(OwnPhrase.STATUS_UNSURE, text);
    }
}
