package org.haetae.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fits;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Route;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Reads what people say was done against the words the packs spell conduct with; all problems are thrown together. */
final class ClaimReader {
    private static final String WORD = "a word conduct is spelled with; law list words shows them";

    /** How many near misses are offered. */
    private static final int OFFERED = 3;

    private final Pack pack;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What people may write for a name: the name, with or without hyphens, its plain words in either language, or what the vocabulary
     * knows them to say for it. What is said for several names claims them all.
     */
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    private final Map<String, Set<String>> quoted = new LinkedHashMap<>();

    /** The names with all that may be written for each, to find near misses by. */
    private final Map<String, String> told = new LinkedHashMap<>();

    private ClaimReader(Law law, LocalDate today) {
        this.pack = law.pack();
        this.today = today;
        DayLaw day = law.day(today);
        Profile any = Profile.first(pack.vocabulary().readings());
        for (Criterion criterion : pack.all(Criterion.class)) {
            name(criterion.id());
            for (Elements elements : Fits.asked(day, any, criterion)) {
                words(elements);
            }
            for (Dated<Conduct> who : criterion.who()) {
                for (Conduct.Limb limb : who.value().allLimbs()) {
                    for (Dated<String> except : limb.except()) {
                        words(except.value());
                    }
                }
            }
        }
        for (Measure measure : pack.all(Measure.class)) {
            measure(measure);
        }
        for (Route route : pack.all(Route.class)) {
            for (Dated<Route.Activity> line : route.activities()) {
                words(line.value().words());
            }
        }
    }

    /**
     * Reads a claim.
     *
     * @param today the as-of day, which no conduct is after
     * @throws BadInput with every problem of it
     */
    static Claimed read(Law law, ClaimText text, LocalDate today) {
        return new ClaimReader(law, today).read(text);
    }

    // what may be said

    private void measure(Measure measure) {
        if (measure.presumed().isPresent()) {
            for (Dated<String> which : measure.presumed().get().which()) {
                words(which.value());
            }
        }
        for (Measure.EffectLine line : measure.effects()) {
            if (line.effect().verb() != Effect.Act.AS) {
                line.effect().object().forEach(this::name);
            }
            switch (line.effect().whom()) {
                case Effect.Whom.PersonsUnder(String rule, boolean _) -> name(rule);
                case Effect.Whom.Classes(List<String> classes) -> classes.forEach(this::name);
                case Effect.Whom.Nobody _, Effect.Whom.NamedIn _ -> {}
            }
        }
    }

    private void words(String line) {
        words(Elements.of(Elements.words(line), Set.of()));
    }

    private void words(Elements elements) {
        for (Elements.Part part : elements.parts()) {
            for (Elements.Way way : part.ways()) {
                for (Elements.Element element : way.elements()) {
                    element.anyOf().forEach(this::item);
                }
            }
        }
    }

    private void item(Elements.Item item) {
        switch (item) {
            case Elements.Item.Word(String name) -> name(name);
            case Elements.Item.Quoted(String text) -> quoted.put(Elements.plain(text), Set.of(text));
            case Elements.Item.Limbs _ -> {}
        }
    }

    private void name(String id) {
        Plain plain = pack.rule(id)
                .flatMap(rule -> rule.head().title())
                .orElseGet(() -> pack.vocabulary().plain(id));
        List<String> forms = new ArrayList<>(List.of(id, id.replace('-', ' '), plain.english(), plain.korean()));
        for (String said : pack.vocabulary().aka(id)) {
            forms.add(said);
            forms.add(said.replace('-', ' '));
        }
        for (String form : forms) {
            names.computeIfAbsent(form.toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>())
                    .add(id);
        }
        told.put(id, String.join(" ", forms));
    }

    // what is said

    private Claimed read(ClaimText text) {
        Set<String> did = new LinkedHashSet<>();
        for (String typed : text.did()) {
            did.addAll(each("--did", typed, names, WORD));
        }
        Set<String> thresholds = new LinkedHashSet<>();
        for (String typed : text.thresholds()) {
            thresholds.addAll(each("--threshold", typed, quoted, "quoted words of a criterion"));
        }
        if (text.knowingly() && text.shouldHaveKnown()) {
            problem("--should-have-known", "--knowingly too", "one of --knowingly, --should-have-known");
        }
        Optional<Claimed.On> on = text.on().flatMap(this::on);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Claimed.Mind mind = text.knowingly()
                ? Claimed.Mind.KNEW
                : text.shouldHaveKnown() ? Claimed.Mind.SHOULD_HAVE_KNOWN : Claimed.Mind.NOT_SAID;
        return new Claimed(did, thresholds, mind, on);
    }

    /** Names by commas; one that holds a comma itself is found before it is taken apart. */
    private List<String> each(String option, String typed, Map<String, Set<String>> known, String expected) {
        Set<String> whole = known.get(form(typed));
        if (whole != null) {
            return List.copyOf(whole);
        }
        List<String> found = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            Set<String> name = known.get(form(part));
            if (name == null) {
                unknown(option + " " + typed, part.strip(), expected, known.keySet());
            } else {
                found.addAll(name);
            }
        }
        return found;
    }

    private void unknown(String place, String part, String expected, Set<String> known) {
        boolean word = expected.equals(WORD);
        Optional<String> near = word ? Nearest.named(form(part), told, OFFERED) : Nearest.to(form(part), known);
        problems.add(new Problem(
                Position.ofFile(place.strip()),
                part.isEmpty() ? "nothing" : part,
                expected,
                part.isEmpty() ? Optional.empty() : near,
                ""));
    }

    private static String form(String typed) {
        String bare = typed.strip();
        boolean marked = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return Elements.plain(marked ? bare.substring(1, bare.length() - 1) : bare);
    }

    private Optional<Claimed.On> on(String typed) {
        int dots = typed.indexOf("..");
        Optional<LocalDate> first = day(typed, dots < 0 ? typed : typed.substring(0, dots));
        Optional<LocalDate> last = dots < 0 ? first : day(typed, typed.substring(dots + 2));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            problem("--on " + typed, typed, "the first day before the last");
            return Optional.empty();
        }
        if (last.get().isAfter(today)) {
            problem("--on " + typed, last.get().toString(), "days up to the as-of day, " + today);
            return Optional.empty();
        }
        return Optional.of(new Claimed.On(first.get(), last.get()));
    }

    private Optional<LocalDate> day(String typed, String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            problem("--on " + typed, day.strip(), "a date as YYYY-MM-DD, or two as DATE..DATE");
            return Optional.empty();
        }
    }

    private void problem(String place, String found, String expected) {
        problems.add(Problem.of(Position.ofFile(place.strip()), found.isEmpty() ? "nothing" : found, expected));
    }
}
