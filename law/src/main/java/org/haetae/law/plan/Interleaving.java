package org.haetae.law.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the plans of parts that share no door into one order. Each plan is cut where what it opens for its cost stops growing; the pieces
 * go in the order of that share, the highest first. This is Sidney's decomposition (Decomposition algorithms for single-machine
 * sequencing with precedence relations, 1975); it gives the best order where no move makes another worth less, which Fokkink, Lidbetter
 * and Végh prove for all such functions (On submodular search and scheduling, 2019).
 */
final class Interleaving {
    private Interleaving() {}

    /** Steps of a part that are made one after the other; what they cost and open together. */
    private record Piece(List<Plan.Step> steps, List<Integer> gains, long cost, long gain) {
        /** Whether it opens more for its cost; what costs nothing and opens something is more than anything. */
        int compare(Piece other) {
            return Long.compare(gain() * other.weight(), other.gain() * weight());
        }

        private long weight() {
            return cost == 0 && gain == 0 ? 1 : cost;
        }

        Piece and(Piece next) {
            List<Plan.Step> all = new ArrayList<>(steps);
            all.addAll(next.steps);
            List<Integer> opened = new ArrayList<>(gains);
            opened.addAll(next.gains);
            return new Piece(all, opened, cost + next.cost, gain + next.gain);
        }
    }

    /** @param open doors that are open whatever is conceded, and belong to no part */
    static Plan of(List<Plan> parts, int open) {
        List<Piece> pieces = new ArrayList<>();
        int before = open;
        int top = open;
        long states = 0;
        boolean ordered = true;
        for (Plan part : parts) {
            pieces.addAll(pieces(part));
            before += part.before();
            top += part.top();
            states += part.states();
            ordered &= part.ordered();
        }
        pieces.sort(Comparator.comparing((Piece piece) -> piece, Piece::compare).reversed());
        List<Plan.Step> steps = new ArrayList<>();
        int now = before;
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.steps().size(); i++) {
                now += piece.gains().get(i);
                steps.add(new Plan.Step(piece.steps().get(i).moves(), now));
            }
        }
        return new Plan(steps, before, top, states, parts.size(), ordered || parts.size() == 1);
    }

    /** Cut so that no piece opens more for its cost than the one before it. */
    private static List<Piece> pieces(Plan part) {
        List<Piece> pieces = new ArrayList<>();
        int open = part.before();
        for (Plan.Step step : part.steps()) {
            long cost = step.moves().stream().mapToLong(Move::cost).sum();
            Piece last = new Piece(List.of(step), List.of(step.open() - open), cost, step.open() - open);
            while (!pieces.isEmpty() && last.compare(pieces.getLast()) > 0) {
                last = pieces.removeLast().and(last);
            }
            pieces.add(last);
            open = step.open();
        }
        return pieces;
    }
}
