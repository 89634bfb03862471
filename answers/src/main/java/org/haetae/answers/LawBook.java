package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.lint.Linter;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.trial.Trial;

/** Questions about the packs themselves: what is in them, what stands where, whether they are sound. */
public final class LawBook {
    /** "Sec. 401", "section 401", "§ 401": what stands before the number. */
    private static final Pattern SECTION = Pattern.compile("(?i)^(§|s\\.|sec\\.?|section)\\s*(?=\\d)");

    private LawBook() {}

    public static LawListed list(Law law, Ask ask) {
        return new LawListed(Stamp.of(law, ask));
    }

    /** What is worth a look in the packs. */
    public static LawLinted lint(Law law, Ask ask) {
        return new LawLinted(Stamp.of(law, ask), Linter.lint(law, ask.asOf().law()));
    }

    /** Runs the tests beside the law. */
    public static LawTried test(Law law, Ask ask) {
        return new LawTried(Stamp.of(law, ask), Trial.run(law));
    }

    /**
     * Shows provisions: those of a cite, of a section's number (in its act or in the Code), or the one a rule stands
     * under.
     *
     * @throws org.haetae.notation.BadInput if the packs hold no such thing
     */
    public static LawShown show(Law law, Ask ask, String typed) {
        String name = typed.strip();
        Optional<String> only = law.pack().rule(name).map(rule -> rule.id());
        return new LawShown(Stamp.of(law, ask), name, only, found(law.pack(), typed, "law show"));
    }

    /**
     * The provisions that people mean by a cite, a section's number or a rule's name.
     *
     * @param option where it was typed
     * @throws org.haetae.notation.BadInput if there is none
     */
    static List<LawShown.Entry> found(Pack pack, String typed, String option) {
        String name = typed.strip();
        List<LawShown.Entry> entries = new ArrayList<>();
        Optional<String> only = pack.rule(name).map(rule -> rule.id());
        Optional<UslmRef> cite = cite(name);
        each(pack, entry -> {
            Provision provision = entry.provision();
            boolean holds = only.map(id -> provision.rules().stream()
                            .anyMatch(rule -> rule.id().equals(id)))
                    .orElseGet(() -> cite.isPresent() ? cite.equals(provision.cite()) : isCalled(provision, name));
            if (holds) {
                entries.add(entry);
            }
        });
        if (entries.isEmpty()) {
            cite.ifPresent(ref -> entries.addAll(around(pack, ref)));
        }
        if (entries.isEmpty()) {
            throw Rows.unknown(option + " " + typed, typed, "a cite or rule of the packs", name, known(pack));
        }
        return entries;
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

    /** The nearest heading above a cite, such as that of an item's list; else the headings under it. */
    private static List<LawShown.Entry> around(Pack pack, UslmRef cite) {
        List<LawShown.Entry> above = new ArrayList<>();
        List<LawShown.Entry> below = new ArrayList<>();
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

    private static Set<String> known(Pack pack) {
        Set<String> known = new LinkedHashSet<>(pack.rules().keySet());
        each(pack, entry -> {
            entry.provision().cite().ifPresent(ref -> known.add(ref.path()));
            entry.provision()
                    .number()
                    .map(number -> number.toLowerCase(Locale.ROOT))
                    .ifPresent(known::add);
        });
        return known;
    }

    private static void each(Pack pack, Consumer<LawShown.Entry> visit) {
        for (Instrument instrument : pack.instruments()) {
            instrument.provisions().forEach(provision -> each(instrument, List.of(), provision, visit));
        }
    }

    private static void each(
            Instrument instrument, List<String> above, Provision provision, Consumer<LawShown.Entry> visit) {
        visit.accept(new LawShown.Entry(instrument, above, provision));
        List<String> under = new ArrayList<>(above);
        under.add(provision.title());
        provision.parts().forEach(part -> each(instrument, under, part, visit));
    }
}
