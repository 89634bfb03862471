package org.haetae.answers;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;

/**
 * Finds provisions by what people call them: {@code 304}, {@code s304}, {@code section 304(a)}, a cite, or the section of an
 * instrument whose headings are cited in a code ({@code /us/pl/114/122/s304} for {@code /us/usc/t22/s9243}).
 */
public final class Sections {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:§|s\\.?|sec\\.?|section|art\\.?|article)?\\s*(\\d[\\w.-]*)((?:\\([^()/\\s]+\\))*)$");

    private final Pack pack;

    public Sections(Pack pack) {
        this.pack = pack;
    }

    /**
     * Cites of what was meant; several where a number stands in several instruments.
     *
     * @throws org.haetae.notation.BadInput if the packs have no such section
     */
    public Set<UslmRef> named(Typed typed) {
        String text = typed.text().strip();
        Set<UslmRef> found = new LinkedHashSet<>();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            pack.instruments().forEach(i -> byNumber(i, number.group(1), number.group(2), found));
        } else {
            cite(text).ifPresent(ref -> found.addAll(meant(ref)));
        }
        if (found.isEmpty()) {
            throw typed.refused("a section of the packs, by its number or cite", known());
        }
        return found;
    }

    /** What a cite stands for in the packs: itself, where a heading is at it, above it or below it; or a section by its number. */
    public Set<UslmRef> meant(UslmRef cite) {
        Set<UslmRef> found = new LinkedHashSet<>();
        if (heading(cite).isPresent() || isAbove(cite)) {
            found.add(cite);
        }
        for (Instrument instrument : pack.instruments()) {
            String own = instrument.cite().path() + "/s";
            if (cite.path().startsWith(own)) {
                String rest = cite.path().substring(own.length());
                int slash = rest.indexOf('/');
                String labels = slash < 0 ? "" : "(" + rest.substring(slash + 1).replace("/", ")(") + ")";
                byNumber(instrument, slash < 0 ? rest : rest.substring(0, slash), labels, found);
            }
        }
        return found;
    }

    /** The nearest heading at or above a cite, no higher than its section; an item stands under the heading that holds it. */
    public Optional<Provision> heading(UslmRef cite) {
        Provision[] nearest = new Provision[1];
        each(provision -> {
            boolean holds = provision.cite().filter(cite::isUnder).isPresent();
            boolean nearer = nearest[0] == null || length(provision) > length(nearest[0]);
            if (holds && nearer) {
                nearest[0] = provision;
            }
        });
        return Optional.ofNullable(nearest[0]);
    }

    private static int length(Provision provision) {
        return provision.cite().map(ref -> ref.path().length()).orElse(0);
    }

    private boolean isAbove(UslmRef cite) {
        boolean[] above = {pack.instruments().stream().anyMatch(i -> i.cite().isUnder(cite))};
        each(provision ->
                above[0] |= provision.cite().filter(ref -> ref.isUnder(cite)).isPresent());
        return above[0];
    }

    private static void byNumber(Instrument instrument, String number, String labels, Set<UslmRef> found) {
        each(
                instrument,
                provision -> provision
                        .cite()
                        .filter(ref -> isNumbered(provision, ref, number))
                        .ifPresent(ref -> found.add(labels.isEmpty() ? ref : ref.child(labels))));
    }

    /** By its number in the instrument, or in the code. */
    private static boolean isNumbered(Provision provision, UslmRef cite, String number) {
        return provision.number().filter(number::equalsIgnoreCase).isPresent()
                || cite.path().toLowerCase(Locale.ROOT).endsWith("/s" + number.toLowerCase(Locale.ROOT));
    }

    private static Optional<UslmRef> cite(String typed) {
        try {
            return Optional.of(UslmRef.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        each(provision -> {
            provision.number().ifPresent(known::add);
            provision.cite().ifPresent(ref -> known.add(ref.path()));
        });
        return known;
    }

    private void each(Consumer<Provision> visit) {
        pack.instruments().forEach(instrument -> each(instrument, visit));
    }

    private static void each(Instrument instrument, Consumer<Provision> visit) {
        instrument.provisions().forEach(provision -> each(provision, visit));
    }

    private static void each(Provision provision, Consumer<Provision> visit) {
        visit.accept(provision);
        provision.parts().forEach(part -> each(part, visit));
    }
}
