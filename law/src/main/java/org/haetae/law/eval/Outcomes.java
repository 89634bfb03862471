package org.haetae.law.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Memo;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;

/** The outcome of a row: the best its routes give, earned before granted. */
final class Outcomes {
    private final Scene scene;
    private final Runs runs;
    private final Standings standings;
    private final Verdicts verdicts;

    Outcomes(Scene scene, Runs runs, Standings standings, Verdicts verdicts) {
        this.scene = scene;
        this.runs = runs;
        this.standings = standings;
        this.verdicts = verdicts;
    }

    /** What one route contributes: an outcome, or one that is not known to be excluded. */
    private record Share(Optional<Outcome.Word> sure, Optional<Outcome.Word> perhaps, boolean singleCase) {
        static final Share NOTHING = new Share(Optional.empty(), Optional.empty(), false);

        static Share sure(Outcome.Word word, boolean singleCase) {
            return new Share(Optional.of(word), Optional.empty(), singleCase);
        }

        static Share perhaps(Outcome.Word word) {
            return new Share(Optional.empty(), Optional.of(word), false);
        }
    }

    Outcome of(Row row) {
        return scene.remember(Memo.key("outcome", row.id(), ""), () -> compute(row));
    }

    private Outcome compute(Row row) {
        Standing standing = standings.of(row);
        if (standing.word() == Standing.Word.UNKNOWN) {
            return new Outcome(Outcome.Word.UNKNOWN, Optional.empty(), false);
        }
        if (standing.word() == Standing.Word.ENDED) {
            return new Outcome(Outcome.Word.ENDS, Optional.empty(), false);
        }
        List<Share> shares = new ArrayList<>();
        for (Route route : scene.candidates(row)) {
            Optional<Verdict> verdict = verdicts.of(route, row, Optional.empty());
            if (verdict.isPresent()) {
                if (verbOf(route) != Verb.TERMINATE || endsAlone(route, row)) {
                    shares.add(share(route, verdict.get()));
                }
                shares.add(cases(route, verdict.get()));
            }
        }
        if (isAtWill(row)) {
            shares.add(Share.sure(Outcome.Word.EXECUTIVE, false));
        }
        return best(shares);
    }

    /**
     * Whether the end a route brings is the row's end too. Used on one of several things, each of which holds the row up, it
     * is not, unless the others can end as well.
     */
    private boolean endsAlone(Route route, Row row) {
        return besides(route, row).isEmpty();
    }

    /** What keeps holding a row up where a route ends it, and cannot end itself. */
    List<Row> besides(Route route, Row row) {
        List<Row> besides = new ArrayList<>();
        if (scene.law.isBase(route, row, scene.profile)) {
            return besides;
        }
        for (Dated<Row.RestsOn> line : scene.law.lines(row.restsOn(), scene.profile)) {
            for (String name : line.value().names()) {
                if (line.value().any()
                        && staysBeside(route, name)
                        && scene.pack().rules().get(name) instanceof Row base) {
                    besides.add(base);
                }
            }
        }
        return besides;
    }

    private boolean staysBeside(Route route, String name) {
        return scene.pack().rules().get(name) instanceof Row base
                && standings.lives(name) != Value.FALSE
                && scene.law.reach(route, base, scene.profile) != DayLaw.Reach.OVER
                && of(base).word().compareTo(Outcome.Word.EXECUTIVE) > 0;
    }

    private static Outcome best(List<Share> shares) {
        Share best = Share.NOTHING;
        Optional<Outcome.Word> hope = Optional.empty();
        for (Share share : shares) {
            best = isBetter(share, best) ? share : best;
            boolean brighter = share.perhaps().isPresent()
                    && (hope.isEmpty() || share.perhaps().get().compareTo(hope.get()) < 0);
            hope = brighter ? share.perhaps() : hope;
        }
        Outcome.Word word = best.sure().orElse(hope.isPresent() ? Outcome.Word.UNKNOWN : Outcome.Word.STAYS);
        boolean better = hope.isPresent() && hope.get().compareTo(word) < 0;
        return new Outcome(word, better ? hope : Optional.empty(), best.singleCase());
    }

