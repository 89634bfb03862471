package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What a letter about duties says, English beside Korean. */
public enum LetterPhrase implements Spoken {
    HEAD("A letter about {0} duties, in {1} sentences with a source each.", "의무 {0}건에 관한 편지, 출처가 붙은 문장 {1}개."),
    HEAD_ONE("A letter about one duty, in {1} sentences with a source each.", "의무 1건에 관한 편지, 출처가 붙은 문장 {1}개."),
    DEAR("Sir or Madam:", "담당자께"),
    LAW("{0}, on the {2}: {1}.", "{0}, {2}: {1}."),
    CAME("What was due on {0} was received on {1}.", "{0}이 기한인 것은 {1}에 접수되었습니다."),
    CAME_LATE(
            "What was due on {0} was received on {1}, {2} days after it was due.",
            "{0}이 기한인 것은 {1}에 접수되어 기한보다 {2}일 늦었습니다."),
    TODAY("One is due today.", "오늘이 기한인 것이 있습니다."),
    SILENT(
            "For what was due on {0} we found no public record. That does not mean that it was not sent.",
            "{0}이 기한인 것은 공개 기록을 찾지 못했습니다. 제출되지 않았다는 뜻은 아닙니다."),
    SEARCH("search of the public record", "공개 기록 조사"),
    ASK(
            "Please tell us when each was sent and to whom, and where it can be read; if one was not made public, please say why.",
            "각각 언제 누구에게 제출되었고 어디에서 볼 수 있는지 알려 주십시오. 공개하지 않은 것이 있으면 그 이유를 알려 주십시오."),
    CLOSE("Yours sincerely,", "감사합니다."),
    COLUMN_SENTENCE("Sentence", "문장"),
    COLUMN_SOURCE("Source", "출처");

    private final String english;
    private final String korean;

    LetterPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(
                switch (language) {
                    case EN -> english;
                    case KO -> korean;
                },
                parts);
    }
}
