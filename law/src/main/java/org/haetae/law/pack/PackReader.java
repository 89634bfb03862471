package org.haetae.law.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Later;
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
 * rule may name one that stands later. All problems are collected and thrown together. Tests of a folder are read when somebody asks
 * for them: no answer rests on them, and they are half of the text.
 */
public final class PackReader {
    private static final String TEST = "test";
    private static final List<String> FENCES = List.of("law", "vocabulary", TEST, "record", "scenario", "text");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Read> documents = new ArrayList<>();
    private final List<Later<Pack.Id>> ids = new ArrayList<>();
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final Map<String, String> heads = new LinkedHashMap<>();

    /** The names in use once everything has been read, for {@link #again}. */
    private Names names = new Names(vocabulary.vocabulary(), heads);

    private record Read(int pack, String path, SourceText source, Document document) {
        boolean isLaw() {
            return document.front().containsKey("instrument");
        }

        boolean isScenario() {
            return path.startsWith("scenarios/") && !path.endsWith("README.md");
        }

        List<Line> lines(String kind) {
            return document.lines(kind);
        }
    }

    private PackReader() {}

    /**
     * Reads a pack, or all packs in a folder.
     *
     * @throws BadInput with every problem found
     */
    public static Pack read(Path folder) {
        return opened(folder).pack();
    }

    /**
     * The packs of a folder as they would be if their texts were others.
     *
     * @param changed what becomes of each file; the same text where nothing does
     * @param added a file of law that is added to the first pack
     * @throws BadInput with every problem found
     */
    public static Pack changed(Path folder, UnaryOperator<SourceText> changed, SourceText added) {
        List<PackFiles> packs = new ArrayList<>();
        for (PackFiles files : PackFiles.in(folder)) {
            List<PackFiles.Entry> entries = new ArrayList<>();
            for (PackFiles.Entry entry : files.entries()) {
                entries.add(new PackFiles.Entry(entry.path(), Later.of(() -> changed.apply(entry.source()))));
            }
            if (packs.isEmpty()) {
                entries.add(new PackFiles.Entry("law/" + added.name(), Later.of(() -> added)));
            }
            packs.add(new PackFiles(files.name(), entries));
        }
        return opened(packs, folder).pack();
    }

    /** All texts of a folder in words, before anything is made of them. */
    static PackReader opened(Path folder) {
        return opened(PackFiles.in(folder), folder);
    }

    private static PackReader opened(List<PackFiles> packs, Path folder) {
        PackReader reader = new PackReader();
        for (int i = 0; i < packs.size(); i++) {
            reader.open(packs.get(i).entries(), i);
        }
        for (PackFiles files : packs) {
            reader.ids.add(Later.of(files::id));
        }
        if (reader.problems.isEmpty() && reader.documents.stream().noneMatch(Read::isLaw)) {
            throw new BadInput(
                    Position.ofFile(folder.toString()),
                    "packs without any law",
                    "at least one file under law/ that begins with an instrument");
        }
        return reader;
    }

    /** The files that hold law, as they were read. */
    List<SourceText> law() {
        List<SourceText> law = new ArrayList<>();
        for (Read read : documents) {
            if (read.isLaw()) {
                law.add(read.source());
            }
        }
        return law;
    }

    /**
     * The law read again with one file changed, and with the record, scenarios and tests of the first reading. May be called by
     * several threads at once, after {@link #pack}.
     *
     * @throws BadInput with every problem of the changed law
     */
    Pack again(Pack first, SourceText changed) {
        Document document = Document.readBut(changed, TEST);
        InstrumentReader instruments = new InstrumentReader(names);
        for (Read read : documents) {
            if (read.isLaw()) {
                boolean same = !read.source().name().equals(changed.name());
                instruments.read(same ? read.document() : document);
            }
        }
        if (!instruments.problems().isEmpty()) {
            throw new BadInput(instruments.problems());
        }
        return new Pack(
                first.identity(),
                first.coverage(),
                first.vocabulary(),
                instruments.instruments(),
                instruments.rules(),
                first.record(),
                first.recordNone(),
                first.searched(),
                first.scenarios(),
                first.tests());
    }

    /** Reads texts as one pack of the name {@code id}; a path under {@code scenarios/} is a scenario. */
    public static Pack read(String id, Map<String, String> texts) {
        PackReader reader = new PackReader();
        List<PackFiles.Entry> entries = new ArrayList<>();
        texts.forEach((path, text) ->
                entries.add(new PackFiles.Entry(path, Later.of(() -> new SourceText(path, text)))));
        reader.open(entries, 0);
        reader.ids.add(Later.of(() -> new Pack.Id(id, Integer.toHexString(texts.hashCode()))));
        Pack pack = reader.pack();
        pack.cases();
        return pack;
    }

    /** A file in words, or what is wrong with it. */
    private record Opened(Optional<Read> read, List<Problem> problems) {}

    private void open(List<PackFiles.Entry> entries, int pack) {
        Beside<List<Opened>> odd = Beside.start(() -> everySecond(entries, 1, pack));
        List<Opened> even = everySecond(entries, 0, pack);
        for (int i = 0; i < entries.size(); i++) {
            Opened opened = (i % 2 == 0 ? even : odd.get()).get(i / 2);
            problems.addAll(opened.problems());
            if (opened.read().isPresent()) {
                documents.add(opened.read().get());
            }
        }
    }

    private static List<Opened> everySecond(List<PackFiles.Entry> entries, int from, int pack) {
        List<Opened> opened = new ArrayList<>();
        for (int i = from; i < entries.size(); i += 2) {
            opened.add(opened(entries.get(i), pack));
        }
        return opened;
    }

