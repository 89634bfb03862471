package org.haetae.answers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.haetae.law.model.Plain;

/**
 * The product's own words and what each means, as {@code docs/notation.md} has it.
 *
 * <p>One table, longer than other files on purpose: a translator reads it from top to bottom.
 */
public enum Glossary {
    ENDS(
            Family.OUTCOME,
            "ENDS",
            "종료",
            "Outcome of a measure: it has been terminated, or can be and could not be with no facts at all.",
            "조치의 결과: 종료되었거나, 사실에 따라 종료시킬 수 있고 사실이 전혀 없으면 그럴 수 없음."),
    SUSPEND(
            Family.OUTCOME,
            "SUSPEND",
            "유예 가능",
            "Outcome of a measure: it is held in suspension or can be, on facts that must be shown; it does not end.",
            "조치의 결과: 보여야 할 사실에 따라 유예되었거나 유예할 수 있음. 종료는 아님."),
    EXECUTIVE(
            Family.OUTCOME,
            "EXECUTIVE",
            "행정부가 해제 가능",
            "Outcome of a measure: an office can end it whatever the facts, or it was imposed at will and no lock holds it.",
            "조치의 결과: 사실과 무관하게 관청이 끝낼 수 있거나, 재량으로 부과되어 막는 규정이 없음."),
    WAIVER(
            Family.OUTCOME,
            "WAIVER",
            "면제만 가능",
            "Outcome of a measure: it can only be waived, licensed or delayed, or suspended whatever the facts; it stays in being.",
            "조치의 결과: 면제, 허가, 연기하거나 사실과 무관하게 유예할 수 있을 뿐이며 조치 자체는 남음."),
    READING(
            Family.OUTCOME,
            "READING",
            "해석에 따라 다름",
            "An answer that differs with how a point without a default is read; every option is then shown.",
            "기본 해석이 없는 쟁점을 어떻게 읽느냐에 따라 답이 다름. 모든 해석을 보여 줌."),
    UNKNOWN(
            Family.OUTCOME,
            "UNKNOWN",
            "알 수 없음",
            "Not enough is said to tell: neither true nor false follows from what was given.",
            "주어진 내용이 부족하여 참이라고도 거짓이라고도 할 수 없음."),
    STAYS(Family.OUTCOME, "STAYS", "유지", "Outcome of a measure: no way out of it is open.", "조치의 결과: 가능한 해제 경로가 없음."),
    OPERATES(Family.STANDING, "OPERATES", "시행 중", "How a measure stands: it is in effect.", "조치의 현황: 효력이 있음."),
    OWED(
            Family.STANDING,
            "OWED",
            "이행 의무만 존재",
            "How a measure stands: the law commands it and no act on record has done it. Of a person: designation is commanded and determined, not done.",
            "조치의 현황: 법이 명령하였으나 기록된 행위가 없음. 사람의 경우 지정하여야 하고 판정도 있었으나 지정되지 않음."),
    HELD(
            Family.STANDING,
            "HELD",
            "효력 정지 중",
            "How a measure stands: suspended, waived or delayed for a time.",
            "조치의 현황: 일정 기간 유예, 면제 또는 연기됨."),
    ENDED(
            Family.STANDING,
            "ENDED",
            "종료됨",
            "How a measure stands: it has gone, by an act, by its own term, or with what it rested on.",
            "조치의 현황: 행위, 자체 기한 또는 근거의 소멸로 없어짐."),
    NOT_IMPOSED(
            Family.STANDING,
            "NOT-IMPOSED",
            "부과되지 않음",
            "How a measure stands: it takes an act or a trigger that has not come.",
            "조치의 현황: 필요한 행위나 발동 요건이 아직 없음."),
    CONFLICT(
            Family.VERDICT,
            "CONFLICT",
            "명령 상충",
            "Verdict of a way out: the law commands two things that cannot both be done.",
            "해제 경로의 판단: 법이 함께 이행할 수 없는 두 가지를 명령함."),
    EXERCISED(
            Family.VERDICT,
            "EXERCISED",
            "행사됨",
            "Verdict of a way out: an act in due form has used it, and it runs.",
            "해제 경로의 판단: 형식을 갖춘 행위로 행사되어 진행 중임."),
    DEFECTIVE(
            Family.VERDICT,
            "DEFECTIVE",
            "하자 있는 행위",
            "Verdict of a way out: an act was done without the office, form, wait or case the law asks for, and has no effect.",
            "해제 경로의 판단: 법이 요구하는 관청, 형식, 대기기간, 사안을 갖추지 못하여 효력이 없음."),
    LAPSED(
            Family.VERDICT,
            "LAPSED",
            "실효",
            "Run out with nobody acting: a way out that was used, or a duty whose clock has ended.",
            "아무도 행위하지 않아 기간이 지남. 행사된 해제 경로나 기한이 끝난 의무."),
    AUTOMATIC(
            Family.VERDICT,
            "AUTOMATIC",
            "법에 따라 자동",
            "Verdict of a way out: the text does it by itself on a day, and nothing is left to do.",
            "해제 경로의 판단: 어느 날 법 자체로 이루어지며 더 할 일이 없음."),
    AVAILABLE(
            Family.VERDICT,
            "AVAILABLE",
            "가능",
            "Verdict of a way out: everything that is not ours to supply is there. Our own papers and open judgements are its needs.",
            "해제 경로의 판단: 제재국 기관의 몫이 아닌 것은 모두 갖추어짐. 제재국 기관의 문서와 판단은 갖출 것으로 보임."),
    UNAVAILABLE(
            Family.VERDICT,
            "UNAVAILABLE",
            "불가",
            "Verdict of a way out: something that only others can supply is missing.",
            "해제 경로의 판단: 다른 쪽만 갖출 수 있는 것이 빠져 있음."),
    DISPUTED(
            Family.VERDICT,
            "DISPUTED",
            "다툼 있음",
            "Said to be so and said not to be so; it stands between unknown and true.",
            "그렇다는 쪽과 아니라는 쪽이 있음. 알 수 없음과 참 사이에 놓임."),
    DESIGNATED(
            Family.PERSON,
            "DESIGNATED",
            "지정됨",
            "Of a person under a criterion: an act in due form has named him.",
            "기준에 든 사람: 형식을 갖춘 행위로 지정됨."),
    OPEN(
            Family.PERSON,
            "OPEN",
            "지정 가능",
            "Of a person under a criterion that may be used: determined, not yet designated.",
            "재량 기준에 든 사람: 판정되었으나 아직 지정되지 않음."),
    NOT_SHOWN(
            Family.PERSON,
            "NOT-SHOWN",
            "보이지 않음",
            "Of a person under a criterion: no determination is on record.",
            "기준에 든 사람: 기록된 판정이 없음."),
    CERTIFIABLE(
            Family.MODE,
            "certifiable",
            "사실 기준",
            "Mode: what the facts would let an office do. It is the default.",
            "적용 방식: 사실에 비추어 할 수 있는 일. 기본값."),
    FORMAL(
            Family.MODE,
            "formal",
            "행위 기준",
            "Mode: what the acts on record have done, whether or not the facts carry them.",
            "적용 방식: 사실이 뒷받침하는지와 무관하게 기록된 행위로 이루어진 것."),
    WARRANTED(
            Family.MODE,
            "warranted",
            "행위·사실 기준",
            "Mode: what the acts on record have done, counting only those the facts carry.",
            "적용 방식: 기록된 행위 가운데 사실이 뒷받침하는 것만으로 이루어진 것."),
    MAY(Family.MODALITY, "MAY", "재량", "The office has a choice.", "관청이 선택할 수 있음."),
    SHALL(
            Family.MODALITY,
            "SHALL",
            "의무",
            "The office must; what is commanded is owed until it is done.",
            "관청이 하여야 함. 명령된 것은 할 때까지 이행 의무로 남음."),
    BY_LAW(Family.MODALITY, "BY-LAW", "당연 적용", "The text does it, without an act.", "행위 없이 법 문언 자체로 이루어짐."),
    EXTENT(
            Family.GRADE,
            "EXTENT",
            "정도",
            "How far a fact has gone: NONE, COMMITTED, PROGRESS, STEPS, SIGNIFICANT, COMPLETE, each above the one before.",
            "사실이 어디까지 갔는지: NONE, COMMITTED, PROGRESS, STEPS, SIGNIFICANT, COMPLETE 순으로 높아짐."),
    NONE(
            Family.GRADE,
            "NONE",
            "없음",
            "Extent: nothing of it. Also what a setting may take of facts it does not name.",
            "정도: 전혀 없음. 언급하지 않은 사실을 그렇게 보는 가정에도 씀."),
    COMMITTED(
            Family.GRADE,
            "COMMITTED",
            "약속",
            "Extent: a promise and no more. A promise is never its fulfilment.",
            "정도: 약속뿐임. 약속은 이행이 아님."),
    PROGRESS(Family.GRADE, "PROGRESS", "진전", "Extent: some movement toward it.", "정도: 그쪽으로 어느 정도 나아감."),
    STEPS(Family.GRADE, "STEPS", "조치", "Extent: steps that were taken toward it.", "정도: 그쪽으로 조치를 취함."),
    SIGNIFICANT(Family.GRADE, "SIGNIFICANT", "중대한 진전", "Extent: significant progress toward it.", "정도: 그쪽으로 중대하게 나아감."),
    COMPLETE(
            Family.GRADE,
            "COMPLETE",
            "완료",
            "Extent: all of it. Before the name of a way out: its aims themselves, without its outermost grade.",
            "정도: 전부 이루어짐. 해제 경로 앞에 쓰면 가장 바깥 등급을 뺀 목표 자체."),
    VERIFICATION(
            Family.GRADE,
            "VERIFICATION",
            "확실성",
            "How surely a fact is known: CLAIMED, REPORTED, VERIFIED.",
            "사실이 얼마나 확실한지: CLAIMED, REPORTED, VERIFIED."),
    CLAIMED(Family.GRADE, "CLAIMED", "주장된", "Verification: somebody says so.", "확실성: 누군가 그렇게 말함."),
    REPORTED(Family.GRADE, "REPORTED", "보고된", "Verification: it was reported.", "확실성: 보고됨."),
    VERIFIED(Family.GRADE, "VERIFIED", "검증된", "Verification: it was verified.", "확실성: 검증됨."),
    DURABILITY(
            Family.GRADE,
            "DURABILITY",
            "지속성",
            "Whether a fact can be undone: REVERSIBLE, IRREVERSIBLE.",
            "사실을 되돌릴 수 있는지: REVERSIBLE, IRREVERSIBLE."),
    REVERSIBLE(Family.GRADE, "REVERSIBLE", "가역적인", "Durability: it can be undone.", "지속성: 되돌릴 수 있음."),
    IRREVERSIBLE(Family.GRADE, "IRREVERSIBLE", "불가역적인", "Durability: it cannot be undone.", "지속성: 되돌릴 수 없음."),
    TARGET(Family.CONTROLLER, "TARGET", "상대측", "Who can bring a fact about: the other side.", "사실을 이룰 수 있는 쪽: 상대측."),
    PERSON(
            Family.CONTROLLER,
            "PERSON",
            "당사자",
            "Who can bring a fact about: the person concerned.",
            "사실을 이룰 수 있는 쪽: 당사자."),
    THIRD_STATE(
            Family.CONTROLLER,
            "THIRD-STATE",
            "제3국",
            "Who can bring a fact about: another state.",
            "사실을 이룰 수 있는 쪽: 제3국."),
    CONGRESS(
            Family.CONTROLLER,
            "CONGRESS",
            "의회",
            "Who can bring a fact about: Congress. Only it makes a joint resolution.",
            "사실을 이룰 수 있는 쪽: 의회. 양원 합동결의는 의회만 할 수 있음."),
    COURT(
            Family.CONTROLLER,
            "COURT",
            "법원",
            "Who can bring a fact about: a court. Only it makes its order.",
            "사실을 이룰 수 있는 쪽: 법원. 법원 명령은 법원만 할 수 있음."),
    COUNCIL(
            Family.CONTROLLER,
            "COUNCIL",
            "안보리",
            "Who can bring a fact about: the Security Council. Only it makes its decision.",
            "사실을 이룰 수 있는 쪽: 안보리. 안보리 결정은 안보리만 할 수 있음."),
    CALENDAR(
            Family.CONTROLLER,
            "CALENDAR",
            "기간 경과",
            "Who can bring a fact about: time alone.",
            "사실을 이룰 수 있는 쪽: 시간의 경과."),
    OFFICE(
            Family.CONTROLLER,
            "OFFICE",
            "제재국 기관",
            "Who can bring a fact about: one of our own offices. Such a fact is a judgement; it stays open until it is given.",
            "사실을 이룰 수 있는 쪽: 제재국 기관. 그런 사실은 판단이며 내려질 때까지 열려 있음."),
    FULFILLED(
            Family.DUTY,
            "FULFILLED",
            "제출됨",
            "State of a duty on a due day: it was delivered, perhaps late.",
            "의무의 상태: 제출됨(늦었을 수 있음)."),
    DUE(Family.DUTY, "DUE", "기한 전", "State of a duty: the day has not passed.", "의무의 상태: 기한이 아직 지나지 않음."),
    NO_RECORD(
            Family.DUTY,
            "NO-RECORD",
            "공개 기록 미발견",
            "State of a duty: the day has passed and no public record was found. That is not proof that nothing was done.",
            "의무의 상태: 기한이 지났으나 공개 기록이 발견되지 않음. 하지 않았다는 증거는 아님."),
    NOT_SEARCHED(
            Family.DUTY,
            "NOT-SEARCHED",
            "공개 기록 미조사",
            "State of a duty: the day has passed, no delivery is on record, and nobody has searched the public record for one.",
            "의무의 상태: 기한이 지났고 제출 기록이 없으나, 공개 기록을 아직 찾아보지 않음."),
    CONTINGENT(
            Family.DUTY,
            "CONTINGENT",
            "사유 미발생",
            "State of a duty: it waits for an event that has not come.",
            "의무의 상태: 의무를 생기게 하는 사유가 아직 발생하지 않음."),
    VACANT(
            Family.DUTY,
            "VACANT",
            "공석",
            "State of an office that is to be kept filled: nobody holds it.",
            "채워 두어야 하는 직위의 상태: 맡은 사람이 없음."),
    EVALUATIVE(
            Family.REASON,
            "evaluative",
            "판단",
            "Why words are not encoded: a judgement nobody can compute. The packs name who makes it.",
            "입력하지 않은 이유: 계산할 수 없는 판단. 누가 판단하는지 팩에 적음."),
    NO_EFFECT(
            Family.REASON,
            "no-effect",
            "효력 없음",
            "Why words are not encoded: findings, policy, a wish of Congress.",
            "입력하지 않은 이유: 사실 인정, 정책, 의회의 희망 등 효력이 없는 문언."),
    OUT_OF_SCOPE(
            Family.REASON,
            "out-of-scope",
            "범위 밖",
            "Why words are not encoded: outside what the packs are about.",
            "입력하지 않은 이유: 팩이 다루는 범위 밖."),
    LATER(
            Family.REASON,
            "later",
            "추후",
            "Why words are not encoded: they will be. Answers count them as left out.",
            "입력하지 않은 이유: 추후 입력 예정. 답에서는 제외된 것으로 셈."),
    STATUS(
            Family.RULE,
            "status",
            "지위",
            "Rule: something that is determined of a state or a person and carries consequences; a row of the matrix.",
            "규칙: 국가나 사람에 대해 판정되어 효과를 낳는 것. 표의 한 줄."),
    CRITERION(
            Family.RULE,
            "criterion",
            "지정 기준",
            "Rule: who may or must be designated for what conduct.",
            "규칙: 어떤 행위를 한 누구를 지정할 수 있거나 하여야 하는지."),
    MEASURE(
            Family.RULE,
            "measure",
            "조치",
            "Rule: one restriction under one instrument; a row of the matrix.",
            "규칙: 한 법령에 따른 하나의 제한. 표의 한 줄."),
    PRESUMPTION(
            Family.RULE,
            "presumption",
            "추정",
            "Rule: a measure that holds of goods or persons unless it is rebutted.",
            "규칙: 번복되지 않는 한 물건이나 사람에 적용되는 조치."),
    ROUTE(
            Family.RULE,
            "route",
            "해제 경로",
            "Rule: a way out of measures; who may or must do what, on what showing, for how long.",
            "규칙: 조치에서 벗어나는 길. 누가, 무엇을 보여, 얼마 동안, 무엇을 하는지."),
    LOCK(
            Family.RULE,
            "lock",
            "잠금",
            "Rule: what keeps suspending or ending shut until a standard is met. It holds a measure of the text up when its basis falls.",
            "규칙: 요건이 충족될 때까지 유예나 종료를 막는 것. 근거가 없어져도 법 자체의 조치를 지탱함."),
    DUTY(
            Family.RULE,
            "duty",
            "의무",
            "Rule: who owes which paper or act to whom, and when.",
            "규칙: 누가 누구에게 언제 어떤 문서나 행위를 하여야 하는지."),
    DELEGATION(
            Family.RULE,
            "delegation",
            "위임",
            "Rule: another office that may act in place of the one named.",
            "규칙: 정해진 관청을 대신해 행위할 수 있는 다른 관청."),
    DEFINE(
            Family.RULE,
            "define",
            "정의",
            "Rule: what a term means, in the words of the law, and where.",
            "규칙: 용어의 뜻(법 문언)과 그 범위."),
    NOT_ENCODED(
            Family.RULE,
            "not-encoded",
            "입력하지 않은 문언",
            "Words of the law that are left out, with the reason. Nothing is left out in silence.",
            "이유를 밝히고 남겨 둔 법 문언. 말없이 빠뜨리는 것은 없음."),
    VERB_SUSPEND(
            Family.VERB,
            "suspend",
            "유예",
            "What a way out does: it holds a measure for a time.",
            "해제 경로가 하는 일: 조치를 일정 기간 정지함."),
    TERMINATE(Family.VERB, "terminate", "종료", "What a way out does: it ends a measure.", "해제 경로가 하는 일: 조치를 끝냄."),
    WAIVE(
            Family.VERB,
            "waive",
            "면제",
            "What a way out does: it lets something through, often case by case; the measure stays.",
            "해제 경로가 하는 일: 흔히 건별로 벗어나게 함. 조치는 남음."),
    EXEMPT(
            Family.VERB,
            "exempt",
            "적용 제외",
            "What a way out does: the text itself leaves something out of a measure.",
            "해제 경로가 하는 일: 법 자체가 조치에서 제외함."),
    LICENSE(
            Family.VERB,
            "license",
            "허가",
            "What a way out does: an office allows dealings the measure forbids.",
            "해제 경로가 하는 일: 금지된 거래를 관청이 허용함."),
    RENEW(
            Family.VERB,
            "renew",
            "갱신",
            "What a way out does: it lets a running suspension or waiver go on.",
            "해제 경로가 하는 일: 진행 중인 유예나 면제를 이어 감."),
    DELAY(Family.VERB, "delay", "연기", "What a way out does: it puts a measure off.", "해제 경로가 하는 일: 조치를 미룸."),
    FACT(
            Family.WORD,
            "fact",
            "사실",
            "A state of the world. Acts change the law, facts decide which acts are lawful; no rule negates a fact.",
            "세상의 상태. 행위는 법을 바꾸고 사실은 어떤 행위가 적법한지 정함. 사실을 부정하는 규칙은 없음."),
    ACT(
            Family.WORD,
            "act",
            "행위",
            "A paper with legal effect, on record or assumed. What is not on record was not done.",
            "법적 효력이 있는 문서(기록되었거나 가정한 것). 기록에 없으면 하지 않은 것으로 봄."),
    JUDGEMENT(
            Family.WORD,
            "judgement",
            "판단",
            "A fact that one of our own offices decides. Nobody else can supply it, and it stays open until it is given.",
            "제재국 기관이 정하는 사실. 다른 누구도 대신할 수 없고 내려질 때까지 열려 있음."),
    EFFECT(
            Family.WORD,
            "effect",
            "효과",
            "What a person may not do. Two effects with the same words are one, and it stands while any measure with it operates or is owed.",
            "사람이 할 수 없는 것. 말이 같으면 하나이며, 그 조치 가운데 하나라도 시행 중이거나 이행 의무가 있으면 존속함."),
    NEEDS(
            Family.WORD,
            "needs",
            "갖출 것",
            "What our own offices must still supply: papers and open judgements. They never close a way out.",
            "제재국 기관이 더 갖출 문서와 판단. 해제 경로를 막지는 않음."),
    MISSING(
            Family.WORD,
            "missing",
            "빠진 것",
            "What closes a way out, by who can supply it: the other side; Congress, courts, the Council, the calendar.",
            "해제 경로를 막는 것. 갖출 수 있는 쪽(상대측 또는 의회·법원·안보리·기간)에 따라 나눔."),
    UNSUPPORTED(
            Family.WORD,
            "unsupported",
            "뒷받침 없음",
            "Of an act in due form that the facts do not carry: it has its effect all the same, and the answer says so.",
            "형식을 갖추었으나 사실이 뒷받침하지 않는 행위. 효력은 있으며 답에 그렇게 적음."),
    VERIFY(
            Family.WORD,
            "verify",
            "원문 대조 필요",
            "A mark: not yet read in official text. Every answer that rests on it shows it.",
            "표시: 공식 문언과 아직 대조하지 않음. 이에 근거하는 모든 답에 나타남."),
    ASSUMED(
            Family.WORD,
            "assumed",
            "가정",
            "Missing only because a scenario is silent and takes every fact it does not name as not so.",
            "시나리오가 말하지 않은 사실을 없는 것으로 보기 때문에만 빠져 있음."),
    REST(
            Family.WORD,
            "rest",
            "나머지",
            "What a setting takes of all facts it does not name: not so (NONE), or unknown (UNKNOWN).",
            "언급하지 않은 모든 사실을 어떻게 보는지: 없음(NONE) 또는 알 수 없음(UNKNOWN)."),
    COVERS(
            Family.WORD,
            "covers",
            "포함 기간",
            "The first day a pack may be asked about and the day up to which its law was read.",
            "팩에 물을 수 있는 첫날과 법령을 확인한 마지막 날."),
    TOWARD(
            Family.WORD,
            "toward",
            "지향",
            "The built-in point on a grade inside a grade, such as progress toward verified steps; its options are outer and inner.",
            "등급 안의 등급(검증된 조치를 향한 진전 등)에 관한 내장 쟁점. 해석은 outer와 inner."),
    OUTER(
            Family.WORD,
            "outer",
            "바깥 등급",
            "Option of the point toward, the default: a leaf counts at the lowest extent on the way down.",
            "쟁점 toward의 기본 해석: 가장 낮은 정도로 셈."),
    INNER(
            Family.WORD,
            "inner",
            "안쪽 등급",
            "Option of the point toward: as outer, and again so without the outermost grade, unless that is a promise.",
            "쟁점 toward의 다른 해석: outer에 더해 가장 바깥 등급 없이도 셈(약속은 제외)."),
    THROUGHOUT(
            Family.WORD,
            "throughout",
            "지속",
            "The fact must have been so for a period before the act.",
            "행위 전 일정 기간 사실이 계속되었어야 함."),
    RESTS_ON(Family.WORD, "rests-on", "근거", "A rule that falls when what it names falls.", "이름 붙인 것이 없어지면 함께 없어지는 관계."),
    CARRIES_OUT(
            Family.WORD,
            "carries-out",
            "이행",
            "This measure obeys that command: lifted by itself, the command is owed.",
            "이 조치가 그 명령을 이행함. 이것만 풀면 이행 의무가 남음."),
    REQUIRED_BY(
            Family.WORD,
            "required-by",
            "요구되는 것",
            "What is SHALL or BY-LAW under the cites on the day, with what came in by them.",
            "그날 그 조항이 명령하거나 당연히 적용하는 것과 그로써 들어온 것."),
    UNLESS(
            Family.WORD,
            "unless",
            "하지 않는 한",
            "The act that would stop a way out. After its window only a line that says none was done counts as a no.",
            "해제 경로를 멈출 행위. 기간이 지난 뒤에는 하지 않았다는 기록만 부정으로 봄."),
    GROUND(
            Family.WORD,
            "ground",
            "사유",
            "What a measure is about: in TEXT where the legal test asks about it, in REASON where only the announcement does.",
            "조치의 사유. 법적 요건이 물으면 TEXT, 발표된 이유에만 있으면 REASON."),
    SCENARIO(Family.WORD, "scenario", "시나리오", "One set of assumptions: facts, acts, readings.", "가정의 묶음: 사실, 행위, 해석."),
    PACK(
            Family.WORD,
            "pack",
            "법령 팩",
            "A folder of law, record and scenarios written as text; its revision is the hash of its files.",
            "글로 적은 법령, 기록, 시나리오의 폴더. 개정판은 파일의 해시.");

