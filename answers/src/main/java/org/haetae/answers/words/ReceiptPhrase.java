package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about receipts say, English beside Korean. */
public enum ReceiptPhrase implements Spoken {
    SAME("The same bytes came out.", "같은 답이 나왔습니다."),
    CHANGED(
            "The answer is another; lines that differ: {0}. Changed since: version of the program {1}, files of the packs {2}, files that were named {3}.",
            "답이 다릅니다. 다른 줄 {0}개. 그 뒤 바뀐 것: 프로그램 판 {1}개, 법령 팩 파일 {2}개, 지정한 파일 {3}개."),
    VERSION("Version of the program", "프로그램의 판"),
    PACK("File of the packs: {0}", "법령 팩 파일: {0}"),
    INPUT("File that was named: {0}", "지정한 파일: {0}"),
    CODE("Exit code", "종료 코드"),
    RESULT("Line {0} of the answer", "답의 {0}번째 줄"),
    BEFORE("receipt: {0}", "영수증: {0}"),
    NOW("now: {0}", "현재: {0}"),
    NONE("nothing", "없음"),
    MORE("{0} more lines differ.", "그 밖에 다른 줄 {0}개.");

    private final String english;
    private final String korean;

    ReceiptPhrase(String english, String korean) {
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
