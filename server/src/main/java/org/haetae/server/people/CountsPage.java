package org.haetae.server.people;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.people.PeopleStats;
import org.haetae.answers.show.Node;
import org.haetae.server.page.Link;
import org.haetae.server.page.Visit;

/** The register counted; each line leads to those it counts, where the list can be limited so. */
public record CountsPage(List<Part> parts, List<Node> beside) {
    /** One count. */
    public record Part(String title, List<Bar> bars) {}

    /**
     * A line.
     *
     * @param link empty where the list cannot be limited so
     * @param width of its bar, of 100
     */
    public record Bar(PeopleStats.Bar bar, String link, int width) {}

    static CountsPage of(Visit visit, PeopleStats answer) {
        List<Part> parts = new ArrayList<>();
        for (PeopleStats.Part part : answer.parts()) {
            int most = part.bars().stream()
                    .mapToInt(PeopleStats.Bar::parties)
                    .max()
                    .orElse(1);
            List<Bar> bars = new ArrayList<>();
            for (PeopleStats.Bar bar : part.bars()) {
                bars.add(new Bar(bar, link(visit, part.key(), bar.word()), Math.max(1, bar.parties() * 100 / most)));
            }
            parts.add(new Part(part.title().replaceFirst("\\s*[:：]$", ""), bars));
        }
        return new CountsPage(parts, answer.beside());
    }

    private static String link(Visit visit, String key, String word) {
        Link people = visit.to("/people");
        boolean unknown = word.equals("UNKNOWN");
        return switch (key) {
            case "authority" ->
                word.indexOf(' ') < 0 ? people.with("authority", word).toString() : "";
            case "groundInLaw" ->
                people.with("ground", unknown ? "unknown" : word).toString();
            case "groundAnnounced" ->
                unknown || visit.law().pack().vocabulary().grounds().containsKey(word)
                        ? people.with("announced", unknown ? "unknown" : word).toString()
                        : "";
            default -> "";
        };
    }
}
