package org.haetae.server.method;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the pages on method say around the answers, English beside Korean. */
public enum MethodWord implements Spoken {
    OVERVIEW("What it rests on", "무엇에 근거하나"),
    HOW("How an answer is made", "답은 어떻게 나오나"),
    READINGS("Readings", "해석 쟁점"),
    COVERAGE("Coverage", "반영 범위"),
    SOURCES("Sources", "출처"),
    CHECKS("Checks", "점검"),
    TRIED("Wrong edits noticed", "잘못된 수정 알아채기"),
    HEAD(
            "Every answer is computed from {0} rules of {1} instruments, read up to {2}; {3} passages are left out, each with a reason.",
            "모든 답은 {2}까지 읽은 법령 {1}개의 규칙 {0}개에서 계산됩니다. 문언 {3}곳은 이유를 적어 두고 뺐습니다."),
    HEAD_NO_DAY(
            "Every answer is computed from {0} rules of {1} instruments; {2} passages are left out, each with a reason.",
            "모든 답은 법령 {1}개의 규칙 {0}개에서 계산됩니다. 문언 {2}곳은 이유를 적어 두고 뺐습니다."),
    HEAD_LEDE(
            "No language model, no score, no guess: rules written beside the law’s words, and a computation that says when it does not know.",
            "언어 모델도 점수도 추측도 없습니다. 법 문언 옆에 적은 규칙으로 계산하고, 모르면 모른다고 말합니다."),
    FIGURES("In figures", "숫자로 보면"),
    COLUMN_WHAT("What", "항목"),
    COLUMN_FIGURE("Figure", "값"),
    COLUMN_MEANS("What it means", "뜻"),
    PACK("Pack {0}", "법령 팩 {0}"),
    PACK_MEANS(
            "Revision: a hash of the pack’s files. The same revision always gives the same answers.",
            "개정값: 법령 팩 파일의 해시입니다. 같은 값이면 언제나 같은 답이 나옵니다."),
    COVERS("Days it may be asked about", "물을 수 있는 날"),
    COVERS_MEANS(
            "After the last day nothing is known; questions beyond it are answered with a warning.",
            "마지막 날 이후는 알지 못하며, 그 뒤를 물으면 경고와 함께 답합니다."),
    INSTRUMENTS("Instruments", "법령"),
    INSTRUMENTS_MEANS(
            "Acts, orders, regulations and sections of the Code, each to be read here.",
            "법률, 행정명령, 규정, 법전 조항. 모두 여기서 읽을 수 있습니다."),
    RULES("Rules", "규칙"),
    RULES_MEANS(
            "Measures, ways out, duties, definitions and so on, each beside its clause.",
            "조치, 해제 경로, 의무, 정의 등. 각각 해당 조항 옆에 있습니다."),
    CASES("Tests beside the law", "법령 옆의 시험"),
    CASES_MEANS(
            "Cases with a day, facts and the answer a lawyer expects; all must hold before a pack is used.",
            "날짜와 사실, 법률가가 기대하는 답을 적은 사례입니다. 모두 맞아야 법령 팩을 씁니다."),
    FACTS("Facts that can be assumed", "가정할 수 있는 사실"),
    FACTS_MEANS("What may be so in the world, by who can bring it about.", "세상에서 그럴 수 있는 일을 누가 이룰 수 있는지에 따라 나눈 것입니다."),
    POINTS("Points that can be read in several ways", "여러 가지로 읽을 수 있는 쟁점"),
    POINTS_MEANS(
            "Each with its options; where there is no default and it matters, every answer is shown.",
            "쟁점마다 선택지가 있습니다. 기본 해석이 없고 차이가 나면 모든 답을 보여 줍니다."),
    LEFT_OUT("Passages left out: {0}", "뺀 문언: {0}"),
    VERIFY("Rules that rest on text not read in official form", "공식 원문을 읽지 못한 문언에 근거한 규칙"),
    VERIFY_MEANS(
            "Marked “verify” wherever they count. Do not rely on them until a source is attached.",
            "쓰일 때마다 ‘확인 필요’로 표시합니다. 출처가 붙기 전에는 근거로 쓰지 마십시오."),
    QUOTED("Operative rules with the law’s words quoted beside them", "법 문언을 옆에 인용한 규칙"),
    QUOTED_MEANS("{0} operative rules have none.", "인용이 없는 규칙은 {0}개입니다."),
    NOTICED("Wrong edits noticed by the tests", "시험이 알아챈 잘못된 수정"),
    NOTICED_FIGURE("{0} of {1}", "{1}개 중 {0}개"),
    NOTICED_MEANS(
            "The law was altered wrongly, one small edit at a time; recorded is how many the tests noticed.",
            "법령을 한 번에 한 곳씩 일부러 틀리게 고쳐 보고, 시험이 알아챈 수를 기록한 것입니다."),
    UNKNOWN("What is not known", "알지 못하는 것"),
    UNKNOWN_1(
            "Unknown is an answer. Where neither yes nor no follows from what was assumed and recorded, the page says unknown and names what would settle it.",
            "알 수 없음도 답입니다. 가정과 기록에서 맞다고도 아니라고도 할 수 없으면 알 수 없다고 하고, 무엇이 있으면 정해지는지 보여 줍니다."),
    UNKNOWN_2(
            "The public record is what was found, with its sources. That nothing was found never means that nothing was done.",
            "공개 기록은 출처와 함께 찾은 것만 담습니다. 찾지 못했다는 것은 없었다는 뜻이 아닙니다."),
    UNKNOWN_3(
            "Words of judgement (“significant”, “the national interest”) are not computed: the office that judges is named instead.",
            "판단이 필요한 말(“significant”, “the national interest”)은 계산하지 않습니다. 대신 누가 판단하는지 적습니다."),
    UNKNOWN_4(
            "Nothing here says what will happen, what anybody intends, or that a person is guilty of anything.",
            "앞으로 일어날 일, 누군가의 의도, 누가 죄가 있는지는 말하지 않습니다."),
    NOTICE("Not legal advice", "법률 자문이 아닙니다"),
    NOTICE_1(
            "A pack is an encoding of law, not the law. The official text prevails, and a lawyer answers for advice.",
            "법령 팩은 법을 옮겨 적은 것이지 법 자체가 아닙니다. 공식 원문이 우선하며, 자문은 변호사의 일입니다."),
    NOTICE_2(
            "Korean words for the law are an unofficial gloss; the English text is the law.",
            "법 문언의 한국어는 비공식 번역이며, 영어 원문이 법입니다."),
    HOW_HEAD(
            "An answer is a proof from the law’s words: it opens down to the clause, or says that it does not know.",
            "답은 법 문언에서 시작하는 증명입니다. 조항까지 열어 볼 수 있고, 모르면 모른다고 합니다."),
    HOW_LEDE("Five steps, in the order in which they are taken.", "다섯 단계를 차례로 보여 드립니다."),
    STEP_1("1. The law of the day", "1. 그날의 법"),
    STEP_1_TEXT(
            "Every line of a rule carries the days on which it is law and the instrument that began or ended it. An answer as of a day uses the lines of that day only.",
            "규칙의 각 줄에는 시행되는 날과 그 줄을 시작하거나 끝낸 법령이 적혀 있습니다. 기준일의 답은 그날 시행되는 줄만 씁니다."),
    STEP_2("2. Facts, with grades", "2. 사실과 정도"),
    STEP_2_TEXT(
            "A scenario says how far things have gone. The grades follow the law’s own words: steps, progress, significant progress, completion; and whether it is claimed, reported or verified, reversible or not.",
            "시나리오는 일이 어디까지 나아갔는지 말합니다. 정도는 법이 쓰는 말을 따릅니다. 조치, 진전, 상당한 진전, 완료, 그리고 주장인지 보고인지 검증인지, 되돌릴 수 있는지입니다."),
    STEP_3("3. Four values, not two", "3. 둘이 아닌 네 값"),
    STEP_3_TEXT(
            "A condition is met, not met, unknown, or disputed where what is given contradicts itself. Unknown never becomes “no” in silence, and one disputed fact does not spoil the rest of the answer.",
            "요건은 충족, 미충족, 알 수 없음, 또는 주어진 내용이 서로 어긋나면 다툼 있음입니다. 알 수 없음이 조용히 ‘아니오’가 되는 일은 없고, 다툼 있는 사실 하나가 나머지 답을 흐리지 않습니다."),
    STEP_4("4. Who decides", "4. 누가 정하나"),
    STEP_4_TEXT(
            "What the other side must do is kept apart from what our own offices may decide. A missing paper of our own never closes a way out; a missing fact of theirs does.",
            "상대방이 해야 할 일과 제재국 기관이 정할 수 있는 일을 나눕니다. 제재국 쪽 문서가 없다고 해제 경로가 닫히지는 않지만, 상대방의 사실이 없으면 닫힙니다."),
    STEP_5("5. Readings, shown and not chosen in silence", "5. 몰래 고르지 않고 보여 주는 해석"),
    STEP_5_TEXT(
            "Where words can be read in several ways, the answer is computed for each. If they differ and no default is set, the page says that it depends on the reading and shows every one.",
            "여러 가지로 읽을 수 있는 말은 해석마다 답을 계산합니다. 답이 다르고 기본 해석이 없으면 해석에 따라 다르다고 하고 모두 보여 줍니다."),
    WORDS_OUTCOME("What can become of a measure", "조치의 결과"),
    WORDS_GRADE("Grades of a fact", "사실의 정도"),
    WORDS_VERDICT("What a way out can be", "해제 경로의 판단"),
    WORDS_MODE("What is asked: three modes", "무엇을 묻나: 세 방식"),
    WORDS_CONTROLLER("Who can bring a fact about", "사실을 이룰 수 있는 쪽"),
    READINGS_HEAD(
            "{0} points of the law can be read in more than one way; {1} of them have a default.",
            "법의 쟁점 {0}개는 여러 가지로 읽을 수 있고, 그 가운데 {1}개에는 기본 해석이 있습니다."),
    READINGS_LEDE("A choice made here travels with the address to every page.", "여기서 고른 해석은 주소에 담겨 모든 페이지에 적용됩니다."),
    SOURCES_HEAD(
            "Quotations of {0} of {1} instruments were compared with an official text; {2} rules are marked “verify”.",
            "법령 {1}개 가운데 {0}개의 인용문을 공식 원문과 대조했습니다. 규칙 {2}개에는 ‘확인 필요’ 표시가 있습니다."),
    SOURCES_LEDE(
            "For each instrument: when, against which text, and how many of its rules rest on text not yet read.",
            "법령마다 언제, 어느 원문과 대조했는지, 읽지 못한 문언에 근거한 규칙이 몇 개인지 보여 줍니다."),
    COLUMN_CITE("Cite", "조항"),
    COLUMN_TITLE("Title", "이름"),
    COLUMN_CHECKED("Compared", "대조일"),
    COLUMN_AGAINST("Against", "대조한 원문"),
    COLUMN_VERIFY("Verify", "확인 필요"),
    TRIED_HEAD(
            "The tests noticed {0} of {1} wrong edits to the law, as last recorded.",
            "마지막 기록 기준, 시험은 법령의 잘못된 수정 {1}개 가운데 {0}개를 알아챘습니다."),
    TRIED_NONE("No wrong edits are on record for these packs.", "이 법령 팩에는 잘못된 수정의 기록이 없습니다."),
    TRIED_LEDE(
            "Each instrument was altered in small ways, such as a “may” made a “shall” or a line lost; a good test notices. To try again: haetae law mutate.",
            "“may”를 “shall”로 바꾸거나 한 줄을 지우는 식으로 법령을 조금씩 틀리게 고쳤습니다. 좋은 시험은 이를 알아챕니다. 다시 해 보려면: haetae law mutate."),
    COLUMN_NOTICED("Noticed", "알아챔"),
    COLUMN_EDITS("Edits", "수정"),
    COLUMN_SHARE("Share", "비율"),
    COLUMN_TEXT("Text scored (hash)", "대상 문언(해시)");

    private final String english;
    private final String korean;

    MethodWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
