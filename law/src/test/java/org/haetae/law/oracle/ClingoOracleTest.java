package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.export.Asp;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Graph;
import org.haetae.law.graph.Kernel;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Setting;
import org.haetae.law.unlock.Step;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSet;
import org.haetae.law.unlock.UnlockSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A solver nobody here wrote is asked the same questions of the law of the packs. Skipped where there is no clingo. */
class ClingoOracleTest {
    private static final long SEED = Long.getLong("haetae.seed", 20261124L);
    private static final int STATES = 8;
    private static final Law LAW =
            Law.read(Path.of(System.getProperty("haetae.root", "..")).resolve("packs"));
    private static final Pattern HAS = Pattern.compile("has\\((\"[^\"]*\",[a-z]+),(\\d)\\)");
    private static final Pattern DONE = Pattern.compile("done\\((\"[^\"]*\")\\)");

    @TempDir
    private Path folder = Path.of("");

    private record Nothing() implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return List.of();
        }

        @Override
        public Rest rest() {
            return Rest.NONE;
        }
    }

    @BeforeAll
    static void isThere() {
        boolean there;
        try {
            there = new ProcessBuilder("clingo", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assumeTrue(there, "clingo is not installed (Debian package gringo)");
    }

    private static Evaluation evaluation(LocalDate day) {
        return LAW.on(day)
                .given(new Nothing())
                .under(each -> each)
                .branches()
                .getFirst()
                .answer();
    }

    @Test
    void theSmallestWaysAreTheSame() throws IOException, InterruptedException {
        for (LocalDate day : List.of(LocalDate.of(2019, 2, 22), LocalDate.of(2021, 6, 1))) {
            Evaluation evaluation = evaluation(day);
            Asp asp = Asp.of(evaluation);
            Path program = write(asp.text());
            Map<Integer, Asp.Goal> distinct = new LinkedHashMap<>();
            asp.goals().forEach(goal -> distinct.putIfAbsent(goal.node(), goal));
            int compared = 0;
            for (Asp.Goal goal : distinct.values()) {
                UnlockSets sets = Unlock.of(evaluation, goal.route(), goal.row());
                if (sets.more() || lastsTwice(sets)) {
                    continue;
                }
                compared++;
                assertThat(smallest(program, goal.node()))
                        .as(goal.route().id() + " on " + goal.row().id())
                        .isEqualTo(ours(sets));
            }
            System.out.println("clingo: " + compared + " of " + distinct.size() + " conditions of " + day);
            assertThat(compared).isGreaterThan(20);
        }
    }

    @Test
    void everyConditionHasTheSameValueInAnyState() throws IOException, InterruptedException {
        System.out.println("haetae.seed=" + SEED);
        Evaluation evaluation = evaluation(LocalDate.of(2021, 6, 1));
        Asp asp = Asp.of(evaluation);
        Graph graph = evaluation.graph();
        Random random = new Random(SEED);
        for (int i = 0; i < STATES; i++) {
            Map<String, Integer> levels = new TreeMap<>();
            Set<String> done = new TreeSet<>();
            for (Atom atom : graph.atoms()) {
                if (atom instanceof Atom.Reached reached) {
                    needs(reached)
                            .forEach((what, _) -> levels.computeIfAbsent(
                                    what,
                                    _ -> random.nextInt(
                                            what.endsWith("extent") ? 6 : what.endsWith("durability") ? 2 : 3)));
                } else if (random.nextBoolean()) {
                    done.add(quoted(Asp.name(atom)));
                }
            }

            // what has lasted is there today
            Map.copyOf(levels).forEach((what, level) -> {
                int since = what.indexOf(" throughout ");
                if (since >= 0) {
                    String today = what.substring(0, since) + what.substring(what.lastIndexOf('"'));
                    levels.computeIfPresent(today, (_, own) -> Math.max(own, level));
                }
            });
            Kernel kernel = new Kernel(graph, n ->
                    new Value[] {holds(graph.atomAt(n), levels, done) ? Value.TRUE : Value.FALSE});
            Set<Integer> ours = new TreeSet<>();
            asp.goals().stream()
                    .filter(goal -> kernel.value(goal.node(), 0) == Value.TRUE)
                    .forEach(goal -> ours.add(goal.node()));

            assertThat(theirs(asp, levels, done)).isEqualTo(ours);
        }
    }

    private static boolean holds(Atom atom, Map<String, Integer> levels, Set<String> done) {
        return switch (atom) {
            case Atom.Reached reached ->
                needs(reached).entrySet().stream()
                        .allMatch(need -> levels.getOrDefault(need.getKey(), 0) >= need.getValue());
            case Atom.State state -> state.value() == Value.TRUE;
            case Atom.Judgement _, Atom.Paper _, Atom.Outside _, Atom.Passed _, Atom.Found _ ->
                done.contains(quoted(Asp.name(atom)));
        };
    }

    private static Map<String, Integer> needs(Atom.Reached reached) {
        Map<String, Integer> needs = new HashMap<>();
        String fact = quoted(Asp.fact(reached));
        needs.put(fact + ",extent", reached.extent().compareTo(Grade.Extent.NONE));
        needs.put(fact + ",verification", reached.verification().compareTo(Grade.Verification.CLAIMED));
        needs.put(fact + ",durability", reached.irreversible() ? 1 : 0);
        needs.values().removeIf(level -> level == 0);
        return needs;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    // what the solver finds

    private Set<Integer> theirs(Asp asp, Map<String, Integer> levels, Set<String> done)
            throws IOException, InterruptedException {
        StringBuilder text =
                new StringBuilder(asp.text().replace("#show has/3.\n", "").replace("#show done/1.\n", ""));
        levels.forEach((what, level) -> text.append(":- step(")
                .append(what)
                .append(",L), L <= ")
                .append(level)
                .append(", not has(")
                .append(what)
                .append(",L).\n:- has(")
                .append(what)
                .append(",L), L > ")
                .append(level)
                .append(".\n"));
        done.forEach(name -> text.append("yes(").append(name).append(").\n"));
        text.append("yes(\"\").\n:- may(K), yes(K), not done(K).\n:- done(K), not yes(K).\n");
        text.append("#show.\n#show N : goal(_,_,N), holds(N).\n");
        List<String> lines = run(write(text.toString()), "1");
        Set<Integer> nodes = new TreeSet<>();
        for (String word : lines.getFirst().split(" ", -1)) {
            if (!word.isEmpty()) {
                nodes.add(Integer.valueOf(word));
            }
        }
        return nodes;
    }

    private static Set<Set<String>> smallest(Path program, int node) throws IOException, InterruptedException {
        Set<Set<String>> sets = new HashSet<>();
        for (String model : run(program, "0", "-c", "goal=" + node, "--heuristic=Domain", "--enum-mode=domRec")) {
            Map<String, Integer> most = new TreeMap<>();
            Matcher has = HAS.matcher(model);
            while (has.find()) {
                most.merge(has.group(1), Integer.valueOf(has.group(2)), Math::max);
            }
            Set<String> set = levels(most);
            DONE.matcher(model).results().map(done -> done.group(1)).forEach(set::add);
            sets.add(set);
        }
        return sets;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("law.lp"), text);
    }

    /** Models, one a line. */
    private static List<String> run(Path program, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("clingo", program.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int code = process.waitFor();
        // 10, 20, 30: satisfiable, unsatisfiable, all models found
        assertThat(code).as(String.join("\n", lines)).isIn(10, 20, 30);
        List<String> models = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("Answer:")) {
                models.add(lines.get(i + 1));
            }
        }
        return models;
    }

    // what we find

    private static Set<Set<String>> ours(UnlockSets sets) {
        Set<Set<String>> all = new HashSet<>();
        for (UnlockSet set : sets.sets()) {
            Map<String, Integer> most = new TreeMap<>();
            Set<String> steps = new TreeSet<>();
            for (Step step : set.steps()) {
                if (step.atom() instanceof Atom.Reached reached) {
                    needs(reached).forEach((what, level) -> most.merge(what, level, Math::max));
                } else {
                    steps.add(quoted(Asp.name(step.atom())));
                }
            }
            steps.addAll(levels(most));
            all.add(steps);
        }
        return all;
    }

    /** Each level once: what has lasted is there today, and need not be said again. */
    private static Set<String> levels(Map<String, Integer> most) {
        Set<String> levels = new TreeSet<>();
        most.forEach((what, level) -> {
            String lasting = what.substring(0, what.lastIndexOf('"')) + " throughout ";
            String scale = what.substring(what.lastIndexOf('"'));
            boolean implied = most.entrySet().stream()
                    .anyMatch(other -> other.getKey().startsWith(lasting)
                            && other.getKey().endsWith(scale)
                            && other.getValue() >= level);
            if (!implied) {
                levels.add(what + " " + level);
            }
        });
        return levels;
    }

    /** Whether a fact is asked for over two lengths of time, of which the program knows no order. */
    private static boolean lastsTwice(UnlockSets sets) {
        return sets.sets().stream().anyMatch(set -> {
            Collection<Atom.Reached> reached = new ArrayList<>();
            for (Step step : set.steps()) {
                if (step.atom() instanceof Atom.Reached one) {
                    reached.add(one);
                }
            }
            Set<String> facts = new HashSet<>();
            Set<String> lasting = new HashSet<>();
            reached.forEach(one -> {
                facts.add(one.fact());
                lasting.add(Asp.fact(one));
            });
            return facts.size() != lasting.size();
        });
    }
}
