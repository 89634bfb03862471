package org.haetae.law.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.law.cite.UslmRef;

/**
 * A section, or another document that has a path of its own, in the order of its text.
 *
 * @param excerpt whether it is known not to be the whole
 * @param passages in reading order; a cite comes again where its text goes on after its parts
 */
public record SectionText(UslmRef cite, boolean excerpt, List<Passage> passages) {
    /**
     * Text that stands at one place.
     *
     * @param cite the section's own, or under it
     * @param heading whether it is a heading, which has no force of its own
     * @param text on one line, without its label
     */
    public record Passage(UslmRef cite, boolean heading, String text) {}

    public SectionText {
        passages = List.copyOf(passages);
    }

    /** Its parts, each with its own words and not those of the parts under it. */
    public List<Segment> segments() {
        Map<UslmRef, List<Passage>> byCite = new LinkedHashMap<>();
        for (Passage passage : passages) {
            byCite.computeIfAbsent(passage.cite(), _ -> new ArrayList<>()).add(passage);
        }
        List<Segment> segments = new ArrayList<>();
        byCite.forEach((at, own) -> segments.add(Segment.of(at, own)));
        return segments;
    }

    /** All of it as running text. */
    public String running() {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(text.isEmpty() ? "" : "\n").append(passage.text());
        }
        return text.toString();
    }
}
