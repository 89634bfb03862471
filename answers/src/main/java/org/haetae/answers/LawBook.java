package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.lint.Linter;
import org.haetae.law.lint.OfficialText;
import org.haetae.law.lint.QuoteCheck;
import org.haetae.law.lint.QuotedRules;
import org.haetae.law.lint.Warning;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Vocabulary;
import org.haetae.law.text.TextStore;
import org.haetae.law.trial.Trial;

/** Questions about the packs themselves: what is in them, what stands where, whether they are sound. */
public final class LawBook {
    /** "Sec. 401", "section 401", "§ 401": what stands before the number. */
    private static final Pattern SECTION = Pattern.compile("(?i)^(§|s\\.|sec\\.?|section)\\s*(?=\\d)");

    /** "104(a)", "208 (c)(1)", "104a": a section's number and labels under it. */
    private static final Pattern LABELLED =
            Pattern.compile("(?<section>\\d+[A-Z]?)\\s*(?<labels>(\\(\\w+\\)\\s*)+|[a-z]\\d*)");

    private static final String INSTRUMENTS = "instruments";

    /** What an answer depends on that only reads the packs as of a day. */
    static final Set<String> DAY = Set.of("--as-of");

    /**
     * A provision and where it stands.
     *
     * @param above titles of the headings it stands under, outermost first
     */
    private record Entry(Instrument instrument, List<String> above, Provision provision) {}

    private LawBook() {}

    /** The instruments. */
    public static LawListed list(Law law, Ask ask) {
        return new LawListed(Stamp.of(law, ask), law, Unused.of(ask, DAY));
    }

    /**
     * All names of a kind.
     *
     * @param what such as {@code facts}; one of {@link Family#word()}, or {@code instruments}
     * @throws org.haetae.notation.BadInput if there is no such kind
     */
    public static Answer list(Law law, Ask ask, String what) {
        Set<String> words = new LinkedHashSet<>(List.of(INSTRUMENTS));
        for (Family family : Family.values()) {
            if (family.word().equalsIgnoreCase(what.strip())) {
                return new NamesListed(Stamp.of(law, ask), family, new Names(law, ask).of(family), Unused.of(ask, DAY));
            }
            words.add(family.word());
        }
        if (what.strip().equalsIgnoreCase(INSTRUMENTS)) {
            return list(law, ask);
        }
        throw Rows.unknown("law list " + what, what, "one of " + String.join(", ", words), what, words);
    }

    /** What is worth a look in the packs, without any text to compare quotations with. */
    public static LawLinted lint(Law law, Ask ask) {
        return new LawLinted(
                Stamp.of(law, ask),
                law,
                Linter.lint(law, ask.asOf().law()),
                Optional.empty(),
                QuotedRules.of(law),
                Unused.of(ask, DAY));
    }

    /** The same, and quotations compared with the text a user has imported, if he has any. */
    public static LawLinted lint(Law law, Ask ask, TextStore texts) {
        OfficialText official = OfficialText.of(texts);
        if (official.isEmpty()) {
            return lint(law, ask);
        }
        QuoteCheck.Result compared = QuoteCheck.check(law.pack(), official);
        List<Warning> warnings = new ArrayList<>(Linter.lint(law, ask.asOf().law()));
        warnings.addAll(compared.warnings());
        return new LawLinted(
                Stamp.of(law, ask),
                law,
                warnings.stream().sorted().toList(),
                Optional.of(compared),
                QuotedRules.of(law),
                Unused.of(ask, DAY));
    }

    /** Runs the tests beside the law; each has a day, facts and a mode of its own. */
    public static LawTried test(Law law, Ask ask) {
        return new LawTried(Stamp.of(law, ask), law, Trial.run(law), Unused.of(ask, Set.of()));
    }

    /**
     * Shows provisions with all that stands under them: those of a cite, of a section's number (in its act or in the Code), of an
     * instrument; or a rule, where it stands; or a name of the vocabulary, and what uses it.
     *
     * @param texts text a user has imported, which is shown beside the rules
     * @throws org.haetae.notation.BadInput if the packs hold no such thing
     */
    public static LawShown show(Law law, Ask ask, String typed, TextStore texts) {
        return show(law, ask, typed, Optional.of(texts));
    }

    /** The same without any text. */
    public static LawShown show(Law law, Ask ask, String typed) {
        return show(law, ask, typed, Optional.empty());
    }

