package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** What holds ways out shut, and whether an act on record has opened it. */
final class Locks {
    private final Scene scene;
    private final Forms forms;
    private final Notices notices;

    Locks(Scene scene, Forms forms, Notices notices) {
        this.scene = scene;
        this.forms = forms;
        this.notices = notices;
    }

    /** Adds a defect for a lock that was shut; true if the lock and the route contradict each other instead. */
    boolean meets(
            DayLaw law, Route route, Verb verb, Optional<Doing> doing, Row row, LocalDate day, List<Reason> defects) {
        boolean commanded = doing.isPresent() && doing.get().modality() != Modality.MAY;
        boolean conflict = false;
        for (Lock lock : on(law, route, verb, row)) {
            if (openSince(lock, day).isPresent()) {
                continue;
            }
            boolean yields = rules(law, lock, route);
            if (commanded && !yields) {
                conflict = true;
            } else {
                defects.add(Reason.of(Reason.Word.LOCK, lock.cite(), lock.id()));
            }
        }
        return conflict;
    }

    /** Whether a lock says that it wins over a route. */
    boolean rules(DayLaw law, Lock lock, Route route) {
        return names(law, lock.notwithstanding(), route.id());
    }

    /** Whether a living line names a rule, or any law; its reading is asked for only then. */
    private boolean names(DayLaw law, List<Dated<String>> lines, String rule) {
        for (Dated<String> line : law.today(lines)) {
            boolean named = line.value().equals("any-law") || line.value().equals(rule);
            if (named && scene.profile.holds(line.life())) {
                return true;
            }
        }
        return false;
    }

    /** Living locks that hold this way out of this row shut, unless the route says that it wins over them. */
    List<Lock> on(DayLaw law, Route route, Verb verb, Row row) {
        List<Lock> locks = new ArrayList<>();
        for (Lock lock : law.all(Lock.class, scene.profile)) {
            boolean holds = lock.verbs().contains(verb) && law.reach(lock, row, scene.profile) == DayLaw.Reach.OVER;
            if (holds && !names(law, route.notwithstanding(), lock.id())) {
                locks.add(lock);
            }
        }
        return locks;
    }

    /** Living locks over a row, whatever they hold. */
    List<Lock> on(Row row) {
        List<Lock> locks = new ArrayList<>();
        for (Lock lock : scene.law.all(Lock.class, scene.profile)) {
            if (lock.verbs().contains(Verb.TERMINATE)
                    && scene.law.reach(lock, row, scene.profile) == DayLaw.Reach.OVER) {
                locks.add(lock);
            }
        }
        return locks;
    }

    /** Whether any living lock over a row is shut today. */
    boolean isShut(Row row) {
        for (Lock lock : on(row)) {
            if (openSince(lock, scene.today()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The day an act on record opened a lock, if that day has come by {@code day}. */
    Optional<LocalDate> openSince(Lock lock, LocalDate day) {
        Optional<LocalDate> open = opening(lock);
        return open.isPresent() && !open.get().isAfter(day) ? open : Optional.empty();
    }

    /** The day on which an act on record opens a lock, in the future too. */
    Optional<LocalDate> opening(Lock lock) {
        Optional<LocalDate> first = Optional.empty();
        for (Act act : scene.situation.actsOf(lock.id())) {
            DayLaw law = scene.lawOn(act.date());
            for (Dated<Lock.Opening> line : law.lines(lock.until(), scene.profile)) {
                Lock.Opening opening = line.value();
                boolean inForm = isInForm(opening.upon(), act);
                boolean noticed = isNoticed(law, lock, act);
                boolean warranted =
                        scene.mode != Mode.WARRANTED || forms.warrantOf(law, opening.upon(), lock, act) == Value.TRUE;
                if (inForm && noticed && warranted) {
                    LocalDate open =
                            opening.delay().map(p -> p.after(act.date())).orElse(act.date());
                    first = first.filter(earlier -> earlier.isBefore(open)).or(() -> Optional.of(open));
                }
            }
        }
        return first;
    }

    private boolean isInForm(Upon upon, Act act) {
        if (!(upon instanceof Upon.Paper paper)) {
            return true;
        }
        boolean inOffice =
                paper.by().isEmpty() || act.by().isEmpty() || act.by().stream().anyMatch(paper.by()::contains);
        return inOffice && forms.missed(paper.to(), act).isEmpty();
    }

    /** Whether nothing says that a notice a lock's certificate needs was not given. */
    private boolean isNoticed(DayLaw law, Lock lock, Act act) {
        return law.lines(lock.subjectTo(), scene.profile).stream()
                .noneMatch(line -> scene.situation.actsOf(line.value()).stream()
                                .noneMatch(notice -> !notice.date().isAfter(act.date()))
                        && notices.isDenied(line.value(), act.date()));
    }
}
