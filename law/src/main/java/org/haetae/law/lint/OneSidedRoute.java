package org.haetae.law.lint;

import org.haetae.law.model.Route;

/** A way out of which no test shows both that it can be open and that it can be shut. */
final class OneSidedRoute implements Check {
    @Override
    public String code() {
        return "L041";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Claims claims = new Claims(view);
        for (Route route : view.pack().all(Route.class)) {
            boolean open = claims.finds(route.id(), true);
            boolean shut = claims.finds(route.id(), false);
            if (!open && !shut && !claims.mentions(route.id())) {
                findings.problem(
                        route.at(),
                        "no test tries the way out " + route.id(),
                        "add a case in which it is open and one in which it is shut");
            } else if (!open || !shut) {
                findings.note(
                        route.at(),
                        "no test finds " + route.id() + (open ? " shut" : " open"),
                        "add a case in which it is" + (open ? " shut, or not over a measure" : " open"));
            }
        }
    }
}
