package org.haetae.answers.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.PeoplePhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.TravelPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Journey;
import org.haetae.designations.LegalGround;
import org.haetae.designations.Meaning;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Rule;
import org.haetae.party.Listing;
import org.haetae.party.Mark;

/** Says listings and their meanings in words; a listing is laid beside the law once. */
public final class Telling {
    static final String HANGUL = "Hang";

    private final Law law;
    private final Register register;
    private final Wording wording;
    private final Map<String, Meaning> meanings = new HashMap<>();

    public Telling(Law law, Register register, Wording wording) {
        this.law = law;
        this.register = register;
        this.wording = wording;
    }

    Register register() {
        return register;
    }

    /** The same in English, whatever the language asked for. */
    Telling english() {
        return new Telling(law, register, new Wording(law.pack(), Language.EN));
    }

    /** The law's own words about a rule, on a day. */
    List<String> quotes(Rule rule, LocalDate day) {
        return law.pack().instrumentOf(rule.head()).provisions().stream()
                .flatMap(provision -> provision.holding(rule).stream())
                .flatMap(provision -> provision.quotesOn(day).stream())
                .toList();
    }

    /** What is known of a waiver, in words. */
    public String waiver(Journey.Waiver waiver) {
        return wording.say(
                switch (waiver) {
                    case PUBLISHED -> TravelPhrase.WAIVER_PUBLISHED;
                    case NOT_NEEDED -> TravelPhrase.WAIVER_NOT_NEEDED;
                    case UNKNOWN -> TravelPhrase.WAIVER_UNKNOWN;
                });
    }

    /** How many parties the register has. */
    public int size() {
        return register.parties().size();
    }

    Meaning meaning(Listing listing) {
        return meanings.computeIfAbsent(listing.id(), _ -> Meaning.of(law, register, listing));
    }

    /**
     * The name it is shown by, with its id where others bear the name; in Korean with the Hangul in front, where a source or the
     * press has it.
     */
    public String name(Registered who) {
        boolean shared = register.find(who.party().name()).size() > 1;
        String name = bare(who);
        return shared ? name + " (" + who.id() + ")" : name;
    }

    private String bare(Registered who) {
        String name = who.party().name();
        if (wording.language() == Language.EN) {
            return name;
        }
        Optional<String> hangul = who.party().name(HANGUL);
        return hangul.map(text -> text + " “" + name + "”").orElse("“" + name + "”");
    }

    /** Of a party by its id. */
    public String name(String id) {
        return register.of(id).map(this::name).orElse(id);
    }

    public String names(List<Registered> all) {
        return String.join(", ", all.stream().map(this::name).toList());
    }

    public String publisher(String id) {
        return wording.say(register.publisher(id).name());
    }

    /** What a class or ground is called. */
    String word(String name) {
        return wording.name(name);
    }

    /** The rules it is under, as cites. */
    String rules(Listing listing) {
        List<String> cites = new ArrayList<>();
        for (String name : listing.authority()) {
            law.pack().rule(name).ifPresent(rule -> cites.add(rule.cite().printed()));
        }
        return wording.or(cites);
    }

    /** {@code E.O. 9, s. 2(a) (iii)}; a limb that no source states is unknown, and says so. */
    public String authority(Listing listing) {
        if (listing.authority().isEmpty()) {
            return listing.tag().orElse("–");
        }
        String limb = limb(listing);
        return limb.isEmpty() ? rules(listing) : rules(listing) + " " + limb;
    }

    /** Empty where the authority has no limbs. */
    String limb(Listing listing) {
        if (listing.limb().isPresent()) {
            return limb(listing.limb().get());
        }
        return listing.kind() == Listing.Kind.DESIGNATED ? wording.say(PeoplePhrase.LIMB_UNKNOWN) : "";
    }

    private String limb(String stated) {
        return wording.language() == Language.EN
                ? stated
                : stated.replace(" or ", " 또는 ").replaceAll("(\\S+) of (\\S+)", "$2의 $1");
    }

    String grounds(Set<String> grounds) {
        return grounds.isEmpty()
                ? wording.say(PeoplePhrase.GROUND_NONE)
                : String.join(", ", wording.names(List.copyOf(grounds)));
    }

