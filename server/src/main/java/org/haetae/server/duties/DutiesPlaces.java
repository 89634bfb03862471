package org.haetae.server.duties;

import java.util.List;
import org.haetae.answers.duties.Duties;
import org.haetae.server.page.Door;
import org.haetae.server.page.Place;
import org.haetae.server.page.Plainly;

/** Who owes what. */
public final class DutiesPlaces {
    private DutiesPlaces() {}

    public static List<Place> all() {
        return List.of(new Plainly(
                "/duties",
                Door.DUTIES,
                List.of("by", "to", "section", "status", "from", "until", "why"),
                visit -> Duties.answer(
                        visit.law(),
                        new Duties.Question(
                                visit.ask(),
                                visit.value("by"),
                                visit.value("to"),
                                visit.value("section"),
                                visit.value("status"),
                                visit.value("from"),
                                visit.value("until"),
                                visit.isSet("why")))));
    }
}
