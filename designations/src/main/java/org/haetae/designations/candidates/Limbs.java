package org.haetae.designations.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.Law;
import org.haetae.law.eval.AskedLimb;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fits;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Plain;

/** The limbs of all criteria of the packs on a day: what people may write for one, and for the things it asks. */
public final class Limbs {
    /** What stands for the state of mind a limb asks for. */
    public static final String KNOWLEDGE = Conduct.KNOWINGLY;

    private final Law law;
    private final Map<Ground, List<AskedLimb>> limbs = new LinkedHashMap<>();

    /** Limbs by what may be typed for them, without spaces, dots and capitals. */
    private final Map<String, Set<Ground>> forms = new LinkedHashMap<>();

    /** The same forms, one for each limb, as somebody would type it. */
    private final Set<String> typed = new TreeSet<>();

    private Limbs(Law law) {
        this.law = law;
    }

    /** Those of a day; limbs that are not law on it are known, but never put before one that is. */
    public static Limbs of(Law law, LocalDate day) {
        Limbs all = new Limbs(law);
        DayLaw dayLaw = law.day(day);
        Profile profile = Profile.first(law.pack().vocabulary().readings());
        for (Criterion criterion : law.pack().all(Criterion.class)) {
            List<AskedLimb> limbs = Fits.limbs(dayLaw, profile, criterion);
            limbs.forEach(limb -> all.add(limb, limbs));
        }
        return all;
    }

    private void add(AskedLimb limb, List<AskedLimb> beside) {
        boolean replaced = !limb.living()
                && beside.stream()
                        .anyMatch(other -> other.living() && other.limb().equals(limb.limb()));
        if (replaced) {
            return;
        }
        Ground ground = new Ground(limb.criterion().id(), limb.limb());
        limbs.computeIfAbsent(ground, _ -> new ArrayList<>()).add(limb);
        for (String form : List.of(
                limb.criterion().id() + limb.limb(),
                limb.cite().printed(),
                limb.cite().path())) {
            forms.computeIfAbsent(bare(form), _ -> new LinkedHashSet<>()).add(ground);
        }
        typed.add(limb.cite().printed());
        typed.add(limb.criterion().id() + limb.limb());
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
    }

    /** The limbs that a cite or a criterion's name with its label stands for; several where it says too little, none where nothing. */
    public List<Ground> find(String text) {
        Set<Ground> found = forms.get(bare(text));
        if (found != null) {
            return List.copyOf(found);
        }
        List<Ground> of = new ArrayList<>();
        for (Map.Entry<Ground, List<AskedLimb>> limb : limbs.entrySet()) {
            Criterion criterion = limb.getValue().getFirst().criterion();
            List<String> names = List.of(
                    criterion.id(), criterion.cite().printed(), criterion.cite().path());
            if (names.stream().anyMatch(name -> bare(name).equals(bare(text)))) {
                of.add(limb.getKey());
            }
        }
        return of;
    }

    /** What may be typed for limbs. */
    public Set<String> typed() {
        return Set.copyOf(typed);
    }

    /** What a limb asks: each of several is enough. None where the packs have no such limb. */
    public List<AskedLimb> of(Ground ground) {
        return limbs.getOrDefault(ground, List.of());
    }

    /** The cite of a limb as the law is cited; its name where the packs have no such limb. */
    public String cite(Ground ground) {
        return of(ground).stream()
                .findFirst()
                .map(limb -> limb.cite().printed())
                .orElse(ground.criterion() + ground.limb());
    }

    /** What may be typed for the things a limb asks, as people would type it. */
    public Set<String> elements(Ground ground) {
        Set<String> all = new LinkedHashSet<>();
        for (AskedLimb limb : of(ground)) {
            if (limb.elements().knowingly()) {
                all.add(KNOWLEDGE);
            }
            items(limb.elements()).forEach(item -> all.add(spelled(item)));
        }
        return all;
    }

    /** The thing that something typed stands for, in the spelling that is kept; empty if a limb asks for no such thing. */
    public Optional<String> element(Ground ground, String text) {
        String wanted = plain(text);
        for (AskedLimb limb : of(ground)) {
            if (limb.elements().knowingly() && wanted.equals(KNOWLEDGE)) {
                return Optional.of(KNOWLEDGE);
            }
            for (Elements.Item item : items(limb.elements())) {
                if (forms(item).contains(wanted)) {
                    return Optional.of(spelled(item));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an element, as it is kept, is one of the ways to show a thing. */
    static boolean shows(String element, Elements.Element asked) {
        for (Elements.Item item : asked.anyOf()) {
            if (spelled(item).equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static List<Elements.Item> items(Elements elements) {
        List<Elements.Item> items = new ArrayList<>();
        for (Elements.Part part : elements.parts()) {
            for (Elements.Way way : part.ways()) {
                way.elements().forEach(element -> items.addAll(element.anyOf()));
            }
        }
        return items;
    }

    /** A name; the law's own words; the labels of limbs whose conduct is meant. */
    private static String spelled(Elements.Item item) {
        return switch (item) {
            case Elements.Item.Word(String name) -> name;
            case Elements.Item.Quoted(String text) -> Elements.plain(text);
            case Elements.Item.Limbs(String from, String to) -> from.equals(to) ? from : from + " through " + to;
        };
    }

    private Set<String> forms(Elements.Item item) {
        Set<String> forms = new LinkedHashSet<>(Set.of(spelled(item)));
        if (item instanceof Elements.Item.Word(String name)) {
            Plain plain = law.pack()
                    .rule(name)
                    .flatMap(rule -> rule.head().title())
                    .orElseGet(() -> law.pack().vocabulary().plain(name));
            forms.add(plain(name.replace('-', ' ')));
            forms.add(plain(plain.english()));
            forms.add(plain(plain.korean()));
            law.pack().vocabulary().aka(name).forEach(said -> forms.add(plain(said)));
        }
        return forms;
    }

    private static String plain(String text) {
        String bare = text.strip();
        boolean marked = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return Elements.plain(marked ? bare.substring(1, bare.length() - 1) : bare);
    }
}