    private static LawShown show(Law law, Ask ask, String typed, Optional<TextStore> texts) {
        Pack pack = law.pack();
        String name = typed.strip();
        Names names = new Names(law, ask);
        List<Rule> rules = rules(pack, name);
        if (!rules.isEmpty()) {
            return rules(law, ask, names, texts, name, rules);
        }
        List<NameView> words = names.inVocabulary(name);
        if (!words.isEmpty()) {
            return words(law, ask, name, words);
        }
        List<Entry> entries = entries(pack, typed, "law show", "a cite, rule or word of the packs");
        CasesBeside beside = new CasesBeside(pack);
        List<ProvisionView> provisions = new ArrayList<>();
        for (Entry entry : outermost(entries)) {
            provisions.add(ProvisionView.whole(
                    law, names, texts, beside, entry.instrument(), entry.above(), entry.provision()));
        }
        return new LawShown(
                Stamp.of(law, ask), name, true, provisions, List.of(), List.of(), List.of(), Unused.of(ask, DAY));
    }

    /**
     * The provisions that people mean by a cite or a section's number.
     *
     * @param command that was typed
     * @throws org.haetae.notation.BadInput if there is none
     */
    static List<Provision> provisions(Pack pack, String typed, String command) {
        List<Provision> provisions = new ArrayList<>();
        for (Entry entry : entries(pack, typed, command, "a cite or rule of the packs")) {
            provisions.add(entry.provision());
        }
        return provisions;
    }

    /** The provisions that people mean by a cite, a section's number, or one with its labels such as 104(a); or none. */
    static List<Provision> called(Pack pack, String typed) {
        List<Provision> provisions = new ArrayList<>();
        found(pack, typed.strip()).forEach(entry -> provisions.add(entry.provision()));
        Matcher labelled = LABELLED.matcher(SECTION.matcher(typed.strip()).replaceFirst(""));
        if (provisions.isEmpty() && labelled.matches()) {
            for (Entry entry : found(pack, labelled.group("section"))) {
                entry.provision()
                        .cite()
                        .ifPresent(ref -> provisions.addAll(labelled(pack, ref, labelled.group("labels"))));
            }
        }
        return provisions;
    }

    private static List<Provision> labelled(Pack pack, UslmRef section, String labels) {
        StringBuilder path = new StringBuilder(section.path());
        for (String label :
                labels.replaceAll("[()\\s]+|(?<=[a-z])(?=\\d)", " ").strip().split(" ", -1)) {
            path.append('/').append(label);
        }
        List<Provision> provisions = new ArrayList<>();
        each(pack, entry -> {
            if (entry.provision()
                    .cite()
                    .filter(ref -> ref.path().equals(path.toString()))
                    .isPresent()) {
                provisions.add(entry.provision());
            }
        });
        return provisions;
    }

    private static List<Entry> entries(Pack pack, String typed, String command, String expected) {
        List<Entry> entries = found(pack, typed.strip());
        if (entries.isEmpty()) {
            throw Rows.unknown(command + " " + typed, typed, expected, typed.strip(), known(pack));
        }
        return entries;
    }

    private static List<Entry> found(Pack pack, String name) {
        Optional<UslmRef> cite = cite(name);
        List<Entry> entries = new ArrayList<>();
        each(pack, entry -> {
            boolean holds =
                    cite.isPresent() ? cite.equals(entry.provision().cite()) : isCalled(entry.provision(), name);
            if (holds) {
                entries.add(entry);
            }
        });
        if (entries.isEmpty()) {
            cite.ifPresent(ref -> entries.addAll(whole(pack, ref)));
        }
        if (entries.isEmpty()) {
            cite.ifPresent(ref -> entries.addAll(around(pack, ref)));
        }
        return entries;
    }

    /** By its name; else by another name, which several may share. */
    private static List<Rule> rules(Pack pack, String name) {
        Optional<Rule> called = pack.rule(name).or(() -> pack.rule(name.toLowerCase(Locale.ROOT)));
        if (called.isPresent()) {
            return List.of(called.get());
        }
        return Called.also(pack, name);
    }

    private static LawShown rules(
            Law law, Ask ask, Names names, Optional<TextStore> texts, String name, List<Rule> rules) {
        List<ProvisionView> provisions = new ArrayList<>();
        for (Rule rule : rules) {
            each(law.pack(), entry -> {
                if (entry.provision().rules().contains(rule)) {
                    provisions.add(ProvisionView.only(
                            law, names, texts, entry.instrument(), entry.above(), entry.provision(), rule));
                }
            });
        }
        boolean bears = rules.size() == 1 && (rules.getFirst() instanceof Row || rules.getFirst() instanceof Route);
        List<Bearing> bearings = bears ? Bearing.of(law, ask, rules.getFirst()) : List.of();
        return new LawShown(
                Stamp.of(law, ask),
                name,
                false,
                provisions,
                List.of(),
                bearings,
                List.of(),
                Unused.of(ask, bears ? Set.copyOf(ask.said()) : DAY));
    }

