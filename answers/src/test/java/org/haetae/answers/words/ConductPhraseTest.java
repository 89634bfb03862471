package org.haetae.answers.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.model.Plain.Language;
import org.junit.jupiter.api.Test;

/** Both languages say the same of conduct, and neither says it of anybody. */
class ConductPhraseTest {
    private static final Pattern PART = Pattern.compile("\\{[0-9]}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    @Test
    void koreanPutsInTheSamePartsAsEnglishAndIsKorean() {
        for (ConductPhrase phrase : ConductPhrase.values()) {
            String korean = phrase.in(Language.KO);
            assertThat(parts(korean)).as(phrase.name()).isEqualTo(parts(phrase.in(Language.EN)));
            boolean onlyMarks = PART.matcher(korean).replaceAll("").chars().noneMatch(Character::isLetter);
            assertThat(onlyMarks || HANGUL.matcher(korean).find())
                    .as(phrase.name())
                    .isTrue();
        }
    }

    @Test
    void nothingIsSaidThatTheHouseDoesNotSay() {
        for (ConductPhrase phrase : ConductPhrase.values()) {
            assertThat(phrase.in(Language.EN).toLowerCase(Locale.ROOT))
                    .as(phrase.name())
                    .doesNotContain("guilty", "illegal", "regime", "violat", "risk score", "will be");
        }
    }
}
