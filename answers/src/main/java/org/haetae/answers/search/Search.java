package org.haetae.answers.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Unused;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Finds words, quoted phrases and cites in the packs. */
public final class Search {
    /** More hits than this are counted, not told. */
    private static final int MOST = 100;

    /** Added where the words stand side by side as they were typed. */
    private static final double TOGETHER = 1.5;

    /** What an exact name, other name or cite weighs: before anything that only contains the word. */
    private static final double NAMED = 1_000;

    private final Law law;
    private final Ask ask;
    private final Pack pack;
    private final Wording wording;
    private final LocalDate day;
    private final Query query;
    private final List<Passage> passages;

    private Search(Law law, Ask ask, Query query) {
        this.law = law;
        this.ask = ask;
        this.pack = law.pack();
        this.wording = ask.wording(law);
        this.day = ask.asOf().law();
        this.query = query;
        this.passages = Passages.of(law);
    }

    /**
     * Answers.
     *
     * @param typed words, quoted phrases, or a cite
     * @throws BadInput if nothing was typed, or nothing is found
     */
    public static SearchAnswer answer(Law law, Ask ask, String typed) {
        Query query = Query.read(typed);
        if (query.isEmpty()) {
            throw new BadInput(Position.ofFile("law search"), "nothing", "words, a quoted phrase or a cite");
        }
        return new Search(law, ask, query).answer();
    }

    /**
     * A place where a phrase stands.
     *
     * @param kind of passage, as a code
     * @param name of the rule; empty where it has none
     * @param line as it is written
     */
    public record Place(String kind, String name, Optional<UslmRef> cite, String at, String line) {}

    /** Where the law's words, or rules with quoted words, have a phrase exactly. */
    public static List<Place> quoted(Law law, Ask ask, String phrase) {
        Search search = new Search(law, ask, Query.read("\"" + phrase + "\""));
        List<Place> places = new ArrayList<>();
        for (Passage passage : search.passages) {
            boolean quotes = passage.kind() == Passage.Kind.QUOTE
                    || passage.kind() == Passage.Kind.RULE
                    || passage.kind() == Passage.Kind.NOT_ENCODED;
            if (quotes) {
                search.score(passage, Map.of())
                        .ifPresent(
                                hit -> places.add(new Place(hit.kind(), hit.name(), hit.cite(), hit.at(), hit.line())));
            }
        }
        return places;
    }

    private SearchAnswer answer() {
        List<Hit> hits = new ArrayList<>();
        query.cite().ifPresent(cite -> cites(cite, hits));
        Set<String> led = new LinkedHashSet<>();
        hits.forEach(hit -> led.add(hit.at()));
        List<Hit> found = new ArrayList<>();
        Map<String, Double> rare = rarity();
        for (Passage passage : passages) {
            score(passage, rare).filter(hit -> !led.contains(hit.at())).ifPresent(found::add);
        }
        boolean whole = found.stream().anyMatch(Hit::all) || !hits.isEmpty();
        found.removeIf(hit -> whole && !hit.all());
        found.sort(Comparator.comparingDouble(Hit::score).reversed());
        hits.addAll(found);
        if (hits.isEmpty()) {
            throw nothing(rare);
        }
        int more = Math.max(0, hits.size() - MOST);
        return new SearchAnswer(
                Stamp.of(law, ask),
                query.typed(),
                query.cite().isPresent() && !led.isEmpty(),
                whole,
                hits.subList(0, Math.min(MOST, hits.size())),
                more,
                Unused.of(ask, Set.of("--as-of")));
    }

    private BadInput nothing(Map<String, Double> rare) {
        Set<String> words = new LinkedHashSet<>(pack.rules().keySet());
        words.addAll(pack.vocabulary().facts().keySet());
        passages.forEach(passage -> words.addAll(Query.words(String.join(" ", passage.lines()))));
        words.removeIf(word -> word.length() < 3);
        List<String> unknown =
                query.words().stream().filter(word -> rare.get(word) == null).toList();
        Optional<String> nearest = unknown.isEmpty() ? Optional.empty() : Nearest.to(unknown.getFirst(), words);
        return new BadInput(List.of(new Problem(
                Position.ofFile("law search " + query.typed()),
                query.typed(),
                query.cite().isPresent()
                        ? "a cite the packs hold, or words that stand in them"
                        : "words that stand in the packs",
                nearest,
                "")));
    }

    // words

    /** How much a typed word tells, by how few passages have it; words that none has are absent. */
    private Map<String, Double> rarity() {
        Map<String, Double> rare = new LinkedHashMap<>();
        for (String word : query.words()) {
            int have = 0;
            for (Passage passage : passages) {
                have += best(word, passage) > 0 ? 1 : 0;
            }
            if (have > 0) {
                rare.put(word, 1 + Math.log((double) passages.size() / have));
            }
        }
        return rare;
    }

    private static double best(String typed, Passage passage) {
        double best = 0;
        for (String line : passage.lines()) {
            for (String word : Query.words(line)) {
                best = Math.max(best, Query.match(typed, word));
            }
        }
        return best;
    }

