package org.haetae.answers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.designations.LegalGround;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.party.Listing;

/** Picks parties and listings by what was typed; all options that name nothing are told at once. */
final class Picked {
    private final Law law;
    private final Ask ask;
    private final Register register;
    private final Telling telling;
    private final LocalDate day;
    private final Optional<String> ground;
    private final Optional<String> announced;
    private final Optional<Set<String>> authority;
    private final Optional<String> by;
    private final String status;

    Picked(Law law, Ask ask, People.Filter filter) {
        this.law = law;
        this.ask = ask;
        this.register = Register.of(law);
        this.telling = new Telling(law, register, ask.wording(law));
        this.day = ask.asOf().law();
        List<Problem> problems = new ArrayList<>();
        this.ground = read(
                problems,
                "--ground",
                filter.ground(),
                typed -> typed.oneOf(People.Words.grounds(law, true), "a ground in law"));
        this.announced = read(
                problems,
                "--announced",
                filter.announced(),
                typed -> typed.oneOf(People.Words.grounds(law, false), "a ground as announced"));
        this.authority =
                read(problems, "--authority", filter.authority(), typed -> People.Words.rules(law, register, typed));
        this.by = read(
                problems,
                "--by",
                filter.by(),
                typed -> typed.oneOf(register.publishers().keySet(), "a publisher"));
        this.status = read(
                        problems, "--status", filter.status(), typed -> typed.oneOf(People.Words.STATUSES, "a status"))
                .orElse(People.Words.STATUSES.getFirst());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** Reads one option. */
    private interface Reading<T> {
        T of(Typed typed);
    }

    private static <T> Optional<T> read(
            List<Problem> problems, String option, Optional<String> text, Reading<T> reading) {
        try {
            return text.map(typed -> reading.of(new Typed(option, typed)));
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    PeopleListed answer() {
        List<PeopleListed.Line> lines = new ArrayList<>();
        List<Registered> maybe = new ArrayList<>();
        for (Registered who : register.parties().values()) {
            List<Listing> fit = new ArrayList<>();
            boolean perhaps = false;
            for (Listing listing : register.listings(who.id())) {
                if (isLimited(listing) && isOfStatus(listing)) {
                    Fit of = fits(listing);
                    if (of == Fit.YES) {
                        fit.add(listing);
                    }
                    perhaps |= of == Fit.PERHAPS;
                }
            }
            boolean onNone = status.equals("named") || status.equals("all");
            boolean unlisted = onNone && isUnlisted(who);
            if (!fit.isEmpty() || unlisted) {
                lines.add(new PeopleListed.Line(who, fit));
            } else if (perhaps) {
                maybe.add(who);
            }
        }
        return new PeopleListed(Stamp.of(law, ask), telling, ground.orElse(""), lines, maybe);
    }

    private enum Fit {
        YES,
        NO,
        PERHAPS
    }

    /** On no list of the register on the day, and nothing asked for that only a listing has. */
    private boolean isUnlisted(Registered who) {
        boolean asksOfListings = ground.isPresent() || announced.isPresent() || authority.isPresent() || by.isPresent();
        return !asksOfListings
                && register.listings(who.id()).stream().allMatch(listing -> listing.on(day) == Listing.State.NOT_YET)
                && !(status.equals("named") && register.mentions(who.id(), day).isEmpty());
    }

    private boolean isOfStatus(Listing listing) {
        Listing.State state = listing.on(day);
        return switch (status) {
            case "listed" -> state == Listing.State.STANDS;
            case "delisted" -> state == Listing.State.OFF;
            case "unknown" -> state == Listing.State.UNKNOWN;
            case "named" -> false;
            default -> state != Listing.State.NOT_YET;
        };
    }

    private boolean isLimited(Listing listing) {
        return by.map(listing.by()::equals).orElse(true)
                && authority
                        .map(rules -> listing.authority().stream().anyMatch(rules::contains))
                        .orElse(true)
                && announced.map(word -> isAnnounced(listing, word)).orElse(true);
    }

    private static boolean isAnnounced(Listing listing, String word) {
        return word.equals(People.Words.UNKNOWN)
                ? listing.announced().isEmpty()
                : listing.announced().contains(word);
    }

    private Fit fits(Listing listing) {
        if (ground.isEmpty()) {
            return Fit.YES;
        }
        LegalGround inLaw = telling.meaning(listing).ground();
        if (inLaw.alternatives().isEmpty()) {
            return Fit.NO;
        }
        return switch (ground.get()) {
            case People.Words.UNKNOWN -> inLaw.isKnown() ? Fit.NO : Fit.YES;
            case People.Words.NONE -> inLaw.isKnown() && inLaw.possible().isEmpty() ? Fit.YES : Fit.NO;
            default ->
                inLaw.is(ground.get()) ? Fit.YES : !inLaw.isKnown() && inLaw.mayBe(ground.get()) ? Fit.PERHAPS : Fit.NO;
        };
    }
}
