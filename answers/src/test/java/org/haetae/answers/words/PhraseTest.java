package org.haetae.answers.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.model.Plain.Language;
import org.junit.jupiter.api.Test;

/** Both languages say the same, and neither says what the house does not say. */
class PhraseTest {
    private static final Pattern PART = Pattern.compile("\\{[0-9]}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    private static List<Spoken> all() {
        List<Spoken> all = new ArrayList<>(List.of(Phrase.values()));
        all.addAll(List.of(ActPhrase.values()));
        all.addAll(List.of(VotePhrase.values()));
        return all;
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    @Test
    void koreanPutsInTheSamePartsAsEnglish() {
        for (Spoken phrase : all()) {
            assertThat(parts(phrase.in(Language.KO))).as(phrase.toString()).isEqualTo(parts(phrase.in(Language.EN)));
        }
    }

    @Test
    void whereKoreanHasWordsTheyAreKorean() {
        for (Spoken phrase : all()) {
            String korean = PART.matcher(phrase.in(Language.KO)).replaceAll("");
            boolean onlyMarks = korean.chars().noneMatch(Character::isLetter);
            assertThat(onlyMarks || HANGUL.matcher(korean).find())
                    .as(phrase.toString())
                    .isTrue();
        }
    }

    @Test
    void nothingIsSaidThatTheHouseDoesNotSay() {
        for (Spoken phrase : all()) {
            assertThat(phrase.in(Language.EN).toLowerCase(Locale.ROOT))
                    .doesNotContain("guilty", "illegal", "regime", "fails", "will be released", "risk score");
        }
    }

    @Test
    void partsAreFilledInOnceAndNotLookedIntoAgain() {
        assertThat(Phrase.AND.in(Language.EN, "{1}", "b")).isEqualTo("{1} and b");
    }
}
