package org.haetae.law.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Case;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Verb;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pack of an invented country: it uses every construct of {@code docs/notation.md}, and nothing in it is American,
 * so that what its cases show holds of the language and not of one country's law. What each case expects was derived
 * from the notation's description.
 */
class RuritaniaTest {
    private static final Path PACK = Path.of("src/test/resources/packs/ruritania");
    private static final Law LAW = Law.read(PACK);

    /** The closed vocabulary of the notation, as its page lists it, apart from what enumerations list below. */
    private static final String WORDS = """
            status criterion measure presumption route lock duty delegation define not-encoded case
            covers actor body class words word wide fact topic ground group beside reading scale controlled-by default per
            by personally consulting consent-of to with imposed who which conduct-from knowingly all-of any-of at-least of
            over except section sections required-by statuses measures criteria activities upon unless written that has
            effective not-before after anniversary determined each for at-most renewable consecutive once subject-to notwithstanding
            any-law rests-on carries-out lasts until aka grounds in due ends standing form then every delivered enactment first
            before periodically DEEMED under rebutted burden persons named-in judged-by because evaluative no-effect apart conduct
            out-of-scope later toward throughout MET YES NO CLEAR-AND-CONVINCING TEXT REASON within the verify from searched open
            given rest UNKNOWN DISPUTED since act none expect source known meeting as-of mode formal warranted missing needs else
            perhaps late changes not and
            OPERATES OWED HELD ENDED NOT-IMPOSED STANDS
            ENDS SUSPEND EXECUTIVE WAIVER STAYS READING
            CONFLICT EXERCISED DEFECTIVE LAPSED AUTOMATIC AVAILABLE UNAVAILABLE
            SILENT FITS SHORT NOT-THEN did should-have-known delegates
            DESIGNATED OPEN SHOWN FULFILLED DUE NO-RECORD NOT-SEARCHED CONTINGENT
            """;

    @TestFactory
    Stream<DynamicTest> everyClaimHolds() {
        return LAW.pack().cases().stream().map(RuritaniaTest::test);
    }

    private static DynamicTest test(Case beside) {
        String place =
                beside.at().file().replaceFirst(".*/", "") + ":" + beside.at().line();
        return DynamicTest.dynamicTest(
                place + " " + beside.title(),
                () -> assertThat(Trial.run(LAW, beside).failures()).isEmpty());
    }

    @Test
    void everyWordOfTheClosedVocabularyOccurs() {
        Set<String> expected = new HashSet<>(List.of(WORDS.strip().split("\\s+")));
        add(Modality.values(), expected);
        add(Effect.Act.values(), expected);
        add(Grade.Extent.values(), expected);
        add(Grade.Verification.values(), expected);
        add(Grade.Durability.values(), expected);
        add(Fact.Scale.values(), expected);
        add(Controller.values(), expected);
        expected.remove("OFFICE"); // written as the name of an actor
        expected.addAll(Kind.words());
        Verb.RELIEF.forEach(verb -> expected.add(verb.word()));
        Verb.OWED.stream().filter(verb -> verb != Verb.IMPOSE).forEach(verb -> expected.add(verb.word()));
        expected.addAll(List.of("designate", "determine", "declare"));

        assertThat(words()).containsAll(expected);
    }

    @Test
    void everyReasonOfADefectIsShown() {
        String text = texts();

        for (String reason : List.of(
                "office",
                "recipient",
                "period",
                "wait",
                "case",
                "enclosure",
                "notice",
                "lock",
                "unless",
                "rests-on",
                "except")) {
            assertThat(text).contains("because " + reason);
        }
    }

    @Test
    void bothFormsOfAScenarioAreRead() {
        Map<String, Scenario> scenarios = LAW.pack().scenarios();

        assertThat(scenarios.keySet()).containsExactlyInAnyOrder("weirs-only", "divers-too");
        Scenario bare = scenarios.getOrDefault(
                "divers-too", scenarios.values().iterator().next());
        assertThat(bare.title().english()).isEqualTo("The weirs and the divers, certified a month ago");
        assertThat(bare.acts(LocalDate.of(2016, 3, 31)))
                .singleElement()
                .satisfies(act -> assertThat(act.date()).isEqualTo(LocalDate.of(2016, 3, 1)));
        assertThat(bare.given(LocalDate.of(2016, 3, 31)).getFirst().since()).contains(LocalDate.of(2015, 3, 31));
    }

    @Test
    void noCiteOfItIsAmerican() {
        assertThat(LAW.pack().rules().values())
                .allSatisfy(rule -> assertThat(rule.cite().path()).startsWith("/rt/"));
    }

    private static void add(Enum<?>[] constants, Set<String> into) {
        Arrays.stream(constants)
                .map(constant -> constant.name().replace('_', '-'))
                .forEach(into::add);
    }

    private static Set<String> words() {
        Matcher matcher = Pattern.compile("[A-Za-z]+(-[A-Za-z]+)*").matcher(fences());
        return matcher.results().map(result -> result.group()).collect(Collectors.toSet());
    }

    /** Only what stands in fences, comments left out, and the bare scenario. */
    private static String fences() {
        StringBuilder text = new StringBuilder();
        for (SourceText file : files()) {
            boolean inside = !file.text().contains("```");
            for (String line : file.lines()) {
                if (line.startsWith("```")) {
                    inside = !inside;
                } else if (inside || line.startsWith("#")) {
                    text.append(line.replaceAll("\"[^\"]*\"", "\"\"")).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String texts() {
        return files().stream().map(SourceText::text).collect(Collectors.joining("\n"));
    }

    private static List<SourceText> files() {
        try (Stream<Path> walk = Files.walk(PACK)) {
            Function<Path, SourceText> read = SourceText::read;
            return walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
