package org.haetae.law.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Scenario;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;
import org.haetae.notation.Word;

/**
 * Reads packs. First all vocabularies and the names of all rules, then the rules, then cases, record and scenarios, so that a
 * rule may name one that stands later. All problems are collected and thrown together.
 */
public final class PackReader {
    private static final List<String> FENCES = List.of("law", "vocabulary", "test", "record", "scenario", "text");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Read> documents = new ArrayList<>();
    private final List<FutureTask<Pack.Id>> ids = new ArrayList<>();
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final Map<String, String> heads = new LinkedHashMap<>();

    private record Read(String path, SourceText source, Document document) {
        boolean isLaw() {
            return document.front().containsKey("instrument");
        }

        boolean isScenario() {
            return path.startsWith("scenarios/") && !path.endsWith("README.md");
        }
    }

    private PackReader() {}

    /**
     * Reads a pack, or all packs in a folder.
     *
     * @throws BadInput with every problem found
     */
    public static Pack read(Path folder) {
        PackReader reader = new PackReader();
        for (PackFiles files : PackFiles.in(folder)) {
            reader.identify(files::id);
            files.entries().forEach(entry -> reader.open(entry.path(), entry.source()));
        }
        if (reader.problems.isEmpty() && reader.documents.stream().noneMatch(Read::isLaw)) {
            throw new BadInput(
                    Position.ofFile(folder.toString()),
                    "packs without any law",
                    "at least one file under law/ that begins with an instrument");
        }
        return reader.pack();
    }

    /** Reads texts as one pack of the name {@code id}; a path under {@code scenarios/} is a scenario. */
    public static Pack read(String id, Map<String, String> texts) {
        PackReader reader = new PackReader();
        reader.identify(() -> new Pack.Id(id, Integer.toHexString(texts.hashCode())));
        texts.forEach((path, text) -> reader.open(path, new SourceText(path, text)));
        return reader.pack();
    }

    /** Hashing takes as long as half the reading before the machine is warm, so it is done beside it. */
    private void identify(Callable<Pack.Id> id) {
        FutureTask<Pack.Id> task = new FutureTask<>(id);
        ids.add(task);
        Thread.ofPlatform().daemon().start(task);
    }

