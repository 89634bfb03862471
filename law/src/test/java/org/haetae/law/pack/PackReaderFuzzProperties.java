package org.haetae.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The reader is given the pack of the invented country with lines and characters dropped, doubled, swapped and
 * inserted, and files cut off. It reads it, or says what is wrong and where; nothing else may come out. {@code
 * -Dhaetae.seed=N} repeats a run.
 */
class PackReaderFuzzProperties {
    private static final Path PACK = Path.of("src/test/resources/packs/ruritania");
    private static final int ROUNDS = 500;

    private static final List<String> TOKENS = List.of(
            "\"",
            ";",
            ",",
            "=",
            "..",
            "-",
            "(1)",
            "(",
            ")",
            "((",
            "/",
            "/rt",
            "//",
            "#",
            "```",
            "```law",
            "---",
            ">",
            "\t",
            "  ",
            "   ",
            "MET",
            "COMPLETE",
            "toward",
            "all-of",
            "at-least 2 of",
            "at-least 99999999999 of",
            "any-of",
            "throughout 6 months",
            "YES",
            "reading",
            "reading met",
            "verify",
            "from 2019-02-29 by /x/y",
            "until 2018-01-01 by /rt/act/2018/9",
            "from",
            "0 days",
            "999999999 years",
            "99999999999999999999",
            "2016-13-01",
            "9999-12-31",
            "0000-01-01",
            "by",
            "by chancellor",
            "over",
            "sections 10",
            "section",
            "of",
            "persons under",
            "persons named-in",
            "AS",
            "BLOCK",
            "UNKNOWN",
            "rest NONE",
            "due",
            "every",
            "then every 0 days after due",
            "each",
            "has",
            "that",
            "with",
            "to",
            "ends",
            "s20a",
            "crown-command",
            "route",
            "measure x",
            "case \"x\" on 2016-01-01",
            "expect",
            "missing",
            "because",
            "as-of",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "가",
            "\uD800",
            "“x”",
            "🦁");

    /** Each round is small; the limit only tells a hang from a slow machine. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aDamagedPackIsReadOrRefusedWithAPlace() {
        long seed = Long.getLong("haetae.seed", System.nanoTime());
        System.out.println("PackReaderFuzzProperties: -Dhaetae.seed=" + seed);
        Random random = new Random(seed);
        Map<String, String> whole = texts();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> damaged = damaged(whole, random);
            try {
                PackReader.read("damaged", damaged);
            } catch (BadInput e) {
                refused++;
                for (Problem problem : e.problems()) {
                    assertThat(damaged.keySet())
                            .as("seed %d, round %d: %s", seed, round, problem)
                            .contains(problem.at().file());
                    assertThat(problem.at().line()).isNotNegative();
                    assertThat(problem.message()).isNotBlank();
                }
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ", round " + round + ": neither read nor refused", e);
            }
        }
        assertThat(refused).as("most damage is noticed").isGreaterThan(ROUNDS / 2);
    }

    private static Map<String, String> damaged(Map<String, String> whole, Random random) {
        Map<String, String> texts = new LinkedHashMap<>(whole);
        List<String> paths = List.copyOf(whole.keySet());
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            texts.computeIfPresent(path, (_, text) -> damaged(text, random));
        }
        return texts;
    }

    private static String damaged(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        return switch (random.nextInt(10)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 2 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 3 -> {
                lines.remove(line);
                yield String.join("\n", lines);
            }
            case 4 -> {
                lines.add(line, lines.get(line));
                yield String.join("\n", lines);
            }
            case 5 -> {
                Collections.swap(lines, line, random.nextInt(lines.size()));
                yield String.join("\n", lines);
            }
            case 6 -> {
                lines.set(line, "  ".repeat(random.nextInt(4)) + lines.get(line).strip());
                yield String.join("\n", lines);
            }
            case 7 -> {
                List<String> words = new ArrayList<>(List.of(lines.get(line).split(" ", -1)));
                words.set(random.nextInt(words.size()), token(random));
                lines.set(line, String.join(" ", words));
                yield String.join("\n", lines);
            }
            case 8 -> {
                List<String> words = new ArrayList<>(List.of(lines.get(line).split(" ", -1)));
                Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
                lines.set(line, String.join(" ", words));
                yield String.join("\n", lines);
            }
            default -> text.substring(0, at) + " " + token(random) + " " + text.substring(at);
        };
    }

    private static String token(Random random) {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(PACK)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> texts.put(
                            PACK.relativize(file).toString().replace('\\', '/'),
                            SourceText.read(file).text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
