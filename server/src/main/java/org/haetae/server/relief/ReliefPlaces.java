package org.haetae.server.relief;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.Relief;
import org.haetae.server.page.Door;
import org.haetae.server.page.Place;
import org.haetae.server.page.Plainly;

/** What opens where. */
public final class ReliefPlaces {
    private ReliefPlaces() {}

    public static List<Place> all() {
        return List.of(new Plainly(
                "/relief",
                Door.RELIEF,
                List.of("group"),
                visit -> Relief.answer(
                        visit.law(), new Relief.Question(visit.ask(), Optional.empty(), visit.value("group"), false))));
    }
}