    private static boolean isBetter(Share share, Share best) {
        if (share.sure().isEmpty() || best.sure().isEmpty()) {
            return share.sure().isPresent();
        }
        int byWord = share.sure().get().compareTo(best.sure().get());
        return byWord != 0 ? byWord < 0 : best.singleCase() && !share.singleCase();
    }

    /** Imposed at the will of an office, and no lock holds it. */
    private boolean isAtWill(Row row) {
        Optional<Modality> imposed = row instanceof Measure ? scene.law.imposed(row, scene.profile) : Optional.empty();
        return imposed.isPresent()
                && imposed.get() == Modality.MAY
                && scene.mode == Mode.CERTIFIABLE
                && !runs.locks.isShut(row);
    }

    private Share share(Route route, Verdict verdict) {
        Verb verb = verbOf(route);
        boolean perCase = !scene.law.lines(route.per(), scene.profile).isEmpty();
        Verdict effective = verdict.effective();
        Optional<Outcome.Word> full = outcomeOf(renewed(verb, route), effective, perCase);
        if (full.isEmpty()) {
            return Share.NOTHING;
        }
        return switch (effective.word()) {
            case EXERCISED, AVAILABLE -> Share.sure(full.get(), perCase);
            case AUTOMATIC ->
                effective.day().isPresent() && effective.day().get().isAfter(scene.today())
                        ? Share.NOTHING
                        : Share.sure(full.get(), perCase);
            case UNKNOWN, DISPUTED, CONFLICT, READING -> Share.perhaps(full.get());
            case DEFECTIVE, LAPSED, UNAVAILABLE -> Share.NOTHING;
        };
    }

    /** A renewal gives what the thing renewed gives. */
    private Verb renewed(Verb verb, Route route) {
        if (verb != Verb.RENEW) {
            return verb;
        }
        return runs.renewed(scene.law, route).stream()
                .flatMap(base -> scene.law.line(base.doings(), scene.profile).stream())
                .map(Doing::verb)
                .findFirst()
                .orElse(Verb.SUSPEND);
    }

    /** What a route does; of a renewal, what the thing renewed does. */
    Verb renewedVerb(Route route) {
        return renewed(verbOf(route), route);
    }

    /** What the route gives if it is open: an end, a suspension, a waiver; nothing if it does not count. */
    private Optional<Outcome.Word> outcomeOf(Verb verb, Verdict verdict, boolean perCase) {
        boolean done = verdict.word() == Verdict.Word.EXERCISED || verdict.word() == Verdict.Word.AUTOMATIC;
        boolean open = verdict.word() == Verdict.Word.AVAILABLE;
        boolean earned = !open
                || verdict.condition().isEmpty()
                || verdict.condition().get().earned();
        return switch (verb) {
            case TERMINATE ->
                perCase ? Optional.empty() : Optional.of(done || earned ? Outcome.Word.ENDS : Outcome.Word.EXECUTIVE);
            case SUSPEND -> Optional.of(done || earned ? Outcome.Word.SUSPEND : Outcome.Word.WAIVER);
            case WAIVE, LICENSE, DELAY -> Optional.of(Outcome.Word.WAIVER);
            default -> Optional.empty();
        };
    }

    /** Suspending or waiving a single case counts, and says so; ending one does not. */
    private Share cases(Route route, Verdict verdict) {
        boolean running = false;
        for (Verdict.CaseRun run : verdict.cases()) {
            running |= run.word() == Verdict.Word.EXERCISED;
        }
        if (!running) {
            return Share.NOTHING;
        }
        return switch (renewed(verbOf(route), route)) {
            case SUSPEND -> Share.sure(Outcome.Word.SUSPEND, true);
            case WAIVE, LICENSE, DELAY -> Share.sure(Outcome.Word.WAIVER, true);
            default -> Share.NOTHING;
        };
    }

    /** Of a route whose text has ended, what it was last. */
    private Verb verbOf(Route route) {
        Optional<Doing> doing = scene.law.line(route.doings(), scene.profile);
        return doing.isPresent()
                ? doing.get().verb()
                : route.doings().getLast().value().verb();
    }
}
