package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What timelines say, English beside Korean. */
public enum TimelinePhrase implements Spoken {
    HEAD(
            "From {0} to {1}, {2} measures and statuses were there at some time; what stood or could become of them changed {3} times on {4} days.",
            "{0}부터 {1}까지 조치·지위 {2}건이 있었고, 그 현황이나 결과는 {4}일에 걸쳐 {3}번 바뀌었습니다."),
    HEAD_NONE("From {0} to {1}, nothing asked about was there.", "{0}부터 {1}까지 해당하는 것이 없었습니다."),
    HOW(
            "Each day is asked as if it were the as-of day, with its law and the acts up to it; a line stands until the next. The same as rows: --format csv; drawn: --format svg.",
            "날마다 그날을 기준일로 하여 그날의 법과 그때까지의 행위로 답합니다. 한 줄은 다음 줄까지 이어집니다. 표는 --format csv, 그림은 --format svg입니다."),
    COLUMN_FROM("From", "부터"),
    COLUMN_UNTIL("Until", "까지"),
    COLUMN_STANDING("Standing", "현황"),
    COLUMN_OUTCOME("What could become of it", "결과"),
    NEVER("{0}: not there in this time", "{0}: 이 기간에 없음"),
    GOES_ON("–", "–"),
    PICTURE("What stood, and what could become of it, {0} to {1}", "{0}부터 {1}까지의 현황과 결과"),
    PICTURE_DESC(
            "A bar for each of {0} measures and statuses over the years; colour and sign say what could become of it, a hatched bar that it did not stand. The CSV and table forms of the same answer hold every bar as a row.",
            "조치·지위 {0}건을 해마다 막대로 나타냅니다. 색과 기호는 결과를, 빗금은 부과되지 않았거나 끝났음을 뜻합니다. 같은 답의 CSV와 표에 모든 막대가 줄로 들어 있습니다."),
    BAR("{0}: {1} to {2}, {3}, {4}", "{0}: {1}부터 {2}까지, {3}, {4}"),
    LEGEND("Legend", "범례");

    private final String english;
    private final String korean;

    TimelinePhrase(String english, String korean) {
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