    private Optional<Hit> score(Passage passage, Map<String, Double> rare) {
        String text = Query.plain(String.join(" ", passage.lines()));
        double score = 0;
        boolean all = true;
        for (String phrase : query.phrases()) {
            boolean there = holds(text, phrase);
            score += there ? 4 : 0;
            all &= there;
        }
        for (String word : query.words()) {
            double match = best(word, passage);
            score += match * rare.getOrDefault(word, 0.0);
            all &= match > 0;
        }
        if (score == 0 || !query.phrases().isEmpty() && !all) {
            return Optional.empty();
        }
        if (query.words().size() > 1 && text.contains(String.join(" ", query.words()))) {
            score *= TOGETHER;
        }
        score *= passage.kind().weight();
        if (isNamed(passage)) {
            score += NAMED;
        }
        return Optional.of(hit(passage, line(passage), score, all));
    }

    /** Whether a text has a phrase that does not begin or end inside a word; Korean words run on into particles. */
    private static boolean holds(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            boolean begins = at == 0 || !joins(text.charAt(at - 1), phrase.charAt(0));
            boolean ends = end == text.length() || !joins(phrase.charAt(phrase.length() - 1), text.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(phrase, at + 1);
        }
        return false;
    }

    private static boolean joins(char a, char b) {
        return a < 0x80 && b < 0x80 && Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
    }

    /** Whether all that was typed is the name of it, or another name. */
    private boolean isNamed(Passage passage) {
        String typed = query.typed().strip();
        return !passage.name().isEmpty()
                && (passage.kind() == Passage.Kind.RULE || passage.kind() == Passage.Kind.NAME)
                && (passage.name().equalsIgnoreCase(typed)
                        || pack.rule(passage.name())
                                .map(rule -> rule.head().aka().stream().anyMatch(typed::equalsIgnoreCase))
                                .orElse(false));
    }

