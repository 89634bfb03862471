package org.haetae.server;

import java.util.ArrayList;
import java.util.List;
import org.haetae.server.duties.DutiesPlaces;
import org.haetae.server.page.Place;
import org.haetae.server.people.PeoplePlaces;
import org.haetae.server.relief.ReliefPlaces;
import org.haetae.server.today.TodayPlaces;

/** Every page there is: each package of pages lists its own, here stands a line for each package. */
final class Places {
    private Places() {}

    static List<Place> all() {
        List<Place> all = new ArrayList<>();
        all.addAll(TodayPlaces.all());
        all.addAll(ReliefPlaces.all());
        all.addAll(DutiesPlaces.all());
        all.addAll(PeoplePlaces.all());
        return List.copyOf(all);
    }
}