    private static LawShown words(Law law, Ask ask, String name, List<NameView> words) {
        List<String> given = new ArrayList<>();
        boolean fact = words.getFirst().kind().equals("fact");
        boolean assumed = ask.said().contains("--scenario") || ask.said().contains("--fact");
        if (fact && assumed) {
            ask.assumed().forEach(setting -> given.add(ScenarioShown.stateIn(ask.wording(law), ask, setting, name)));
        }
        return new LawShown(
                Stamp.of(law, ask),
                name,
                false,
                List.of(),
                words,
                List.of(),
                given,
                Unused.of(ask, fact ? Set.of("--as-of", "--scenario", "--fact") : DAY));
    }

    /** Without those that stand under another of them: they are shown there. */
    private static List<Entry> outermost(List<Entry> entries) {
        List<Entry> outermost = new ArrayList<>();
        for (Entry entry : entries) {
            boolean inside = entries.stream()
                    .anyMatch(other -> !other.equals(entry) && holds(other.provision(), entry.provision()));
            if (!inside) {
                outermost.add(entry);
            }
        }
        return outermost;
    }

    private static boolean holds(Provision outer, Provision inner) {
        return outer.parts().stream().anyMatch(part -> part.equals(inner) || holds(part, inner));
    }

    /** By its number in the act, its number in the Code, or its cite as printed, of an instrument too. */
    private static boolean isCalled(Provision provision, String name) {
        String number = SECTION.matcher(name).replaceFirst("");
        return provision.number().filter(number::equalsIgnoreCase).isPresent()
                || provision
                        .cite()
                        .filter(ref -> ref.path().endsWith("/s" + number.toLowerCase(Locale.ROOT))
                                || (ref.printed() + ",")
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(name.toLowerCase(Locale.ROOT) + ","))
                        .isPresent();
    }

    private static Optional<UslmRef> cite(String typed) {
        try {
            return Optional.of(UslmRef.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All of an instrument, whose provisions may be cited by the Code alone. */
    private static List<Entry> whole(Pack pack, UslmRef cite) {
        List<Entry> whole = new ArrayList<>();
        for (Instrument instrument : pack.instruments()) {
            if (instrument.cite().equals(cite)) {
                for (Provision provision : instrument.provisions()) {
                    whole.add(new Entry(instrument, List.of(), provision));
                }
            }
        }
        return whole;
    }

    /** The nearest heading above a cite, such as that of an item's list; else the headings under it. */
    private static List<Entry> around(Pack pack, UslmRef cite) {
        List<Entry> above = new ArrayList<>();
        List<Entry> below = new ArrayList<>();
        int[] longest = {0};
        each(
                pack,
                entry -> entry.provision().cite().ifPresent(ref -> {
                    if (cite.isUnder(ref) && ref.path().length() >= longest[0]) {
                        if (ref.path().length() > longest[0]) {
                            above.clear();
                            longest[0] = ref.path().length();
                        }
                        above.add(entry);
                    }
                    if (ref.isUnder(cite)) {
                        below.add(entry);
                    }
                }));
        return below.isEmpty() ? above : below;
    }

    /** Everything that can be asked for, with what people call it. */
    private static Map<String, String> known(Pack pack) {
        Map<String, String> known = new LinkedHashMap<>();
        pack.rules().values().forEach(rule -> {
            if (!(rule instanceof NotEncoded)) {
                known.put(rule.id(), rule.head().title().map(Rows::words).orElse(""));
            }
        });
        Vocabulary words = pack.vocabulary();
        words.facts().values().forEach(fact -> known.put(fact.id(), Rows.words(fact.plain())));
        words.readings().values().forEach(point -> known.put(point.id(), Rows.words(point.words())));
        words.actors().forEach((id, plain) -> known.put(id, Rows.words(plain)));
        words.bodies().forEach((id, body) -> known.put(id, Rows.words(body.plain())));
        words.classes().forEach((id, plain) -> known.put(id, Rows.words(plain)));
        words.grounds().forEach((id, ground) -> known.put(id, Rows.words(ground.plain())));
        each(pack, entry -> {
            entry.provision().cite().ifPresent(ref -> known.putIfAbsent(ref.path(), ""));
            entry.provision().number().ifPresent(number -> known.putIfAbsent(number.toLowerCase(Locale.ROOT), ""));
        });
        return known;
    }

    private static void each(Pack pack, Consumer<Entry> visit) {
        for (Instrument instrument : pack.instruments()) {
            instrument.provisions().forEach(provision -> each(instrument, List.of(), provision, visit));
        }
    }

    private static void each(Instrument instrument, List<String> above, Provision provision, Consumer<Entry> visit) {
        visit.accept(new Entry(instrument, above, provision));
        List<String> under = new ArrayList<>(above);
        under.add(provision.title());
        provision.parts().forEach(part -> each(instrument, under, part, visit));
    }
}
