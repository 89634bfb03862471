package org.haetae.answers.stays;

import java.util.List;
import java.util.Map;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Verb;

/**
 * What would have to come on top of the topic's facts to end or suspend a row by one way out. Nothing of it can be left out.
 *
 * @param title of the way out
 * @param perCase only for single cases
 * @param readings combinations of options under which it is so, each enough; none where nothing turns on a reading
 */
record Addition(
        String route,
        String title,
        UslmRef cite,
        Verb verb,
        boolean perCase,
        List<Map<String, String>> readings,
        List<Thing> things) {
    /**
     * One thing.
     *
     * @param item in the words of the notation
     * @param text in the language of the answer
     * @param by our own offices that can supply it
     */
    record Thing(String item, String label, String text, Controller controller, UslmRef cite, List<String> by) {
        Thing {
            by = List.copyOf(by);
        }
    }

    Addition {
        readings = List.copyOf(readings);
        things = List.copyOf(things);
    }

    List<Thing> of(Controller.Side side) {
        return things.stream()
                .filter(thing -> thing.controller().side() == side)
                .toList();
    }

    /** How many things others than our own offices would have to do. */
    int asked() {
        return things.size() - of(Controller.Side.OURS).size();
    }
}
