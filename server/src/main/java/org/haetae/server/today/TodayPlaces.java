package org.haetae.server.today;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.duties.Duties;
import org.haetae.server.page.Door;
import org.haetae.server.page.Place;
import org.haetae.server.page.Plainly;

/** The first page. */
public final class TodayPlaces {
    private TodayPlaces() {}

    public static List<Place> all() {
        return List.of(new Plainly(
                "/",
                Door.TODAY,
                List.of("q"),
                visit -> Duties.answer(
                        visit.law(),
                        new Duties.Question(
                                visit.ask(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("due"),
                                Optional.empty(),
                                Optional.empty(),
                                false))));
    }
}
