package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Act;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;

/** What a criterion answers for a person. Only acts count, and only those that the law of their own day knew. */
final class Persons {
    private final Scene scene;
    private final Runs runs;
    private final Standings standings;

    Persons(Scene scene, Runs runs, Standings standings) {
        this.scene = scene;
        this.runs = runs;
        this.standings = standings;
    }

    /** Whether a designation stands, is owed, may be made, or nothing shows it. */
    PersonAnswer of(Criterion criterion, String person) {
        Optional<LocalDate> designated = Optional.empty();
        boolean determined = false;
        for (Act act : scene.situation.actsOf(criterion.id())) {
            if (!act.of().equals(Optional.of(person))
                    || !runs.forms.inOffice(criterion, act)
                    || !isOfItsDay(criterion, act)) {
                continue;
            }
            boolean only = act.kind().equals(Optional.of("determination"));
            determined |= only;
            if (!only || isDoneByLaw(criterion, act.date())) {
                designated = Optional.of(act.date());
            }
        }
        if (designated.isPresent() && !isDelisted(criterion, person, designated.get())) {
            return PersonAnswer.DESIGNATED;
        }
        Optional<Modality> today =
                scene.law.line(criterion.doings(), scene.profile).map(Doing::modality);
        if (!determined || today.isEmpty()) {
            return PersonAnswer.NOT_SHOWN;
        }
        return switch (today.get()) {
            case MAY -> PersonAnswer.OPEN;
            case SHALL -> PersonAnswer.OWED;
            // the text designates on a determination made while it says so; one made before leaves that to be done
            case BY_LAW -> designated.isPresent() ? PersonAnswer.NOT_SHOWN : PersonAnswer.OWED;
        };
    }

    /** Where the text itself designates, a determination is all it takes. */
    private boolean isDoneByLaw(Criterion criterion, LocalDate day) {
        Optional<Doing> doing = scene.lawOn(day).line(criterion.doings(), scene.profile);
        return doing.isPresent() && doing.get().modality() == Modality.BY_LAW;
    }

    /** Whether the criterion, and the limb the act names, was law on the day of the act and counts conduct of that time. */
    private boolean isOfItsDay(Criterion criterion, Act act) {
        DayLaw law = scene.lawOn(act.date());
        if (!law.lives(criterion) || !scene.profile.holds(criterion.life())) {
            return false;
        }
        LocalDate conduct = act.conduct().orElse(act.date());
        boolean anywhere = criterion.who().isEmpty();
        for (Dated<Conduct> who : law.lines(criterion.who(), scene.profile)) {
            List<Conduct.Limb> limbs = who.value().limbs();
            anywhere |= act.limb().isEmpty() && limbs.isEmpty() && counts(criterion.conductFrom(), conduct);
            anywhere |= anyLimb(limbs, "", act, conduct);
        }
        return anywhere;
    }

    private static boolean counts(Optional<LocalDate> from, LocalDate conduct) {
        return from.isEmpty() || !conduct.isBefore(from.get());
    }

    /** Whether one limb of the label the act names, or any if it names none, lived on its day and counts the conduct. */
    private boolean anyLimb(List<Conduct.Limb> limbs, String above, Act act, LocalDate conduct) {
        for (Conduct.Limb limb : limbs) {
            if (!limb.life().span().contains(act.date()) || !scene.profile.holds(limb.life())) {
                continue;
            }
            String label = above + limb.label();
            boolean named = act.limb().isEmpty() || act.limb().get().equals(label);
            if (named && counts(limb.conductFrom(), conduct)
                    || anyLimb(limb.conduct().limbs(), label, act, conduct)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelisted(Criterion criterion, String person, LocalDate since) {
        for (Measure measure : scene.law.all(Measure.class, scene.profile)) {
            if (!scene.law.liesOn(measure, criterion.id(), scene.profile)) {
                continue;
            }
            for (Route route : scene.law.all(Route.class, scene.profile)) {
                if (Standings.everTerminates(route) && hasEnded(route, measure, person, since)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasEnded(Route route, Measure measure, String person, LocalDate since) {
        for (Run run : runs.of(route, measure, Optional.of(person))) {
            boolean ends = !run.from().isBefore(since) && standings.isTerminating(route, run);
            if (ends && run.runsOn(scene.today()) == org.haetae.law.graph.Value.TRUE) {
                return true;
            }
        }
        return false;
    }
}