    private static Opened opened(PackFiles.Entry entry, int pack) {
        try {
            SourceText source = entry.source();
            boolean bare = entry.path().startsWith("scenarios/") && !source.holds("```");
            Document document =
                    bare ? new Document(source.name(), Map.of(), List.of()) : Document.readBut(source, TEST);
            return new Opened(Optional.of(new Read(pack, entry.path(), source, document)), List.of());
        } catch (BadInput e) {
            return new Opened(Optional.empty(), e.problems());
        }
    }

    private <T> void guard(T input, Consumer<T> read) {
        guard(problems, () -> read.accept(input));
    }

    private void stopIfBad() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    Pack pack() {
        for (Read document : documents) {
            for (Line line : document.lines("vocabulary")) {
                guard(line, each -> vocabulary.read(each, document.pack()));
            }
        }
        checkFenceKinds();
        fences("law", this::collectHead);
        stopIfBad();
        names = new Names(vocabulary.vocabulary(), heads);
        Names known = names;
        Beside<Told> beside = Beside.start(() -> told(documents, known));
        InstrumentReader instruments = new InstrumentReader(names);
        for (Read read : documents) {
            if (read.isLaw()) {
                guard(read.document(), instruments::read);
            }
        }
        problems.addAll(instruments.problems());
        Told told = beside.get();
        problems.addAll(told.problems());
        RecordReader record = told.record();
        stopIfBad();
        List<Instrument> all = instruments.instruments();
        Map<String, Rule> rules = instruments.rules();
        Later<List<Pack.Id>> identified = Later.of(() -> identified(ids));
        List<Act> acts = new ArrayList<>(record.done());
        acts.sort((a, b) -> a.date().compareTo(b.date()));
        Pack pack = new Pack(
                identified,
                vocabulary.coverage(ids.size()),
                vocabulary.vocabulary(),
                all,
                rules,
                acts,
                record.none(),
                record.searched,
                told.scenarios(),
                Later.of(List::of));
        List<Problem> wrong = PackChecks.problems(pack);
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        List<SourceText> tested = new ArrayList<>();
        for (Read document : documents) {
            if (document.document().holds(TEST)) {
                tested.add(document.source());
            }
        }
        return pack.with(Later.of(() -> cases(tested, names, pack)));
    }

    /** What is told of the world, and what was wrong with it: it names rules, but needs none of them read. */
    private record Told(RecordReader record, Map<String, Scenario> scenarios, List<Problem> problems) {}

    private static Told told(List<Read> documents, Names names) {
        List<Problem> problems = new ArrayList<>();
        RecordReader record = new RecordReader(names);
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (Read read : documents) {
            for (Line line : read.lines("record")) {
                guard(problems, () -> record.read(line));
            }
        }
        for (Read read : documents) {
            if (read.isScenario()) {
                guard(problems, () -> {
                    Scenario scenario = ScenarioReader.read(read.source(), names);
                    if (scenarios.putIfAbsent(scenario.name(), scenario) != null) {
                        throw new BadInput(scenario.at(), "a second scenario " + scenario.name(), "each name once");
                    }
                });
            }
        }
        return new Told(record, scenarios, problems);
    }

    private static void guard(List<Problem> problems, Runnable read) {
        try {
            read.run();
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private static List<Pack.Id> identified(List<Later<Pack.Id>> ids) {
        List<Pack.Id> identified = new ArrayList<>();
        for (Later<Pack.Id> id : ids) {
            identified.add(id.get());
        }
        return List.copyOf(identified);
    }

    /** Reads the blocks that were passed over. */
    private static List<Case> cases(List<SourceText> tested, Names names, Pack pack) {
        PackReader again = new PackReader();
        CaseReader reader = new CaseReader(names);
        List<Case> cases = new ArrayList<>();
        for (SourceText source : tested) {
            again.guard(source, text -> {
                for (Line line : Document.read(text).lines(TEST)) {
                    again.guard(line, each -> cases.add(reader.read(each, each.children())));
                }
            });
        }
        for (Case test : cases) {
            again.problems.addAll(PackChecks.problems(pack, test));
        }
        again.stopIfBad();
        return List.copyOf(cases);
    }

    private void fences(String kind, Consumer<Line> read) {
        for (Line line : lines(kind)) {
            guard(line, read);
        }
    }

    /** The lines of all blocks of a kind, in the order of the files. */
    private List<Line> lines(String kind) {
        List<Line> lines = new ArrayList<>();
        for (Read document : documents) {
            lines.addAll(document.lines(kind));
        }
        return lines;
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
        boolean rebuttable = head.equals("presumption") && holds(line, "rebutted");
        if (rebuttable) {
            twice |= heads.putIfAbsent(MeasureReader.rebuttalOf(name), "route") != null;
        }
        if (twice) {
            throw c.expectedAt(mark, "each name once in all packs");
        }
    }

    private static boolean holds(Line line, String word) {
        for (Line part : line.children()) {
            if (part.cursor().peekIs(word)) {
                return true;
            }
        }
        return false;
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

    /** Reads one act as an {@code act} line states it, for a day: the line is {@code act DATE rule …}. */
    public static Act act(Line line, Pack pack, LocalDate asOf) {
        Map<String, String> heads = new LinkedHashMap<>();
        pack.rules().forEach((id, rule) -> heads.put(id, headOf(rule)));
        Cursor cursor = line.cursor();
        cursor.takeWord("act");
        return new ActReader(new Names(pack.vocabulary(), heads), Optional.of(asOf)).act(cursor, line);
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
