package org.haetae.law.mutate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.lint.Linter;
import org.haetae.law.lint.Warning;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.pack.Redraft;
import org.haetae.law.trial.Trial;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/** Makes wrong edits one at a time and looks whether anything notices. */
public final class Hunt {
    private final Redraft redraft;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, UslmRef> instruments = new HashMap<>();
    private Optional<Touching> touching = Optional.empty();
    private int failing;
    private final Set<String> known = new HashSet<>();

    /** One edit and what became of it. */
    public record Result(Mutant mutant, Fate fate) {
        public boolean counts() {
            return !(fate instanceof Fate.Unreadable);
        }

        public boolean killed() {
            return fate instanceof Fate.Killed;
        }
    }

    /** Told after every edit tried. */
    public interface Progress {
        void at(int done, int of);
    }

    private Hunt(Redraft redraft) {
        this.redraft = redraft;
        for (Instrument instrument : redraft.pack().instruments()) {
            instrument.files().forEach(file -> instruments.put(file, instrument.cite()));
        }
        for (SourceText text : redraft.law()) {
            texts.put(text.name(), text);
        }
    }

    /** What the tests and the linter say of the packs as they are: run once, before the first edit. */
    private void makeReady() {
        if (touching.isPresent()) {
            return;
        }
        Law law = new Law(redraft.pack());
        List<Case> cases = new ArrayList<>();
        for (Case test : redraft.cases()) {
            if (holds(law, test)) {
                cases.add(test);
            }
        }
        for (Warning warning : Linter.lint(law)) {
            known.add(key(warning));
        }
        failing = redraft.cases().size() - cases.size();
        touching = Optional.of(new Touching(redraft.pack(), cases));
    }

    /**
     * Gets ready to hunt in the packs of a folder. Before the first edit their tests and the linter are run once; tests that fail as
     * it is can notice nothing, and are left out.
     *
     * @throws BadInput with every problem of the packs
     */
    public static Hunt in(Path folder) {
        return new Hunt(Redraft.of(folder));
    }

    public Pack pack() {
        return redraft.pack();
    }

    /** How many tests fail before anything is changed. */
    public int failing() {
        makeReady();
        return failing;
    }

    /** A hash over the files of an instrument: the same text, the same hash. */
    public String text(UslmRef instrument) {
        List<SourceText> own = new ArrayList<>();
        for (SourceText text : redraft.law()) {
            if (instrument.equals(instruments.get(text.name()))) {
                own.add(text);
            }
        }
        return Scores.hash(own);
    }

    /** Every edit of the instruments asked for, in the order of the files. */
    public List<Mutant> mutants(Predicate<UslmRef> of, Set<Operator> operators) {
        List<Mutant> mutants = new ArrayList<>();
        for (SourceText text : redraft.law()) {
            UslmRef cite = instruments.get(text.name());
            if (cite != null && of.test(cite)) {
                for (Mutant mutant : Mutations.of(text, cite, redraft.pack().vocabulary())) {
                    if (operators.contains(mutant.operator())) {
                        mutants.add(mutant);
                    }
                }
            }
        }
        return List.copyOf(mutants);
    }

    /** Tries edits on as many threads as there are cores. The results are in the order of the edits. */
    public List<Result> run(List<Mutant> mutants, Progress progress) {
        if (mutants.isEmpty()) {
            return List.of();
        }
        makeReady();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                    Thread thread = new Thread(work, "mutants");
                    thread.setDaemon(true);
                    return thread;
                })) {
            List<Future<Result>> futures = new ArrayList<>();
            for (Mutant mutant : mutants) {
                futures.add(threads.submit(() -> {
                    Result result = new Result(mutant, fate(mutant));
                    progress.at(done.incrementAndGet(), mutants.size());
                    return result;
                }));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : futures) {
                results.add(got(future));
            }
            return List.copyOf(results);
        }
    }

    private static Result got(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while trying edits", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an edit could not be tried", e.getCause());
        }
    }

    /** What becomes of one edit. */
    private Fate fate(Mutant mutant) {
        SourceText text = java.util.Objects.requireNonNull(texts.get(mutant.at().file()));
        Pack changed;
        try {
            changed = redraft.with(new SourceText(text.name(), mutant.in(text.text())));
        } catch (BadInput e) {
            return new Fate.Unreadable();
        }
        List<Problem> refused = Redraft.problems(changed);
        if (!refused.isEmpty()) {
            return new Fate.Killed(Fate.Killer.READER, refused.getFirst().at());
        }
        Law law = new Law(changed);
        for (Case test : touching.orElseThrow().of(mutant)) {
            if (!holds(law, test)) {
                return new Fate.Killed(Fate.Killer.CASE, test.at());
            }
        }
        return linted(law)
                .<Fate>map(warning -> new Fate.Killed(Fate.Killer.LINT, warning.at()))
                .orElseGet(Fate.Survived::new);
    }

    private static boolean holds(Law law, Case test) {
        return Trial.run(law, test).failures().isEmpty();
    }

    private Optional<Warning> linted(Law law) {
        return Linter.lint(law).stream()
                .filter(warning -> warning.isProblem() && !known.contains(key(warning)))
                .findFirst();
    }

    private static String key(Warning warning) {
        return warning.code() + warning.at() + warning.message();
    }
}