    /** What kind of word it is. */
    public enum Family {
        OUTCOME("outcome", "결과"),
        STANDING("standing", "현황"),
        VERDICT("verdict", "해제 경로의 판단"),
        PERSON("state of a person", "사람의 상태"),
        MODE("mode", "적용 방식"),
        MODALITY("modality", "의무·재량"),
        GRADE("grade", "등급"),
        CONTROLLER("controller", "이룰 수 있는 쪽"),
        DUTY("state of a duty", "의무의 상태"),
        REASON("reason for leaving out", "입력하지 않은 이유"),
        RULE("kind of rule", "규칙의 종류"),
        VERB("verb", "동사"),
        WORD("word of the notation", "표기법의 말");

        private final String english;
        private final String korean;

        Family(String english, String korean) {
            this.english = english;
            this.korean = korean;
        }

        public Plain plain() {
            return new Plain(english, korean);
        }
    }

    private final Family family;
    private final String word;
    private final String korean;
    private final String meaning;
    private final String koreanMeaning;

    Glossary(Family family, String word, String korean, String meaning, String koreanMeaning) {
        this.family = family;
        this.word = word;
        this.korean = korean;
        this.meaning = meaning;
        this.koreanMeaning = koreanMeaning;
    }

    public Family family() {
        return family;
    }

    /** As answers and packs write it. */
    public String word() {
        return word;
    }

    /** What it is called in Korean. */
    public String korean() {
        return korean;
    }

    public Plain meaning() {
        return new Plain(meaning, koreanMeaning);
    }

    /** The words called so, in any case, with spaces or hyphens, by their Korean names too. */
    public static List<Glossary> named(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        List<Glossary> found = new ArrayList<>();
        for (Glossary one : values()) {
            if (one.word.toLowerCase(Locale.ROOT).equals(name) || one.korean.equals(typed.strip())) {
                found.add(one);
            }
        }
        return found;
    }
}