    /** In full: an unknown ground with all it may be. */
    String ground(LegalGround ground) {
        if (ground.alternatives().isEmpty()) {
            return wording.say(PeoplePhrase.GROUND_OUTSIDE);
        }
        if (ground.isKnown()) {
            return grounds(ground.alternatives().getFirst());
        }
        List<String> may = new ArrayList<>(wording.names(List.copyOf(ground.possible())));
        if (ground.alternatives().stream().anyMatch(Set::isEmpty)) {
            may.add(wording.say(PeoplePhrase.GROUND_NONE));
        }
        return wording.say(PeoplePhrase.GROUND_UNKNOWN, wording.or(may));
    }

    /** For a narrow column: an unknown ground is just that. */
    String groundShort(LegalGround ground) {
        return ground.alternatives().isEmpty() || ground.isKnown()
                ? ground(ground)
                : wording.say(PeoplePhrase.GROUND_SOME);
    }

    /** For programs: names of grounds, {@code none}, {@code UNKNOWN}, or nothing where the law is not in the packs. */
    static String codes(LegalGround ground) {
        if (ground.alternatives().isEmpty()) {
            return "";
        }
        if (!ground.isKnown()) {
            return "UNKNOWN";
        }
        return ground.possible().isEmpty() ? "none" : String.join(" ", ground.possible());
    }

    public String announced(Listing listing) {
        return listing.announced().isEmpty()
                ? wording.say(PeoplePhrase.ANNOUNCED_UNKNOWN)
                : String.join(", ", wording.names(listing.announced()));
    }

    public String mark(Mark mark) {
        return wording.say(
                switch (mark) {
                    case READ -> new Plain("read", "확인");
                    case PART -> new Plain("in part", "일부 확인");
                    case MEMORY -> new Plain("MEMORY", "기억, 미확인");
                });
    }

    String kind(Listing listing) {
        return wording.say(
                switch (listing.kind()) {
                    case DESIGNATED -> new Plain("designated", "지정");
                    case IDENTIFIED -> new Plain("identified, not designated", "확인(지정 아님)");
                    case LISTED -> new Plain("listed", "등재");
                });
    }

    String state(Listing listing, LocalDate day) {
        return switch (listing.on(day)) {
            case STANDS -> wording.say(PeoplePhrase.STATE_STANDS);
            case OFF ->
                wording.say(
                        PeoplePhrase.STATE_OFF,
                        listing.until().map(Object::toString).orElse(""));
            case NOT_YET -> wording.say(PeoplePhrase.STATE_NOT_YET);
            case UNKNOWN -> wording.say(PeoplePhrase.STATE_UNKNOWN);
        };
    }

    String day(Listing listing) {
        return listing.on()
                .map(Object::toString)
                .orElseGet(() -> wording.say(PeoplePhrase.DAY_UNKNOWN, listing.seen()));
    }

    String binding(Meaning meaning) {
        return meaning.binding()
                .map(modality -> switch (modality) {
                    case MAY -> PeoplePhrase.BINDING_MAY;
                    case SHALL -> PeoplePhrase.BINDING_SHALL;
                    case BY_LAW -> PeoplePhrase.BINDING_BY_LAW;
                })
                .map(wording::say)
                .orElseGet(() -> wording.say(PeoplePhrase.BINDING_UNKNOWN));
    }

    static String code(Meaning meaning) {
        return meaning.binding().map(Terms::code).orElse("UNKNOWN");
    }

    String asks(Meaning meaning) {
        return wording.say(
                switch (meaning.asks()) {
                    case CONDUCT -> PeoplePhrase.ASKS_CONDUCT;
                    case STATUS -> PeoplePhrase.ASKS_STATUS;
                    case UNKNOWN -> PeoplePhrase.ASKS_UNKNOWN;
                });
    }

    /** How many days lie between being named and being listed, in words. */
    String gap(LocalDate named, List<Listing> listings) {
        Optional<LocalDate> listed = listings.stream()
                .filter(listing -> !listing.authority().isEmpty())
                .flatMap(listing -> listing.on().stream())
                .min(LocalDate::compareTo);
        if (listed.isEmpty()) {
            return wording.say(PeoplePhrase.NAMED_NOT_LISTED);
        }
        long days = ChronoUnit.DAYS.between(named, listed.get());
        return days == 0
                ? wording.say(PeoplePhrase.NAMED_SAME_DAY)
                : days > 0 ? wording.say(PeoplePhrase.NAMED_GAP, days) : wording.say(PeoplePhrase.NAMED_BEFORE, -days);
    }
}