    private List<Pack.Id> identified() {
        List<Pack.Id> found = new ArrayList<>();
        for (FutureTask<Pack.Id> id : ids) {
            try {
                found.add(id.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while hashing a pack", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("hashing a pack failed", e);
            }
        }
        return found;
    }

    private void open(String path, SourceText source) {
        guard(source, s -> {
            boolean bare = path.startsWith("scenarios/") && !s.text().contains("```");
            if (!bare) {
                documents.add(new Read(path, s, Document.read(s)));
            } else {
                documents.add(new Read(path, s, new Document(s.name(), Map.of(), List.of())));
            }
        });
    }

    private <T> void guard(T input, Consumer<T> read) {
        try {
            read.accept(input);
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private void stopIfBad() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private Pack pack() {
        fences("vocabulary", vocabulary::read);
        checkFenceKinds();
        fences("law", this::collectHead);
        stopIfBad();
        Names names = new Names(vocabulary.vocabulary(), heads);
        InstrumentReader instruments = new InstrumentReader(names);
        documents.stream().filter(Read::isLaw).forEach(read -> guard(read.document(), instruments::read));
        problems.addAll(instruments.problems());
        List<Case> cases = new ArrayList<>();
        CaseReader caseReader = new CaseReader(names);
        fences("test", line -> cases.add(caseReader.read(line, line.children())));
        SettingReader record = new SettingReader(names, Optional.empty());
        fences("record", line -> recordLine(record, line));
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (Read read : documents) {
            if (read.isScenario()) {
                guard(read, r -> {
                    Scenario scenario = ScenarioReader.read(r.source(), names);
                    if (scenarios.putIfAbsent(scenario.name(), scenario) != null) {
                        throw new BadInput(scenario.at(), "a second scenario " + scenario.name(), "each name once");
                    }
                });
            }
        }
        stopIfBad();
        List<Instrument> all = instruments.instruments();
        Map<String, Rule> rules = instruments.rules();
        List<Act> acts = new ArrayList<>(record.done);
        acts.sort(Comparator.comparing(Act::date));
        Pack pack = new Pack(identified(), vocabulary.vocabulary(), all, rules, acts, record.none, scenarios, cases);
        List<Problem> wrong = PackChecks.problems(pack);
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return pack;
    }

    private void fences(String kind, Consumer<Line> read) {
        for (Read document : documents) {
            for (Document.Block block : document.document().blocks()) {
                if (block instanceof Document.Fence fence && fence.kind().equals(kind)) {
                    fence.lines().forEach(line -> guard(line, read));
                }
            }
        }
    }

    private void checkFenceKinds() {
        for (Read document : documents) {
            for (Document.Block block : document.document().blocks()) {
                if (block instanceof Document.Fence fence && !FENCES.contains(fence.kind())) {
                    problems.add(new Problem(
                            fence.at(),
                            "a block of \"" + fence.kind() + "\"",
                            "a block of law, vocabulary, test, record, scenario or text",
                            org.haetae.notation.Nearest.to(fence.kind(), FENCES),
                            ""));
                }
                if (block instanceof Document.Fence fence && fence.kind().equals("law") && !document.isLaw()) {
                    problems.add(Problem.of(
                            Position.ofFile(document.source().name()),
                            "law in a file without an instrument",
                            "front matter with a line \"instrument: /cite\""));
                }
            }
        }
    }

    private void collectHead(Line line) {
        Cursor c = line.cursor();
        if (!c.peekIs(Word.Kind.NAME) || !c.peekIs(1, Word.Kind.NAME)) {
            return;
        }
        String head = c.take().text();
        if (!RuleReader.HEADS.contains(head)
                || List.of("delegation", "define", "not-encoded").contains(head)) {
            return;
        }
        int mark = c.mark();
        String name = c.take().text();
        boolean twice = heads.putIfAbsent(name, head) != null;
        boolean rebuttable = head.equals("presumption")
                && line.children().stream().anyMatch(part -> part.cursor().peekIs("rebutted"));
        if (rebuttable) {
            twice |= heads.putIfAbsent(MeasureReader.rebuttalOf(name), "route") != null;
        }
        if (twice) {
            throw c.expectedAt(mark, "each name once in all packs");
        }
    }

    private static void recordLine(SettingReader record, Line line) {
        boolean act = line.cursor().peekIs("act") || line.cursor().peekIs("none");
        if (!act) {
            throw line.cursor().expected("act or none", List.of("act", "none"));
        }
        boolean sourced =
                line.children().stream().anyMatch(part -> part.cursor().peekIs("source"));
        if (!sourced) {
            throw line.cursor().expected("a line source \"…\" under every act of the record");
        }
        record.accept(line);
    }

    /** Reads one scenario file against the names of a pack already read. */
    public static Scenario scenario(SourceText source, Pack pack) {
        Map<String, String> heads = new LinkedHashMap<>();
        pack.rules().forEach((id, rule) -> heads.put(id, headOf(rule)));
        return ScenarioReader.read(source, new Names(pack.vocabulary(), heads));
    }

    /** Reads facts as a {@code given} line states them, for a day. */
    public static List<org.haetae.law.model.Given> given(Line line, Pack pack, LocalDate asOf) {
        Names names = new Names(pack.vocabulary(), Map.of());
        return new ActReader(names, Optional.of(asOf)).given(line.cursor());
    }

    /** Words that can say how a fact stands: those of grades, and UNKNOWN, DISPUTED, YES, NO. */
    public static List<String> stateWords() {
        return ActReader.stateWords();
    }

    private static String headOf(Rule rule) {
        return switch (rule) {
            case org.haetae.law.model.Status _ -> "status";
            case org.haetae.law.model.Criterion _ -> "criterion";
            case org.haetae.law.model.Measure measure -> measure.presumed().isPresent() ? "presumption" : "measure";
            case org.haetae.law.model.Route _ -> "route";
            case org.haetae.law.model.Lock _ -> "lock";
            case org.haetae.law.model.Duty _ -> "duty";
            case org.haetae.law.model.Delegation _ -> "delegation";
            case org.haetae.law.model.Definition _ -> "define";
            case org.haetae.law.model.NotEncoded _ -> "not-encoded";
        };
    }
}
