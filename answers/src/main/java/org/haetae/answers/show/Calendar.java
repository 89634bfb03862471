package org.haetae.answers.show;

import java.time.LocalDate;
import java.util.List;
import org.haetae.law.model.Plain.Language;

/**
 * Days to be kept, for a calendar program.
 *
 * @param stamped the day the calendar was made for: the same question gives the same text
 */
public record Calendar(String name, Language language, LocalDate stamped, List<Event> events) {
    public Calendar {
        events = List.copyOf(events);
    }

    /**
     * A whole day.
     *
     * @param uid the same for the same thing in every calendar, so that a later one takes the place of an earlier
     * @param firm whether it is sure that the day counts
     */
    public record Event(String uid, LocalDate day, String summary, String description, boolean firm) {}
}
