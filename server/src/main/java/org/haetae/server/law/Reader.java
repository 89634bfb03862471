package org.haetae.server.law;

import java.util.List;
import java.util.Optional;

/**
 * A provision as it is read: its versions, the law's words with the rule beside them, tests, open readings, and what uses it.
 *
 * @param compared what the two days compared are, in words; empty where there is one version only
 * @param sides what differs between them, side by side
 * @param lines notes under the text: how it was compared, whether official text is imported
 */
public record Reader(
        List<Turn> turns,
        Optional<String> compared,
        List<Side> sides,
        String before,
        String after,
        List<Chapter> outline,
        List<Piece> pieces,
        List<Reading> readings,
        List<Rule> uses,
        List<String> lines,
        Optional<String> runTests) {
    /** A link; without an address it is text. */
    public record Item(String words, String link, boolean here, String note) {}

    /**
     * A day on which something here changed.
     *
     * @param state {@code from}, {@code to} or empty
     */
    public record Turn(String day, String iso, String state, List<String> notes, List<Item> links) {}

    /** Part of an instrument and the sections in it. */
    public record Chapter(String title, String link, List<Item> sections) {}

    /**
     * Words and whether they come or go.
     *
     * @param state {@code same}, {@code added} or {@code removed}
     * @param note who did it and when; empty where it is the same
     */
    public record Line(String text, String state, String note) {}

    /** A heading with what stands under it. */
    public record Piece(
            int level,
            String title,
            String cite,
            String anchor,
            Optional<String> link,
            List<String> notes,
            List<String> words,
            List<Line> quotes,
            Optional<Text> text,
            List<Rule> rules,
            List<Test> tests) {}

    /** Official text a user has imported; runs that the packs quote are marked. */
    public record Text(String title, List<List<Run>> lines) {}

    /** Some words, and whether they are marked. */
    public record Run(String text, boolean marked) {}

    /** A rule as it is written. */
    public record Rule(
            String id,
            String kind,
            String title,
            String at,
            boolean verify,
            List<Line> lines,
            List<Item> links,
            List<Item> uses,
            List<Bearing> bearings) {}

    /** How a way out and its measures bear on each other, in one scenario. */
    public record Bearing(String title, List<Item> links) {}

    /**
     * A test.
     *
     * @param state {@code holds}, {@code fails}, or empty where it was not run
     */
    public record Test(String on, String title, String at, String state, List<String> failures) {}

    /** A point that can be read in more than one way. */
    public record Reading(String id, String link, String words, boolean undecided, List<Option> options) {}

    /** One way to read it. */
    public record Option(String id, String words, boolean usual, boolean chosen, String link) {}

    /** The same piece of law on two days. */
    public record Side(String title, String anchor, List<List<Run>> before, List<List<Run>> after) {}
}
