package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;

/** Duties that must be done before a way out is used. */
final class Notices {
    private final Scene scene;

    Notices(Scene scene) {
        this.scene = scene;
    }

    /** Whether it is known that a duty was not done by the day of an act. */
    boolean isDenied(String duty, LocalDate day) {
        for (Act.None none : scene.situation.noneOf(duty)) {
            if (!none.from().isAfter(day) && !none.to().isBefore(day.minusDays(1))) {
                return true;
            }
        }
        return false;
    }

    void check(DayLaw law, Route route, Act act, Row row, List<Reason> defects, List<String> notShown) {
        for (Dated<String> line : law.today(route.subjectTo())) {
            Rule duty = scene.pack().rules().get(line.value());
            if (duty == null || !isOwedFor(law, duty, row) || !scene.profile.holds(line.life())) {
                continue;
            }
            boolean given = scene.situation.actsOf(duty.id()).stream()
                    .anyMatch(notice -> !notice.date().isAfter(act.date())
                            && (notice.over().isEmpty() || law.covers(notice.over(), duty.head(), row, scene.profile)));
            if (!given && isDenied(duty.id(), act.date())) {
                defects.add(Reason.of(Reason.Word.NOTICE, duty.cite(), duty.id()));
            } else if (!given) {
                notShown.add(duty.id());
            }
        }
    }

    /** Whether a notice is owed before a way out of this row: a duty says over what it is due before each act. */
    boolean isOwedFor(DayLaw law, Rule rule, Row row) {
        if (!(rule instanceof Duty duty)) {
            return true;
        }
        boolean anyBefore = false;
        for (Dated<Due> line : law.lines(duty.due(), scene.profile)) {
            if (line.value() instanceof Due.Before before) {
                if (before.over().isEmpty() || law.covers(before.over(), duty.head(), row, scene.profile)) {
                    return true;
                }
                anyBefore = true;
            }
        }
        return !anyBefore;
    }
}
