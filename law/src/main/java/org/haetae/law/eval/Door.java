package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Part;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/**
 * What could come of a row if more were so: it ends, or it is suspended. What an office may do whatever the facts is no door.
 *
 * @param route the way out; empty where the row ends by itself
 * @param gives ENDS or SUSPEND
 * @param perCase only for single cases
 * @param open whether it is open for good, by an act or by law, whatever the facts
 * @param ways any of these is enough; each is shut while all facts are NONE
 * @param whole all it takes, to be read
 * @param beside rows that hold it up besides what the way out reaches: each must be open too
 */
public record Door(
        Optional<Route> route,
        Outcome.Word gives,
        boolean perCase,
        boolean open,
        List<Part> ways,
        List<Part> whole,
        List<Row> beside) {
    public Door {
        ways = List.copyOf(ways);
        whole = List.copyOf(whole);
        beside = List.copyOf(beside);
    }
}
