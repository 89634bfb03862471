package org.haetae.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.notation.Position;

/** Which tests stand under which heading: the nearest one above them in their file. */
final class CasesBeside {
    private final Map<Position, List<Case>> byHeading = new HashMap<>();

    CasesBeside(Pack pack) {
        Map<String, NavigableMap<Integer, Position>> headings = new HashMap<>();
        for (Instrument instrument : pack.instruments()) {
            instrument.provisions().forEach(provision -> collect(provision, headings));
        }
        for (Case test : pack.cases()) {
            NavigableMap<Integer, Position> file =
                    headings.getOrDefault(test.at().file(), new TreeMap<>());
            Map.Entry<Integer, Position> above = file.floorEntry(test.at().line());
            if (above != null) {
                byHeading
                        .computeIfAbsent(above.getValue(), _ -> new ArrayList<>())
                        .add(test);
            }
        }
    }

    private static void collect(Provision provision, Map<String, NavigableMap<Integer, Position>> into) {
        into.computeIfAbsent(provision.at().file(), _ -> new TreeMap<>())
                .put(provision.at().line(), provision.at());
        provision.parts().forEach(part -> collect(part, into));
    }

    List<Case> of(Provision provision) {
        return byHeading.getOrDefault(provision.at(), List.of());
    }
}
