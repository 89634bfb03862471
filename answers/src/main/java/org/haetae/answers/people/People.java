package org.haetae.answers.people;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.answers.Ask;
import org.haetae.answers.Instruments;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Meaning;
import org.haetae.designations.Mention;
import org.haetae.designations.Owed;
import org.haetae.designations.Programs;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.party.Listing;
import org.haetae.party.ftm.FtmFile;
import org.haetae.party.ftm.FtmReader;

/** Questions about listed persons and bodies. */
public final class People {
    private static final String SHOW = "people show";

    private People() {}

    // one

    /**
     * Who somebody is and what his listings mean.
     *
     * @throws BadInput if nobody in the register bears the name; close names are offered and never taken
     */
    public static PeopleShown show(Law law, Ask ask, String typed) {
        Register register = Register.of(law);
        List<Registered> found = found(register, new Typed(SHOW, typed));
        Telling telling = new Telling(law, register, ask.wording(law));
        Effects effects = new Effects(law, ask);
        List<Dossier> dossiers = new ArrayList<>();
        for (Registered who : found) {
            dossiers.add(dossier(law, ask.asOf().law(), who, telling, effects));
        }
        return new PeopleShown(Stamp.of(law, ask), telling, Programs.of(law), typed.strip(), dossiers);
    }

    /**
     * Everybody of a name.
     *
     * @throws BadInput if there is nobody
     */
    public static List<Registered> found(Register register, Typed typed) {
        List<Registered> found = register.find(typed.text());
        if (!found.isEmpty()) {
            return found;
        }
        boolean blank = typed.text().isBlank();
        String expected = register.isEmpty()
                ? "a party of a register, which these packs have not"
                : "a name or id of the register, as people list shows them";
        throw new BadInput(List.of(new Problem(
                Position.ofFile((typed.option() + " " + typed.text()).strip()),
                blank ? "nothing" : typed.text(),
                expected,
                blank ? Optional.empty() : register.index().near(typed.text()),
                "")));
    }

    private static Dossier dossier(Law law, LocalDate day, Registered who, Telling telling, Effects effects) {
        Register register = telling.register();
        List<Dossier.Listed> listed = new ArrayList<>();
        Set<Mention> unread = new LinkedHashSet<>();
        for (Listing listing : register.listings(who.id())) {
            Listing.State state = listing.on(day);
            if (state != Listing.State.NOT_YET) {
                Meaning meaning = telling.meaning(listing);
                List<Effects.OnMeasure> measures = state == Listing.State.STANDS ? effects.of(meaning) : List.of();
                listed.add(new Dossier.Listed(listing, state, meaning, measures, Effects.drop(meaning, measures)));
                listing.on().ifPresent(on -> unread.addAll(register.unread(on)));
            }
        }
        List<Mention> named = register.mentions(who.id(), day);
        Set<Registered> namesakes = new LinkedHashSet<>();
        who.party().names().forEach(name -> namesakes.addAll(register.find(name.text())));
        namesakes.remove(who);
        return new Dossier(
                who,
                listed,
                register.delistings(who.id(), day),
                named,
                named.isEmpty() ? List.copyOf(unread) : List.of(),
                listed.isEmpty() && named.isEmpty() ? List.of() : Owed.of(law, register, who.id(), law.day(day)),
                register.links().stream()
                        .filter(link -> link.party().equals(who.id()))
                        .toList(),
                List.copyOf(namesakes));
    }

    // many

    /**
     * What a list is limited to; what is absent limits nothing.
     *
     * @param ground a ground in law, as the vocabulary names it, or {@code none} or {@code unknown}
     * @param announced a ground as announced, or {@code unknown}
     * @param authority an order by what people call it, or a criterion by its name
     * @param by a publisher
     * @param status {@code listed} (if absent), {@code delisted}, {@code named} (on no list), {@code unknown} or {@code all}
     */
    public record Filter(
            Optional<String> ground,
            Optional<String> announced,
            Optional<String> authority,
            Optional<String> by,
            Optional<String> status) {
        public static final Filter NOTHING =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The parties of the register that fit.
     *
     * @throws BadInput if an option names nothing there is
     */
    public static PeopleListed list(Law law, Ask ask, Filter filter) {
        return new Picked(law, ask, filter).answer();
    }

    /** The words the options of a list take. */
    static final class Words {
        static final String NONE = "none";
        static final String UNKNOWN = "unknown";
        static final List<String> STATUSES = List.of("listed", "delisted", "named", UNKNOWN, "all");

        private Words() {}

        static Set<String> grounds(Law law, boolean none) {
            Set<String> words = new TreeSet<>(law.pack().vocabulary().grounds().keySet());
            words.add(UNKNOWN);
            if (none) {
                words.add(NONE);
            }
            return words;
        }

        /** The rules an authority stands for: itself, or all an instrument has. */
        static Set<String> rules(Law law, Register register, Typed typed) {
            Set<String> used = new TreeSet<>();
            register.listings().forEach(listing -> used.addAll(listing.authority()));
            Set<String> meant = new TreeSet<>();
            String text = typed.text().strip();
            if (law.pack().rule(text).isPresent()) {
                meant.add(text);
            } else {
                Optional<Instrument> instrument = Instruments.maybe(law.pack(), text);
                instrument.ifPresent(one -> law.pack().rules().values().stream()
                        .filter(rule -> rule.head().instrument().equals(one.cite()))
                        .map(Rule::id)
                        .forEach(meant::add));
            }
            if (meant.isEmpty()) {
                Set<String> valid = new TreeSet<>(Instruments.names(law.pack()));
                valid.addAll(used);
                throw typed.refused(
                        "an instrument of the packs by its number or cite, or a criterion by its name", valid);
            }
            return meant;
        }
    }

    /** The register counted. */
    public static PeopleStats stats(Law law, Ask ask) {
        Register register = Register.of(law);
        return PeopleStats.of(law, Stamp.of(law, ask), new Telling(law, register, ask.wording(law)));
    }

    /** The register for other programs. */
    public static PeopleExport export(Law law, Ask ask) {
        Register register = Register.of(law);
        return new PeopleExport(
                Stamp.of(law, ask),
                new Telling(law, register, ask.wording(law)),
                new Telling(law, register, new Wording(law.pack(), Language.EN)));
    }

    /**
     * Reads a file of FollowTheMoney lines beside the register.
     *
     * @throws BadInput if it cannot be read as such
     */
    public static PeopleRead read(Law law, Ask ask, String typed) {
        Path path;
        try {
            path = Path.of(typed);
        } catch (InvalidPathException e) {
            throw new BadInput(Position.ofFile("people read"), typed, "the path of a file");
        }
        if (typed.isBlank()) {
            throw new BadInput(Position.ofFile("people read"), "nothing", "the path of a file");
        }
        FtmFile file = FtmReader.read(path);
        Register register = Register.of(law);
        return PeopleRead.of(Stamp.of(law, ask), new Telling(law, register, ask.wording(law)), typed.strip(), file);
    }

    /** What program tags prove, and what not. */
    public static TagsListed tags(Law law, Ask ask) {
        return new TagsListed(Stamp.of(law, ask), Programs.of(law));
    }
}
