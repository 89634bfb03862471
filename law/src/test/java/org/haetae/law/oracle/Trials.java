package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.haetae.law.Law;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.SourceText;

/** The same questions put to both evaluators, and a smaller law on which they still differ. */
final class Trials {
    private Trials() {}

    /** A law and setting that could be read. */
    record Loaded(Pack pack, Scenario setting, LocalDate day, Mode mode) {}

    static Optional<Loaded> load(RandomLaw.Sample sample) {
        try {
            Map<String, String> texts = new LinkedHashMap<>(sample.texts());
            String setting = java.util.Objects.requireNonNull(texts.remove(RandomLaw.SCENARIO));
            Pack pack = PackReader.read("random", texts);
            Scenario scenario = PackReader.scenario(new SourceText(RandomLaw.SCENARIO, setting), pack);
            Loaded loaded = new Loaded(pack, scenario, sample.day(), sample.mode());
            return Optional.of(loaded);
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    /** What one evaluator says, question by question. */
    static Map<String, String> kernel(Loaded at) {
        Map<String, String> said = new TreeMap<>();
        Inquiry inquiry = new Law(at.pack()).on(at.day()).given(at.setting(), at.mode(), List.of());
        for (Row row : inquiry.rows()) {
            RowAnswer answer = inquiry.row(row);
            said.put(row.id() + " standing", answer.standing().word().word());
            said.put(row.id() + " outcome", answer.outcome().word().name());
            // Whether an ended text still lies under anything is not said; routes on it are not compared.
            for (RouteAnswer route : row.life().span().contains(at.day()) ? answer.routes() : List.<RouteAnswer>of()) {
                Verdict verdict = route.verdict();
                said.put(route.route().id() + " on " + row.id(), verdict.word().name());
                if (verdict.word() == Verdict.Word.UNAVAILABLE) {
                    Set<String> labels = new TreeSet<>();
                    verdict.missing().forEach(lack -> failed(lack, labels));
                    said.put(route.route().id() + " on " + row.id() + " missing", String.join(" ", labels));
                }
            }
        }
        for (EffectAnswer effect : inquiry.effects()) {
            said.put("effect " + effect.words(), stands(effect.standing()));
        }
        return said;
    }

    private static void failed(Lack lack, Set<String> into) {
        if (lack.value() != org.haetae.law.graph.Value.FALSE) {
            return;
        }
        if (lack.anyOf() || lack.parts().isEmpty()) {
            if (!lack.label().isEmpty()) {
                into.add(lack.label());
            }
        } else {
            lack.parts().forEach(part -> failed(part, into));
        }
    }

    private static String stands(Standing.Word word) {
        return switch (word) {
            case OPERATES, OWED -> "STANDS";
            case HELD, ENDED, NOT_IMPOSED -> "does not stand";
            case UNKNOWN -> "UNKNOWN";
            case READING -> "READING";
        };
    }

    static Map<String, String> oracle(Loaded at) {
        List<SlowLaw> branches = SlowLaw.branches(at.pack(), at.day(), at.setting(), at.mode());
        Map<String, String> said = new TreeMap<>();
        for (Row row : at.pack().rows()) {
            List<SlowLaw> there = branches.stream().filter(b -> b.isRow(row)).toList();
            if (there.isEmpty()) {
                continue;
            }
            // What is no row on a branch is not imposed there, and nothing about it ends.
            said.put(
                    row.id() + " standing",
                    join(branches, b -> b.isRow(row) ? b.standing(row).word() : Standing.Word.NOT_IMPOSED.word()));
            said.put(
                    row.id() + " outcome",
                    join(branches, b -> b.isRow(row) ? b.outcome(row).name() : Outcome.Word.STAYS.name()));
            for (Route route : at.pack().all(Route.class)) {
                if (!row.life().span().contains(at.day())
                        || there.stream().noneMatch(b -> b.verdict(route, row).isPresent())) {
                    continue;
                }
                String key = route.id() + " on " + row.id();
                String word = join(
                        there,
                        b -> b.verdict(route, row).map(a -> a.word().name()).orElse(Verdict.Word.UNAVAILABLE.name()));
                said.put(key, word);
                if (word.equals(Verdict.Word.UNAVAILABLE.name())) {
                    Set<String> labels = new TreeSet<>();
                    there.forEach(b -> b.verdict(route, row)
                            .ifPresent(a -> a.missing().stream()
                                    .filter(label -> label.startsWith("(") || label.equals("?"))
                                    .forEach(labels::add)));
                    if (branches.size() > 1) {
                        labels.add("?");
                    }
                    said.put(key + " missing", String.join(" ", labels));
                }
            }
        }
        Map<String, List<Measure>> effects = new TreeMap<>();
        branches.forEach(b -> effects.putAll(b.effects()));
        for (String words : effects.keySet()) {
            String stands = join(branches, b -> b.effect(b.effects().getOrDefault(words, List.of())));
            said.put("effect " + words, stands.equals("HELD") ? "does not stand" : stands);
        }
        return said;
    }

    private static String join(List<SlowLaw> branches, java.util.function.Function<SlowLaw, String> answer) {
        List<String> all = branches.stream().map(answer).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Outcome.Word.READING.name();
    }

    /** Questions answered differently, with both answers. */
    static Map<String, String> differences(Loaded at) {
        Map<String, String> kernel = kernel(at);
        Map<String, String> oracle = oracle(at);
        Map<String, String> all = new TreeMap<>();
        Set<String> keys = new TreeSet<>(kernel.keySet());
        keys.addAll(oracle.keySet());
        for (String key : keys) {
            String k = kernel.getOrDefault(key, "-");
            String o = oracle.getOrDefault(key, "-");
            if (!k.equals(o) && !(key.endsWith(" missing") && (k.equals("-") || o.equals("-") || o.contains("?")))) {
                all.put(key, "kernel " + k + ", oracle " + o);
            }
        }
        return all;
    }

    /** Drops lines, with what belongs to them, as long as the case stays interesting. */
    static RandomLaw.Sample shrink(RandomLaw.Sample sample, Predicate<Loaded> interesting) {
        RandomLaw.Sample best = sample;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String file : best.texts().keySet()) {
                int line = 0;
                while (line < lines(best, file).size()) {
                    Optional<RandomLaw.Sample> less = without(best, file, line);
                    if (less.isPresent() && load(less.get()).filter(interesting).isPresent()) {
                        best = less.get();
                        smaller = true;
                    } else {
                        line++;
                    }
                }
            }
        }
        return best;
    }

    private static List<String> lines(RandomLaw.Sample sample, String file) {
        return sample.texts().getOrDefault(file, "").lines().toList();
    }

    private static Optional<RandomLaw.Sample> without(RandomLaw.Sample sample, String file, int line) {
        List<String> lines = new ArrayList<>(lines(sample, file));
        String gone = lines.get(line);
        if (gone.startsWith("```")
                || gone.startsWith("---")
                || file.equals("vocabulary.md") && !gone.contains("fact")) {
            return Optional.empty();
        }
        int end = line + 1;
        while (end < lines.size() && indent(lines.get(end)) > indent(gone)) {
            end++;
        }
        lines.subList(line, end).clear();
        Map<String, String> texts = new LinkedHashMap<>(sample.texts());
        texts.put(file, String.join("\n", lines) + "\n");
        return Optional.of(new RandomLaw.Sample(texts, sample.day(), sample.mode()));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    static String print(RandomLaw.Sample sample) {
        StringBuilder text = new StringBuilder("on " + sample.day() + ", " + sample.mode() + "\n");
        sample.texts().forEach((file, content) -> {
            if (!file.equals("vocabulary.md")) {
                text.append("--- ").append(file).append('\n').append(content);
            }
        });
        return text.toString();
    }
}
