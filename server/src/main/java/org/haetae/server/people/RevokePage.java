package org.haetae.server.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.RevokeAnswer;
import org.haetae.answers.people.PersonFates;
import org.haetae.answers.show.Block;
import org.haetae.designations.Fate;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Visit;

/**
 * An order revoked, by persons.
 *
 * @param orders to choose from
 * @param marks one for each person: a look and how many
 * @param leaving by the day of the listing that falls
 * @param persons all that the register tells of it; empty where nothing can be revoked
 */
public record RevokePage(
        List<Frame.Item> orders,
        List<Marks> marks,
        List<Leaving> leaving,
        List<PersonFates.Line> held,
        List<PersonFates.Line> stays,
        List<PersonFates.Line> unknown,
        List<PersonFates.Line> untouched,
        Optional<PersonFates> persons,
        List<Block> law,
        List<Block> changes) {
    /** Of one kind: so many, what they are called, and the look of their mark. */
    public record Marks(String look, String style, int count, String title) {}

    /** Those whose listing of one day falls. */
    public record Leaving(String date, String release, List<PersonFates.Line> who, List<String> announced) {}

    static RevokePage of(Visit visit, RevokeAnswer answer, List<Frame.Item> orders) {
        Optional<PersonFates> persons = answer.persons();
        List<Marks> marks = new ArrayList<>();
        persons.ifPresent(fates -> {
            mark(marks, fates, Fate.Kind.LEAVES, "executive", "executive");
            mark(marks, fates, Fate.Kind.LEAVES_THE_LIST, "held", "executive");
            mark(marks, fates, Fate.Kind.UNKNOWN, "unknown", "unknown");
            mark(marks, fates, Fate.Kind.STAYS_LISTED, "stays", "stays");
            int untouched = fates.of(Fate.Kind.UNTOUCHED).size();
            if (untouched > 0) {
                String title = visit.say(PeopleWord.UNTOUCHED) + " (" + untouched + ")";
                marks.add(new Marks("stays", "stays", untouched, title));
            }
        });
        return new RevokePage(
                orders,
                marks,
                leaving(lines(persons, Fate.Kind.LEAVES)),
                lines(persons, Fate.Kind.LEAVES_THE_LIST),
                lines(persons, Fate.Kind.STAYS_LISTED),
                lines(persons, Fate.Kind.UNKNOWN),
                lines(persons, Fate.Kind.UNTOUCHED),
                persons,
                answer.law(),
                answer.changes());
    }

    private static List<PersonFates.Line> lines(Optional<PersonFates> persons, Fate.Kind kind) {
        return persons.map(fates -> fates.lines(kind)).orElse(List.of());
    }

    private static void mark(List<Marks> marks, PersonFates fates, Fate.Kind kind, String look, String style) {
        int count = fates.of(kind).size();
        if (count > 0) {
            marks.add(new Marks(look, style, count, fates.title(kind).replaceFirst("\\s*[:：]$", "")));
        }
    }

    /** The latest first. */
    private static List<Leaving> leaving(List<PersonFates.Line> lines) {
        Map<String, List<PersonFates.Line>> byDay = new LinkedHashMap<>();
        for (PersonFates.Line line : lines) {
            byDay.computeIfAbsent(day(line), _ -> new ArrayList<>()).add(line);
        }
        List<Leaving> all = new ArrayList<>();
        byDay.forEach((day, who) -> {
            List<String> announced = who.stream()
                    .flatMap(line -> line.falls().stream())
                    .map(PersonFates.Under::announced)
                    .distinct()
                    .toList();
            String[] parts = day.split("\n", -1);
            all.add(new Leaving(parts[0], parts[1], who, announced));
        });
        all.sort((a, b) -> b.date().compareTo(a.date()));
        return all;
    }

    private static String day(PersonFates.Line line) {
        return line.falls().isEmpty()
                ? "?\n"
                : line.falls().getFirst().date() + "\n"
                        + line.falls().getFirst().release();
    }
}
