package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers in Korean are Korean. What may stand in them in Latin letters is a list of kinds: cites, names of the packs, the notation's own
 * words, words that are typed, file names, words of the law in quotation marks, and lines that say that they are English.
 */
class KoreanTest {
    private static final Pack PACK = Law.read(Ran.PACKS).pack();

    /** A line, cell or column that says so is English on purpose: prose and quotations of the packs, lines of their files. */
    private static final List<String> MARKS = List.of("영문", "(원문)");

    private static final List<Pattern> ALLOWED = List.of(
            // an act in the notation, which is told to be one
            Pattern.compile("\\bact \\d{4}-\\d\\d-\\d\\d .*"),
            // words of the law, and what was typed
            Pattern.compile("\"[^\"]*\"|“[^”]*”|‘[^’]*’"),
            // cites, as paths and as printed
            Pattern.compile("/[a-z]+(/[0-9A-Za-z.-]+)+"),
            Pattern.compile("U\\.N\\. Charter, art\\. \\d+(\\(\\d+\\))*"),
            Pattern.compile(
                    "(\\d+ )?(U\\.S\\.C\\.|C\\.F\\.R\\.|F\\.R\\.|E\\.O\\.|Pub\\. L\\.|Stat\\.|S/RES/)( ?[0-9][0-9A-Za-z.-]*)?"
                            + "(, (s\\.|title) [0-9A-Za-z.]+)?(\\([0-9A-Za-z]+\\))*"),
            // files
            Pattern.compile("[0-9A-Za-z._-]+(/[0-9A-Za-z._-]+)*\\.(md|csv)(:\\d+:\\d+)?|https?://\\S+"),
            // options, names with hyphens or of a point and its option, numbers of the record
            Pattern.compile("--[a-z-]+"),
            Pattern.compile("[0-9A-Za-z]+(-[0-9A-Za-z]+)+"),
            Pattern.compile("[a-z0-9-]+=[a-z0-9-]+"),
            Pattern.compile("\\b[A-Z]{1,4}\\d+[a-z]?\\b|\\bs\\d+[a-z]*\\d*\\b"),
            // labels of items, section numbers
            Pattern.compile("\\([0-9A-Za-z]{1,4}\\)|\\b\\d+[A-Za-z]{1,2}\\b"),
            // the notation's closed vocabulary
            Pattern.compile("\\b[A-Z][A-Z-]+\\b"),
            // revisions
            Pattern.compile("\\b[0-9a-f]{12}\\b"));

    /** Words that are typed as they are, whatever the language. */
    private static final Set<String> TYPED = Set.of(
            "haetae",
            "relief",
            "unlock",
            "ask",
            "plan",
            "offer",
            "timeline",
            "warrant",
            "memo",
            "amend",
            "replay",
            "serve",
            "stays",
            "criteria",
            "applies",
            "check",
            "diff",
            "revoke",
            "unsc",
            "duties",
            "people",
            "candidates",
            "backup",
            "restore",
            "doctor",
            "travel",
            "own",
            "stats",
            "tags",
            "export",
            "record",
            "paper",
            "milestones",
            "explain",
            "law",
            "show",
            "list",
            "search",
            "lint",
            "coverage",
            "import",
            "skeleton",
            "test",
            "scenario",
            "certifiable",
            "formal",
            "warranted",
            "table",
            "json",
            "csv",
            "md",
            "ics",
            "svg",
            "html",
            "en",
            "ko",
            "verify",
            "reading",
            "toward",
            "outer",
            "inner",
            "YES",
            "NO",
            "rest");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    static Stream<String> commands() {
        Set<String> commands = new LinkedHashSet<>();
        for (String command : HelpTest.WITH_EXAMPLES) {
            Ran.line(command + " --help")
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("  haetae "))
                    .map(line -> line.strip().substring("haetae ".length()))
                    .filter(line -> !line.contains("--format csv")
                            && !line.contains("--format ics")
                            && !line.contains("--format asp")
                            && !line.contains("--format svg")
                            && !line.contains("--format html"))
                    .forEach(commands::add);
        }
        return commands.stream();
    }

    /** All names the packs declare, and rules. */
    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(PACK.rules().keySet());
        var words = PACK.vocabulary();
        names.addAll(words.facts().keySet());
        names.addAll(words.readings().keySet());
        words.readings().values().forEach(point -> point.options().forEach(option -> names.add(option.id())));
        names.addAll(words.actors().keySet());
        names.addAll(words.bodies().keySet());
        names.addAll(words.classes().keySet());
        names.addAll(words.topics().keySet());
        names.addAll(words.grounds().keySet());
        names.addAll(words.groups().keySet());
        names.addAll(words.words().keySet());
        names.addAll(PACK.scenarios().keySet());
        return names;
    }

    /** English words of a Korean answer that no kind allows, each with its line. */
    static List<String> english(String answer) {
        Set<String> names = names();
        List<String> found = new ArrayList<>();
        List<String> lines = answer.lines().toList();
        List<String> heads = List.of();
        boolean source = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().startsWith("```")) {
                // the notation as it is written
                source = !source;
                continue;
            }
            boolean row = line.startsWith("|");
            if (row && i + 1 < lines.size() && lines.get(i + 1).startsWith("| --")) {
                heads = List.of(line.split("\\|", -1));
            }
            List<String> cells = row ? List.of(line.split("\\|", -1)) : List.of(line);
            for (int x = 0; x < cells.size() && !source; x++) {
                boolean english = isMarked(cells.get(x)) || row && x < heads.size() && isMarked(heads.get(x));
                if (!english) {
                    words(cells.get(x), names, found);
                }
            }
        }
        return found;
    }

    private static boolean isMarked(String text) {
        return MARKS.stream().anyMatch(text::contains);
    }

    private static void words(String text, Set<String> names, List<String> found) {
        String bare = text;
        for (Pattern allowed : ALLOWED) {
            bare = allowed.matcher(bare).replaceAll(" ");
        }
        Matcher word = LATIN.matcher(bare);
        while (word.find()) {
            String one = word.group();
            if (!TYPED.contains(one) && !names.contains(one)) {
                found.add(one + " in: " + text.strip());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answersHaveNoEnglishButWhatTheirKindsAllow(String command) {
        Ran ran = Ran.line((command + " --lang ko --format md")
                .replace(" --lang ko --format md --lang ko --format md", " --lang ko --format md"));

        assertThat(ran.err()).isEmpty();
        assertThat(english(ran.out())).isEmpty();
    }

    @Test
    void everyCommandThereIsIsLookedAt() {
        assertThat(HelpTest.COMMANDS).containsAll(Commands.ALL);
        assertThat(commands().toList()).hasSizeGreaterThan(Commands.ALL.size());
    }

    @Test
    void theCheckerFindsAnEnglishWord() {
        assertThat(english("조치 3건 가운데 none ends")).hasSize(2);
        assertThat(english("조치 “none ends” 22 U.S.C. 9251(a)(6) nkspea-104a --as-of ENDS s401a"))
                .isEmpty();
        assertThat(english("비고(영문): none ends")).isEmpty();
        assertThat(english("| 조치 | 출처(영문) |\n| --- | --- |\n| none | none |")).containsExactly("none in: none");
    }
}
