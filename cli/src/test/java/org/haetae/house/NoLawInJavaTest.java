package org.haetae.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law is data: no statute, order, program tag, country or date of law stands in Java outside tests. */
class NoLawInJavaTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", "."));

    /** The examples that error messages show of how a date and a cite are written. */
    private static final String EXAMPLE_DATE = "such as 2019-02-22";

    private static final String EXAMPLE_CITE = "such as /us/usc/t22/s9251";

    /** What would give a law away. Comments may show the form of a cite; code may not hold one. */
    private static final Pattern LAW = Pattern.compile("(?i)\\bkorea\\b|\\bdprk|\\bpyongyang|북한|조선"
            + "|\\bnkspea|\\bcaatsa|\\bwarmbier|\\bmagnitsky|\\bglomag"
            + "|\\b(9[12]\\d\\d[a-z]?|13466|13551|13570|13687|13722|13810|13818|5318A)\\b"
            + "|\\b114[-/]122\\b|\\b115[-/]44\\b|\\b116[-/]92\\b"
            + "|\\bNPWMD\\b|\\bCYBER2\\b|\\b(19|20)\\d\\d-[01]\\d-[0-3]\\d\\b");

    @Test
    void noSourceNamesAStatuteACountryAProgramOrADateOfLaw() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String code = withoutComment(line).replace(EXAMPLE_DATE, "").replace(EXAMPLE_CITE, "");
                Matcher matcher = LAW.matcher(code);
                if (matcher.find()) {
                    found.add(ROOT.relativize(file) + ":" + number + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theSearchSeesTheSources() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(100);
        assertThat(LAW.matcher("if (tag.equals(\"DPRK3\"))").find()).isTrue();
        assertThat(LAW.matcher("\"a section such as s401\"").find()).isFalse();
        assertThat(LAW.matcher("section 9251").find()).isTrue();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                    .sorted()
                    .toList();
        }
    }

    private static String withoutComment(String line) {
        String text = line.strip();
        if (text.startsWith("*") || text.startsWith("//") || text.startsWith("/*")) {
            return "";
        }
        int comment = text.indexOf("// ");
        return comment < 0 ? text : text.substring(0, comment);
    }
}
