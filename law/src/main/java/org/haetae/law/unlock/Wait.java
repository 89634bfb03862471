package org.haetae.law.unlock;

import java.util.List;
import org.haetae.law.model.Route;

/**
 * How long a way out takes once everything it asks is done; nobody can shorten it.
 *
 * @param effective exactly or at least so long after the act
 * @param notBefore no sooner than so long after what it is over began
 * @param each only on a day that comes round every year
 */
public record Wait(List<Route.Effective> effective, List<Route.NotBefore> notBefore, List<Route.Each> each) {
    public static final Wait NONE = new Wait(List.of(), List.of(), List.of());

    public Wait {
        effective = List.copyOf(effective);
        notBefore = List.copyOf(notBefore);
        each = List.copyOf(each);
    }
}
