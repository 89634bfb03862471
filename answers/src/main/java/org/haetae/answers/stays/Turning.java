package org.haetae.answers.stays;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;

/**
 * Facts that do more than open ways out: those that set a command going, or end a measure by themselves. With more of such a fact
 * something else may begin, or may fall that a way out rests on, so that the highest grade of it need not be the best one.
 */
final class Turning {
    private final Pack pack;
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean throughout;

    private Turning(Pack pack) {
        this.pack = pack;
    }

    static Turning in(Pack pack) {
        Turning turning = new Turning(pack);
        pack.rows().forEach(turning::row);
        return turning;
    }

    Set<String> facts() {
        return facts;
    }

    /** The rows that such facts begin or end. */
    Set<String> rows() {
        return rows;
    }

    /** Whether one of them asks how long a fact has been so, so that its states are more than its grades. */
    boolean asksHowLong() {
        return throughout;
    }

    private void row(Row row) {
        int before = facts.size();
        for (Dated<Row.Imposed> line : row.imposed()) {
            line.value().upon().ifPresent(upon -> {
                if (upon instanceof Upon.Holds(Standard standard)) {
                    standard(standard);
                }
            });
        }
        if (row instanceof Measure measure) {
            for (Dated<Measure.Lasts> line : measure.lasts()) {
                if (line.value() instanceof Measure.Lasts.Until(Standard standard)) {
                    standard(standard);
                }
            }
        }
        if (facts.size() > before) {
            rows.add(row.id());
        }
    }

    private void standard(Standard standard) {
        switch (standard) {
            case Standard.Reached reached -> {
                facts.add(reached.fact());
                throughout |= reached.throughout().isPresent();
            }
            case Standard.Toward toward -> standard(toward.aim());
            case Standard.Items items -> items.items().forEach(item -> standard(item.standard()));
            case Standard.Proven proven -> standard(proven.what());
            case Standard.Found _ -> {}
            case Standard.Met met -> {
                throughout |= met.throughout().isPresent();
                if (seen.add(met.route())) {
                    pack.rule(met.route(), Route.class)
                            .ifPresent(route -> route.upon().forEach(line -> upon(line.value())));
                }
            }
        }
    }

    private void upon(Upon upon) {
        switch (upon) {
            case Upon.Paper paper -> paper.that().ifPresent(this::standard);
            case Upon.Holds(Standard standard) -> standard(standard);
            case Upon.ActOf _ -> {}
        }
    }
}