    /** The line that answers best: the first with most of what was typed. */
    private int line(Passage passage) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < passage.lines().size(); i++) {
            String line = passage.lines().get(i);
            String plain = Query.plain(line);
            double score = 0;
            for (String phrase : query.phrases()) {
                score += holds(plain, phrase) ? 10 : 0;
                score += plain.contains(phrase.split(" ", 2)[0]) ? 0.1 : 0;
            }
            for (String typed : query.words()) {
                double match = 0;
                for (String word : Query.words(line)) {
                    match = Math.max(match, Query.match(typed, word));
                }
                score += match;
            }
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private Hit hit(Passage passage, int line, double score, boolean all) {
        return new Hit(
                passage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                passage.name(),
                title(passage.name()),
                passage.cite(),
                law.within(passage.at(line)).toString(),
                passage.lines().get(line).strip(),
                score,
                all,
                passage.span().contains(day),
                next(passage));
    }

    private String title(String name) {
        Optional<Rule> rule = pack.rule(name);
        if (rule.isPresent()) {
            return wording.title(rule.get());
        }
        return name.isEmpty()
                ? ""
                : pack.scenario(name)
                        .flatMap(scenario -> scenario.assumption())
                        .map(wording::say)
                        .orElseGet(() -> wording.name(name));
    }

    private String next(Passage passage) {
        return switch (passage.kind()) {
            case RULE, NAME, RECORD -> passage.name().isEmpty() ? show(passage.cite()) : "law show " + passage.name();
            case SCENARIO -> "scenario show " + passage.name();
            case TITLE, HEADING, QUOTE, WORDS, NOT_ENCODED, CASE ->
                !passage.name().isEmpty()
                        ? "scenario show " + passage.name()
                        : passage.first().file().endsWith("readings.md") ? "law list readings" : show(passage.cite());
        };
    }

    private static String show(Optional<UslmRef> cite) {
        return cite.map(ref -> "law show " + ref.path()).orElse("law list facts");
    }

    // cites

    /** A heading and the cite that was meant by what was typed. */
    private record Spot(Instrument instrument, Provision provision, UslmRef meant) {}

    private void cites(CiteTyped typed, List<Hit> hits) {
        List<Spot> places = new ArrayList<>();
        for (Instrument instrument : pack.instruments()) {
            for (Provision provision : instrument.provisions()) {
                collect(instrument, provision, typed, places);
            }
        }
        Map<UslmRef, Spot> nearest = new LinkedHashMap<>();
        for (Spot place : places) {
            Spot deepest = deepest(place, place.provision());
            Spot before = nearest.get(place.meant());
            if (before == null || depth(deepest) > depth(before)) {
                nearest.put(place.meant(), deepest);
            }
        }
        int rank = 0;
        for (Spot place : nearest.values()) {
            hits.add(hit(place, NAMED * 2 - rank++));
        }
        if (hits.isEmpty()) {
            typed.whole().ifPresent(ref -> instruments(ref, hits));
        }
    }

    /** The heading under this one that is nearest to what was meant. */
    private static Spot deepest(Spot place, Provision from) {
        Spot deepest = place;
        for (Provision part : from.parts()) {
            boolean holds = part.cite().filter(place.meant()::isUnder).isPresent();
            if (holds || part.cite().isEmpty()) {
                Spot below = deepest(holds ? new Spot(place.instrument(), part, place.meant()) : deepest, part);
                deepest = depth(below) > depth(deepest) ? below : deepest;
            }
        }
        return deepest;
    }

    private static int depth(Spot place) {
        return place.provision().cite().map(ref -> ref.path().length()).orElse(0);
    }

    private void collect(Instrument instrument, Provision provision, CiteTyped typed, List<Spot> into) {
        provision
                .cite()
                .ifPresent(ref -> meant(provision, ref, typed)
                        .filter(meant -> meant.isUnder(ref))
                        .ifPresent(meant -> into.add(new Spot(instrument, provision, meant))));
        provision.parts().forEach(part -> collect(instrument, part, typed, into));
    }

    /** The full path of what was typed, if this heading may be where it stands. */
    private static Optional<UslmRef> meant(Provision provision, UslmRef ref, CiteTyped typed) {
        if (typed.whole().isPresent()) {
            UslmRef whole = typed.whole().get();
            // a section of an act that stands in the Code is found by its number in the act
            return ignoringCase(whole, ref)
                    ? Optional.of(whole.path().equalsIgnoreCase(ref.path()) ? ref : whole)
                    : Optional.empty();
        }
        Optional<UslmRef> section = section(provision, ref, typed.section());
        return section.map(root -> {
            StringBuilder path = new StringBuilder(root.path());
            typed.labels().forEach(label -> path.append('/').append(label));
            return new UslmRef(path.toString());
        });
    }

    private static boolean ignoringCase(UslmRef whole, UslmRef ref) {
        return new UslmRef(whole.path().toLowerCase(Locale.ROOT))
                .isUnder(new UslmRef(ref.path().toLowerCase(Locale.ROOT)));
    }

    /** The cite of a section of this number: by the heading, or by the part of the path that says so. */
    private static Optional<UslmRef> section(Provision provision, UslmRef ref, String number) {
        if (provision.number().filter(number::equalsIgnoreCase).isPresent()) {
            return Optional.of(ref);
        }
        String[] parts = ref.path().split("/", -1);
        StringBuilder path = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                path.append('/').append(part);
            }
            if (part.equalsIgnoreCase("s" + number) || part.equalsIgnoreCase("art" + number)) {
                return Optional.of(new UslmRef(path.toString()));
            }
        }
        return Optional.empty();
    }

    /** The lines of the items on the way to a cite below a heading; the heading's own line where it is not there. */
    private Hit hit(Spot place, double score) {
        UslmRef head = place.provision().cite().orElse(place.meant());
        String below = place.meant().path().length() > head.path().length()
                ? place.meant().path().substring(head.path().length() + 1)
                : "";
        List<Passage> under = passages.stream()
                .filter(passage -> passage.cite().equals(Optional.of(head)) && passage.kind() == Passage.Kind.RULE)
                .toList();
        for (Passage passage : below.isEmpty() ? List.<Passage>of() : under) {
            int line = item(passage, List.of(below.split("/", -1)));
            if (line >= 0) {
                return hit(
                        place,
                        passage.name(),
                        law.within(passage.at(line)).toString(),
                        passage.lines().get(line),
                        score);
            }
        }
        return hit(
                place,
                "",
                law.within(place.provision().at()).toString(),
                place.provision().title(),
                score);
    }

    private Hit hit(Spot place, String rule, String at, String line, double score) {
        String instrument = wording.say(place.instrument().title());
        String title = rule.isEmpty() ? instrument : title(rule) + " · " + instrument;
        return new Hit(
                "cite",
                rule,
                title,
                Optional.of(place.meant()),
                at,
                line.strip(),
                score,
                true,
                place.provision().life().span().contains(day),
                "law show " + place.meant().path());
    }

    /** The line of the item with these labels, each indented more than the one before; -1 where there is none. */
    private static int item(Passage passage, List<String> labels) {
        int wanted = 0;
        int deep = -1;
        for (int i = 0; i < passage.lines().size(); i++) {
            String line = passage.lines().get(i);
            int indent = line.length() - line.stripLeading().length();
            if (wanted > 0 && indent <= deep && !line.isBlank()) {
                return -1;
            }
            if (line.stripLeading().startsWith("(" + labels.get(wanted) + ")")) {
                deep = indent;
                wanted++;
                if (wanted == labels.size()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void instruments(UslmRef ref, List<Hit> hits) {
        for (Instrument instrument : pack.instruments()) {
            if (instrument.cite().isUnder(ref) && !instrument.provisions().isEmpty()) {
                Provision first = instrument.provisions().getFirst();
                Spot place = new Spot(instrument, first, instrument.cite());
                Position top = new Position(instrument.files().getFirst(), 1, 1);
                hits.add(hit(
                        place,
                        "",
                        law.within(top).toString(),
                        instrument.title().english(),
                        NAMED));
            }
        }
    }
}
