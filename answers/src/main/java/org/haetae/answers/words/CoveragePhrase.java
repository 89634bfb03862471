package org.haetae.answers.words;

import java.util.Locale;
import org.haetae.law.cover.Mark;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Plain.Language;

/** What answers about official text and how much of it is encoded say, English beside Korean. */
public enum CoveragePhrase implements Spoken {
    HEAD_WHOLE(
            "All {0} segments of {1} editions are dealt with: {2} ruled, {3} defined, {4} left out with a reason.",
            "판본 {1}개의 {0}개 단위를 모두 다루었습니다. 규칙 {2}, 정의 {3}, 이유를 적은 미입력 {4}."),
    HEAD_OPEN(
            "Of {0} segments of {1} editions, {5} are not dealt with; {2} are ruled, {3} defined, {4} left out with a reason.",
            "판본 {1}개의 {0}개 단위 가운데 {5}개를 다루지 않았습니다. 규칙 {2}, 정의 {3}, 이유를 적은 미입력 {4}."),
    HEAD_STRAY(
            "All {0} segments of {1} editions are dealt with, but {2} labels name places the law does not have.",
            "판본 {1}개의 {0}개 단위를 모두 다루었으나, 법에 없는 곳을 가리키는 번호가 {2}개 있습니다."),
    HEAD_NONE("The packs hold no skeleton of any law to measure against.", "견주어 볼 법령 골격이 팩에 없습니다."),
    EDITION("{0}: {1} (law of {2})", "{0}: {1}({2} 현재)"),
    SHARES(
            "{0} segments: ruled {1} ({2} %), defined {3} ({4} %), left out with a reason {5} ({6} %), open {7}. {8} are headings only and count nowhere.",
            "{0}개 단위: 규칙 {1}({2}%), 정의 {3}({4}%), 이유를 적은 미입력 {5}({6}%), 미처리 {7}. 제목뿐인 {8}개는 세지 않습니다."),
    REASONS("Left out: {0}.", "미입력 이유: {0}."),
    REASON_EVALUATIVE("left to judgement", "판단에 맡김"),
    REASON_NO_EFFECT("without effect", "효력 없음"),
    REASON_OUT_OF_SCOPE("out of scope", "범위 밖"),
    REASON_LATER("for later", "추후 입력"),
    COLUMN_SECTION("Section", "조"),
    COLUMN_SEGMENTS("Segments", "단위"),
    COLUMN_RULED("Ruled", "규칙"),
    COLUMN_DEFINED("Defined", "정의"),
    COLUMN_LEFT_OUT("Left out", "미입력"),
    COLUMN_OPEN("Open", "미처리"),
    COLUMN_INSTRUMENT("Instrument", "법령"),
    COLUMN_HEADING_ONLY("Heading only", "제목만"),
    OPEN_LIST("Nothing is said of these", "다루지 않은 단위"),
    OPEN_ONE("{0} · {1} words", "{0} · {1}단어"),
    STRAY_LIST("Labels that the law of the day does not have", "그날의 법에 없는 번호"),
    STRAY_ONE("{0} · named by {1}", "{0} · {1}에 적힘"),
    OTHERS("Other instruments, by heading (no skeleton)", "그 밖의 법령(골격 없음, 제목 단위)"),
    QUOTES(
            "{0} operative rules stand under quoted words of the law, {1} do not.",
            "규칙 {0}개에는 법 문언 인용이 있고 {1}개에는 없습니다."),
    UNQUOTED_LIST("Operative rules without quoted words", "인용 없는 규칙"),
    KEY(
            "Each segment counts at its own level: what is said of (a) says nothing of (a)(1).",
            "각 단위는 자기 단계에서만 셉니다. (a)에 대한 표시는 (a)(1)에 미치지 않습니다."),
    SKELETON_HEAD("{0} has {1} segments in {2} sections, {3} words.", "{0}: 조 {2}개, 단위 {1}개, 단어 {3}개입니다."),
    SKELETON_HEADINGS("{0} of them are headings only.", "그 가운데 {0}개는 제목뿐입니다."),
    SKELETON_WRITTEN("Written to {0}.", "{0}에 적었습니다."),
    SKELETON_SHOWN("Nothing was written; --into FILE writes it.", "아무것도 적지 않았습니다. --into FILE로 적습니다."),
    IMPORT_HEAD(
            "{0} sections ({1} segments) from {2} files are kept as the edition {3}.",
            "파일 {2}개에서 조 {0}개(단위 {1}개)를 판본 {3}(으)로 보관했습니다."),
    IMPORT_DAY("It is taken for the law of {0}.", "{0} 현재의 법으로 봅니다."),
    IMPORT_NO_DAY(
            "It has no day: quotations need only be in some text. --day DATE gives it one.",
            "날짜가 없어 인용문이 어느 문언에든 있으면 됩니다. --day DATE로 날짜를 붙입니다."),
    IMPORT_FOLDER("Kept in {0}, outside the packs.", "법령 팩 밖의 {0}에 보관합니다."),
    IMPORT_NEXT(
            "law show CITE now shows it beside the rules, and law lint compares the quotations with it.",
            "이제 law show CITE가 규칙 옆에 보여 주고, law lint가 인용문을 대조합니다."),
    TEXT("Official text, {0} (law of {1})", "공식 문언, {0}({1} 현재)"),
    TEXT_NO_DAY("Official text, {0}", "공식 문언, {0}"),
    TEXT_LINE("{0}", "{0} (원문)"),
    LINT_COMPARED(
            "{0} quoted phrases were compared with imported text; for {1} no text of their days was there (L008).",
            "인용문 {0}건을 가져온 공식 문언과 대조했습니다. {1}건은 해당 날짜의 문언이 없어 대조하지 못했습니다(L008).");

    private final String english;
    private final String korean;

    CoveragePhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** The name of a kind of mark for programs. */
    public static String code(Mark.Kind kind) {
        return switch (kind) {
            case RULED -> "ruled";
            case DEFINED -> "defined";
            case NOT_ENCODED -> "notEncoded";
        };
    }

    /** Why words are left out. */
    public static CoveragePhrase of(NotEncoded.Reason reason) {
        return switch (reason) {
            case EVALUATIVE -> REASON_EVALUATIVE;
            case NO_EFFECT -> REASON_NO_EFFECT;
            case OUT_OF_SCOPE -> REASON_OUT_OF_SCOPE;
            case LATER -> REASON_LATER;
        };
    }

    /** As it is written in packs. */
    public static String code(NotEncoded.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
