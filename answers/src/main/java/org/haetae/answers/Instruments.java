package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Rule;

/** Finds instruments by what people call them: a number, a cite, or both as in {@code eo-9}. */
public final class Instruments {
    private Instruments() {}

    /**
     * The instrument of a name.
     *
     * @throws org.haetae.notation.BadInput if the packs have none, or several
     */
    public static Instrument named(Pack pack, Typed typed) {
        Set<Instrument> found = found(pack, typed.text());
        for (Rule rule : found.isEmpty() ? Called.also(pack, typed.text()) : List.<Rule>of()) {
            found.add(pack.instrumentOf(rule.head()));
        }
        if (found.isEmpty()) {
            throw Rows.unknown(
                    (typed.option() + " " + typed.text()).strip(),
                    typed.text(),
                    "an instrument of the packs, such as its number or cite",
                    typed.text().strip(),
                    names(pack));
        }
        if (found.size() > 1) {
            List<String> cites = new ArrayList<>();
            found.forEach(one -> cites.add(one.cite().path()));
            throw typed.refused("one of " + String.join(", ", cites), Set.of());
        }
        return found.iterator().next();
    }

    /** The instrument of a name, if there is just one. */
    public static Optional<Instrument> maybe(Pack pack, String typed) {
        Set<Instrument> found = found(pack, typed);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static Set<Instrument> found(Pack pack, String typed) {
        String asked = plain(typed);
        Set<Instrument> found = new LinkedHashSet<>();
        for (Instrument instrument : pack.instruments()) {
            for (String name : names(instrument.cite())) {
                if (plain(name).equals(asked) && !asked.isEmpty()) {
                    found.add(instrument);
                }
            }
        }
        return found;
    }

    /** All names of all of them. */
    public static Set<String> names(Pack pack) {
        Set<String> all = new LinkedHashSet<>();
        pack.instruments().forEach(instrument -> all.addAll(names(instrument.cite())));
        return all;
    }

    /** What people call an instrument: its path, as it is printed, its last part, its kind and its last part. */
    private static List<String> names(UslmRef cite) {
        String[] parts = cite.path().substring(1).split("/", -1);
        String last = parts[parts.length - 1];
        List<String> names = new ArrayList<>(List.of(cite.path(), cite.printed(), last));
        if (parts.length > 1) {
            names.add(parts[parts.length - 2] + "-" + last);
        }
        if (parts.length > 2) {
            names.add(parts[parts.length - 3] + "-" + parts[parts.length - 2] + "-" + last);
        }
        return names;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
