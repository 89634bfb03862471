package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about votes say, English beside Korean. */
public enum VotePhrase implements Spoken {
    HEAD_NO_RULE(
            "The packs hold no rule on {0} that counts votes; how many are needed cannot be said.",
            "{0} 현재 팩에 표를 세는 규칙이 없어 몇 표가 필요한지 말할 수 없습니다."),
    HEAD_NEEDED("{0} of {1} votes are needed, under {2}.", "{2}에 따라 {1}표 가운데 {0}표가 필요합니다."),
    HEAD_CARRIED("Carried: {0} of {1} for, {2} needed, under {3}.", "가결: {1}표 가운데 찬성 {0}, 필요 {2}. 근거 {3}."),
    HEAD_SHORT(
            "{4} short: {0} of {1} for, {2} needed, under {3}; {5} have not said.",
            "{4}표 부족: {1}표 가운데 찬성 {0}, 필요 {2}. 근거 {3}. 미정 {5}표."),
    HEAD_LOST(
            "Not carried: {0} of {1} for, {2} needed, under {3}; too few are left to make it up.",
            "부결: {1}표 가운데 찬성 {0}, 필요 {2}. 근거 {3}. 남은 표로는 채울 수 없습니다."),
    NO_VETO("The rule counts every vote alike: no vote against stops it.", "규칙은 모든 표를 똑같이 셉니다. 어떤 반대표도 막지 못합니다."),
    NOT_ALIKE("The rule asks more than a count; see it in full: {0}.", "규칙은 표수 외의 것도 요구합니다. 전문 참조: {0}."),
    IN_HAND("For {0}, against {1}, abstaining {2}, not said {3}.", "찬성 {0}, 반대 {1}, 기권 {2}, 미정 {3}."),
    COULD_STILL("If {0} of those who have not said vote for it, it is carried.", "미정 가운데 {0}표가 찬성하면 가결됩니다."),
    MEMBERS("Members, as given:", "제시된 구성국:"),
    RECORD("Votes and meetings on record, up to {0}:", "{0}까지 기록된 표결과 회의:"),
    RECORD_NONE("No votes on record up to {0}.", "{0}까지 기록된 표결이 없습니다."),
    MARK_READ("read", "확인"),
    MARK_PART("read in part", "일부 확인"),
    MARK_MEMORY("from memory, not a source", "기억, 출처 아님"),
    RECORD_MEMORY(
            "Lines marked “from memory” were not read in any source and are no evidence.",
            "‘기억’으로 표시된 줄은 어떤 출처에서도 확인하지 않았으며 근거가 되지 못합니다."),
    COLUMN_DATE("Date", "날짜"),
    COLUMN_TALLY("Tally", "찬-반-기권"),
    COLUMN_OUTCOME("Outcome", "결과"),
    COLUMN_WHAT("What", "내용"),
    COLUMN_MARK("Mark", "확인"),
    SOURCES("Sources:", "출처:"),
    COLUMN_MEMBER("Member", "구성국"),
    COLUMN_VOTE("Vote", "표"),
    VOTE_FOR("for", "찬성"),
    VOTE_AGAINST("against", "반대"),
    VOTE_ABSTAIN("abstaining", "기권"),
    VOTE_UNKNOWN("not said", "미정"),
    OUTCOME_CARRIED("carried", "가결"),
    OUTCOME_NOT_CARRIED("not carried", "부결"),
    OUTCOME_NO_VOTE("no vote held", "표결 없음"),
    OUTCOME_HELD("held without a vote", "표결 없이 개최"),
    OUTCOME_CLOSED("closed talks", "비공개 협의"),
    OUTCOME_NOT_KNOWN("not known", "알 수 없음"),
    OUTCOME_NO_RECORD("no record found", "기록 미발견");

    private final String english;
    private final String korean;

    VotePhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return switch (language) {
            case EN -> Spoken.filled(english, parts);
            case KO -> Spoken.filled(korean, parts);
        };
    }
}
