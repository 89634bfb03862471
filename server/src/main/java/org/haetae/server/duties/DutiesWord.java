package org.haetae.server.duties;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the pages of duties say besides the answers, English beside Korean. */
public enum DutiesWord implements Spoken {
    LEDGER("Ledger", "원장"),
    ALL("All duties", "모든 의무"),
    LATE("Received late", "늦게 접수"),
    NO_RECORD("No public record found", "공개 기록 미발견"),
    COMING("Due on this day or later", "이날 이후 기한"),
    LETTER("Letter", "편지"),
    DRAFT("Draft a letter", "편지 초안"),
    CALENDAR("Calendar", "일정"),
    DUE_TODAY("Due today", "오늘 기한"),
    NEXT("Next", "다음"),
    DUTY("Duty", "의무"),
    WHO("Who to whom", "누가 누구에게"),
    STANDS("How it stands", "현황"),
    DUE("Due", "기한"),
    RECEIVED("Received", "접수"),
    DAYS_LATE("Days late", "늦은 날"),
    STATUS("Status", "상태"),
    SOURCE("Source", "출처"),
    NONE_FOUND("none found", "미발견"),
    SHOWN_AS("The days of {0}, drawn; the table below holds the same", "{0}의 기한을 그린 것. 아래 표와 같습니다"),
    KEY(
            "Triangle: due. Disc: received; the bar between is how late. Dashed ring: no public record found. Open"
                    + " triangle: due on one reading only.",
            "세모: 기한. 원: 접수(사이 막대는 늦은 날수). 점선 고리: 공개 기록 미발견. 빈 세모: 한 해석에서만 기한."),
    NOT_MEAN("“No public record found” does not mean “not submitted”.", "‘공개 기록 미발견’은 제출되지 않았다는 뜻이 아닙니다."),
    TURNS_ON("Read it in another way", "다르게 읽기"),
    EVERY_READING("Under every reading, side by side", "모든 해석을 나란히"),
    FIND("Section or cite", "조 번호나 조항"),
    SHOW("Show", "보기"),
    THE_DUTY("What the law asks", "법이 요구하는 것"),
    COPY("The text of the letter", "편지 본문"),
    ON_READING("only if {0}", "{0}일 때만");

    private final String english;
    private final String korean;

    DutiesWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
