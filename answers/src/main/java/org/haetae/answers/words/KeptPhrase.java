package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about the store say, English beside Korean. */
public enum KeptPhrase implements Spoken {
    // doctor
    SOUND("The store is sound in all that was looked at ({0}).", "살펴본 모든 점에서 저장소가 온전합니다({0})."),
    NOTHING_KEPT("Nothing is kept yet; the folder for it is ready ({0}).", "아직 보관한 것이 없으며 폴더는 준비되어 있습니다({0})."),
    UNSOUND(
            "The store needs attention: {0} of {1} things looked at are wrong ({2}).",
            "저장소에 손볼 것이 있습니다: 살펴본 {1}가지 가운데 {0}가지가 잘못되었습니다({2})."),
    COLUMN_LOOK("Looked at", "살펴본 것"),
    COLUMN_STATE("State", "상태"),
    COLUMN_DETAIL("Found", "결과"),
    STATE_SOUND("sound", "온전함"),
    STATE_WRONG("wrong", "잘못됨"),
    STATE_NOT_LOOKED_AT("not looked at", "보지 못함"),
    FOLDER("folder", "폴더"),
    FOLDER_SOUND("can be written: {0}", "쓸 수 있음: {0}"),
    FOLDER_WRONG("cannot be written: {0}; HAETAE_HOME names another", "쓸 수 없음: {0}. HAETAE_HOME으로 다른 곳을 지정하십시오"),
    MODE("who may read it", "읽기 권한"),
    MODE_SOUND("its owner only: folder {0}", "소유자만: 폴더 {0}"),
    MODE_WRONG(
            "others too: folder {0}; chmod 700 the folder, 600 the file", "다른 사람도: 폴더 {0}. 폴더는 700, 파일은 600으로 바꾸십시오"),
    MODE_NOT("this system has no such modes", "이 시스템에는 그런 권한이 없음"),
    VERSION("version", "버전"),
    VERSION_SOUND("{0} of {1}", "{1} 가운데 {0}"),
    INTEGRITY("file whole", "파일 온전성"),
    INTEGRITY_SOUND("every page and link of the file fits", "모든 쪽과 연결이 맞음"),
    INTEGRITY_WRONG("{0}; haetae restore FILE puts a backup in its place", "{0}. haetae restore FILE로 백업을 되돌릴 수 있음"),
    AUDIT("audit log", "감사 기록"),
    AUDIT_SOUND(
            "{0} entries in one chain; its head, to be noted elsewhere: {1}", "한 사슬로 이어진 {0}건. 따로 적어 둘 마지막 해시: {1}"),
    AUDIT_WRONG(
            "entry {0} does not follow from the one before: it or one near it was changed, taken out or put in",
            "{0}번째 기록이 앞의 것에서 이어지지 않음: 그 부근이 바뀌었거나 빠졌거나 끼워졌음"),
    CONTENT("kept as logged", "기록과 내용"),
    CONTENT_SOUND("all that is kept is what the log says was kept", "보관된 것이 모두 기록과 같음"),
    CONTENT_WRONG("changed, added or removed behind the log: {0}", "기록 없이 바뀌거나 더해지거나 없어진 것: {0}"),
    SPACE("room", "빈 공간"),
    SPACE_MB("{0} MB free", "{0} MB 남음"),
    LIMIT(
            "A chain shows what was changed in its midst. That its end was cut off is seen by who noted a later head.",
            "사슬은 중간에서 바뀐 것을 드러냅니다. 끝이 잘린 것은 나중의 마지막 해시를 적어 둔 사람이 알 수 있습니다."),

    // backup and restore
    BACKED_UP(
            "Backed up: {0} candidates, {1} scenarios, {2} entries of the audit log, in {3} bytes, looked over and whole ({4}).",
            "백업했습니다: 검토 대상 {0}, 시나리오 {1}, 감사 기록 {2}건, {3}바이트. 온전함을 확인함({4})."),
    BACKUP_PRIVATE("Only its owner can read it. It is not encrypted.", "소유자만 읽을 수 있습니다. 암호화되지 않았습니다."),
    HEAD("Head of the audit log, to be noted elsewhere: {0}", "따로 적어 둘 감사 기록의 마지막 해시: {0}"),
    RESTORED(
            "Restored from {4}: {0} candidates, {1} scenarios, {2} entries of the audit log, in {3} bytes.",
            "{4}에서 되돌렸습니다: 검토 대상 {0}, 시나리오 {1}, 감사 기록 {2}건, {3}바이트."),
    BEFORE("What stood there before is kept beside: {0}", "그 전의 저장소는 옆에 남겨 두었습니다: {0}"),
    NO_BEFORE("Nothing stood there before.", "그 전에는 아무것도 없었습니다."),

    // no room
    FULL(
            "haetae: the disk is full: {0} could not be written. Nothing of it was kept; what was kept before is whole.",
            "haetae: 디스크가 가득 찼습니다. {0}에 쓰지 못했습니다. 이번 것은 보관되지 않았고 전에 보관한 것은 온전합니다.");

    private final String english;
    private final String korean;

    KeptPhrase(String english, String korean) {
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
