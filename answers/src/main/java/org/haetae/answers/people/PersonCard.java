package org.haetae.answers.people;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Node;

/**
 * A party of the register in the parts a page is laid out of, each in words already.
 *
 * @param headline of this party alone
 * @param hangul its name in Hangul, where a source or the press has it
 * @param about role, birth, country, what it is part of, a note
 * @param names in the forms of the sources
 * @param lines of lists, in order of their days
 * @param events what was done about it and where it went, by day
 * @param owed designations that would be owed if determined
 * @param questions points of law on which that turns, each once
 * @param gaps what no source of the register states
 */
public record PersonCard(
        String id,
        String name,
        String headline,
        Optional<Spelled> hangul,
        List<String> about,
        List<Spelled> names,
        List<Other> namesakes,
        List<Line> lines,
        List<Event> events,
        List<Owing> owed,
        List<Question> questions,
        List<Node> links,
        List<String> gaps) {
    /**
     * A name as a source has it.
     *
     * @param script by ISO 15924
     * @param memory whether it was read in no source
     */
    public record Spelled(String text, String script, String form, String mark, boolean memory) {}

    /** Another party. */
    public record Other(String id, String name) {}

    /**
     * A line of a list.
     *
     * @param by the publisher
     * @param date in ISO form, or that it is not known
     * @param authority cites of the rules it may be under, with the limb; empty where that law is not in the packs
     * @param orders the instruments of these rules
     * @param stands whether it does on the day
     * @param announced as announced, which proves no limb
     * @param outcome of what blocks those listed so: a code and a word; empty where it does not stand or the law is not in the packs
     * @param drop whether a decision alone drops it, by whom and under what; empty likewise
     * @param measures what it does
     */
    public record Line(
            String id,
            String by,
            String date,
            String kind,
            boolean designated,
            String state,
            boolean stands,
            String authority,
            List<Order> orders,
            String ground,
            boolean groundKnown,
            String announced,
            boolean announcedKnown,
            String binding,
            String bindingCode,
            String asks,
            Optional<String> tag,
            Optional<String> release,
            String source,
            String mark,
            boolean memory,
            String note,
            Optional<Outcome> outcome,
            Optional<String> drop,
            List<OnIt> measures) {
        public Line {
            orders = List.copyOf(orders);
            measures = List.copyOf(measures);
        }

        /** Whether the law it is under is in the packs. */
        public boolean inLaw() {
            return !authority.isEmpty();
        }
    }

    /** An instrument, by its path and as it is printed. */
    public record Order(String path, String cite) {}

    /** An outcome, as a code in large letters and in words. */
    public record Outcome(String code, String words) {}

    /** A measure that lies on those listed so. */
    public record OnIt(String id, String title, String cite, String standing, Outcome outcome) {}

    /** What kind of thing happened. */
    public enum What {
        NAMED,
        LISTED,
        IDENTIFIED,
        OFF,
        TRAVEL
    }

    /**
     * Something that happened.
     *
     * @param date in ISO form, or that it is not known
     * @param more a line each
     * @param to the country visited, by its code; empty but for journeys
     */
    public record Event(What what, String date, String words, List<String> more, String mark, Optional<String> to) {
        public Event {
            more = List.copyOf(more);
        }
    }

    /**
     * A designation that would be owed.
     *
     * @param limb its cite with the limb
     * @param asked what has to be determined, a line each
     * @param quotes the law's words
     */
    public record Owing(String criterion, String title, String limb, List<String> asked, List<String> quotes) {
        public Owing {
            asked = List.copyOf(asked);
            quotes = List.copyOf(quotes);
        }
    }

    /** A point of law that can be read in two ways. */
    public record Question(String words, String cite, String quote, String first, String second) {}

    public PersonCard {
        about = List.copyOf(about);
        names = List.copyOf(names);
        namesakes = List.copyOf(namesakes);
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        owed = List.copyOf(owed);
        questions = List.copyOf(questions);
        links = List.copyOf(links);
        gaps = List.copyOf(gaps);
    }

    /** Lines that stand on the day. */
    public List<Line> standing() {
        return lines.stream().filter(Line::stands).toList();
    }

    /** Those of them under law of the packs. */
    public List<Line> inLaw() {
        return lines.stream().filter(line -> line.stands() && line.inLaw()).toList();
    }

    public boolean isNamed() {
        return events.stream().anyMatch(event -> event.what() == What.NAMED);
    }

    public boolean isOff() {
        return standing().isEmpty() && events.stream().anyMatch(event -> event.what() == What.OFF);
    }
}
