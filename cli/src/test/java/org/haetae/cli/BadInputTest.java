package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: one clear message each, exit 2, and nothing on standard output. */
class BadInputTest {
    private static void refused(Ran ran, String message) {
        assertThat(ran.err()).contains(message);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    relief --as-of 2019-02-30 | --as-of 2019-02-30: 입력 2019-02-30, 필요한 것: YYYY-MM-DD 형식의 날짜.
                    relief --as-of '' | --as-of: 입력 없음, 필요한 것: YYYY-MM-DD 형식의 날짜.
                    relief --as-of | haetae relief: 옵션 --as-of의 값이 올 자리에 --lang이(가) 왔습니다.
                    unlock | haetae unlock: MEASURE 자리에 값이 없습니다.
                    relief --senario cvid-only | haetae relief: 입력 --senario, 필요한 것: 이 명령의 옵션.  혹시 --scenario입니까?
                    relief --mode formall | 필요한 것: 적용 방식: certifiable, formal, warranted.  혹시 formal입니까?
                    relief --measure nkspea-104a-blok | 필요한 것: 법령 팩의 조치나 지위, 또는 그 조항.  혹시 nkspea-104a-block입니까?
                    relief --scenario cvid-onyl | 필요한 것: 법령 팩의 시나리오(
                    relief --scenario ./none.md | ./none.md: 입력 그런 파일 없음, 필요한 것: 텍스트 파일.
                    relief --packs /nowhere | /nowhere: 입력 그런 폴더 없음, 필요한 것: 법령 팩의 폴더.
                    relief --reading toward=iner | 필요한 것: toward= 다음 중 하나: outer, inner.  혹시 inner입니까?
                    relief --fact wmd-dismantled | 입력 등급 없음, 필요한 것: wmd-dismantled= 뒤에 등급: NONE
                    unlock nkspea-104a-block --scenario cvid-only,status-quo | 입력 시나리오 2개, 필요한 것: 한 번에 하나.
                    criteria --did ships | 필요한 것: 행위를 적는 말(law list words로 볼 수 있음).
                    check s401a --that x | 필요한 것: 밝히는 내용
                    people show 'Kim Jo Jong' | 필요한 것: 등록부의 이름이나 식별자(people list로 볼 수 있음).  혹시 Kim Yo Jong입니까?
                    people list --ground humanrights | 필요한 것: 법적 근거:
                    people list --announced hrr | 필요한 것: 발표된 이유:
                    people list --authority eo-13867 | 필요한 것: 법령 팩의 법령(번호나 조항) 또는 기준의 이름
                    people list --by ofac | 필요한 것: 목록을 내는 기관: us-ofac, un-1718, eu.
                    candidates none.csv | none.csv: 입력 그런 파일 없음, 필요한 것: 검토 대상의 표. candidates export가 머리줄을 출력합니다.
                    candidates show c77 | 필요한 것: 보관된 검토 대상의 식별자(candidates list로 볼 수 있음).
                    candidates list --state guilty | 필요한 것: 상태: imported, triaged, elements, reviewed, withheld, forwarded, listed.
                    restore none.db | none.db: 입력 그런 파일 없음, 필요한 것: haetae backup이 쓴 백업.
                    doctor --format xml | 필요한 것: 형식: table, json, csv, md.
                    people read none.ftm.json | 필요한 것: FollowTheMoney JSON 줄 파일
                    travel --person kim-yo-jong --to Narnia | 필요한 것: 국가 두 글자 코드(ISO 3166-1)나 이름
                    own nofile.csv | own nofile.csv: 입력 그런 파일 없음, 필요한 것: 지분 표 또는 법령 팩의 예시: faq-401.
                    own faq-401 --as-of 2010-01-01 | 필요한 것: 2014-08-13 또는 그 뒤: 그 전에는 법령 팩에 소유에 관한 규칙이 없습니다.
                    """)
    void isToldInKoreanToo(String line, String message) {
        Ran ran = Ran.line(line + " --lang ko");

        refused(ran, message);
        assertThat(ran.err()).doesNotContain("expected", "영문");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    releif | haetae: found releif, expected a command: relief, unlock,
                    law shw | haetae law: found shw, expected a command: show, list, search,
                    relief --senario cvid-only | haetae relief: found --senario, expected an option of it.  Did you mean --scenario?
                    relief more | haetae relief: found more, expected nothing more.
                    relief --as-of | Missing required parameter for option '--as-of' (DATE)
                    relief --as-of '' | --as-of: found nothing, expected a date as YYYY-MM-DD.
                    relief --as-of 2019-02-30 | --as-of 2019-02-30: found 2019-02-30, expected a date as YYYY-MM-DD.
                    relief --as-of 22/02/2019 | --as-of 22/02/2019: found 22/02/2019, expected a date as YYYY-MM-DD.
                    relief --as-of 1900-01-01 | or later: no law of the packs was in force before.
                    relief --as-of 6000-01-01 | or earlier.
                    relief --fact wmd-dismantled=COMPLETE --fact wmd-dismantled=NO | found wmd-dismantled more than once
                    relief --reading met=bar --reading met=aims | found met more than once, expected each once.
                    relief --group orders --measure nkspea-104a-block | expected a measure of the group orders.
                    relief --measure '' | --measure: found nothing, expected a measure
                    unlock nkspea-104a-block --mode formal | found formal, expected certifiable
                    relief --as-of 2019-02-22 --as-of 2019-02-23 | option '--as-of' (DATE) should be specified only once
                    relief --fact wmd-dismantled=COMPLET | --fact wmd-dismantled=COMPLET: found COMPLET, expected a grade
                    relief --fact wmd-dismanteld=COMPLETE | Did you mean wmd-dismantled?
                    relief --fact wmd-dismantled | found no grade, expected wmd-dismantled= and a grade
                    relief --fact no-terrorism-support=COMPLETE | expected no grade: it is yes or no
                    relief --reading toward=iner | found iner, expected toward= one of outer, inner.  Did you mean inner?
                    relief --reading to=inner | found to, expected point=option
                    relief --scenario cvid-onyl | found cvid-onyl, expected a scenario of the packs
                    relief --scenario '' | --scenario: found no name
                    relief --scenario ./none.md | ./none.md: found no such file, expected a text file.
                    relief --scenario . | .: found a folder, expected a text file.
                    relief --measure nkspea-104a-blok | Did you mean nkspea-104a-block?
                    relief --group order | Did you mean orders?
                    relief --mode formall | expected a mode: certifiable, formal, warranted.  Did you mean formal?
                    relief --format xml | --format xml: found xml, expected a format: table, json, csv, md.
                    relief --lang fr | --lang fr: found fr, expected a language: en, ko.
                    relief --packs /nowhere | /nowhere: found no such folder, expected a folder of law packs.
                    unlock | haetae unlock: Missing required parameter: 'MEASURE'.
                    milestones --claimed 9 | --claimed 9: found 9, expected the number of a rung: 1, 2, 3, 4, 5, 6, 7.
                    milestones --scenario cvid-only,status-quo | found 2 scenarios, expected one at a time.
                    unlock nkspea-104a-block --route s401 | expected a way out of it: s208a
                    unlock nkspea-104a-block --scenario cvid-only,status-quo | found 2 scenarios, expected one at a time.
                    law show 9999z | law show 9999z: found 9999z, expected a cite, rule or word of the packs.
                    relief --packs '' | --packs: found nothing, expected the path of a folder of law packs.
                    relief --mode '' | --mode: found nothing, expected a mode: certifiable, formal, warranted.
                    scenario show cvid-onlly | Did you mean cvid-only?
                    relief nkspea-104a-block | found nkspea-104a-block, expected nothing more.  Did you mean --measure nkspea-104a-block?
                    relief cvid-only | Did you mean --scenario cvid-only?
                    relief 2019-02-22 | Did you mean --as-of 2019-02-22?
                    relief wmd-dismantled=COMPLETE | Did you mean --fact wmd-dismantled=COMPLETE?
                    unlock nkspea-104a-block s401a | Did you mean --route s401a?
                    law s401a | Did you mean haetae law show s401a?
                    cvid-only | Did you mean haetae scenario show cvid-only?
                    help | Did you mean haetae --help?
                    '' | haetae: found nothing, expected a command: relief, unlock,
                    relief --fact prison-camps=COMPLETE | Did you mean camps-reformed-monitored or prison-camp-conditions?
                    relief --fact abductees=COMPLETE | Did you mean abductees-disclosed, abductees-accounted-for or abductees-free-to-leave?
                    relief --fact 수용소=COMPLETE | Did you mean camps-reformed-monitored or prison-camp-conditions?
                    relief --fact wmd-dismantled=compleet | found compleet, expected a grade: NONE, COMMITTED, PROGRESS, STEPS, SIGNIFICANT, COMPLETE
                    relief --fact wmd-dismantled=since | expected a grade
                    relief --scenario cvid | Did you mean cvid-only?
                    people show 'Kim Jo Jong' | people show Kim Jo Jong: found Kim Jo Jong, expected a name or id of the register, as people list shows them.  Did you mean Kim Yo Jong?
                    people show '' | people show: found nothing, expected a name or id of the register
                    people shw | haetae people: found shw, expected a command: show, list, stats, tags, export, read.  Did you mean show?
                    people list --ground humanrights | --ground humanrights: found humanrights, expected a ground in law:
                    people list --announced hrr | Did you mean hr?
                    people list --authority eo-13867 | Did you mean eo-13687?
                    people list --by ofac | --by ofac: found ofac, expected a publisher: us-ofac, un-1718, eu.
                    candidates | candidates: found nothing, expected the path of a file.
                    candidates none.csv | none.csv: found no such file, expected a table of candidates; candidates export prints its header line.
                    candidates c.csv --receipt | haetae candidates: Missing required parameter for option '--receipt' (FILE)
                    candidates list --receipt r.json | haetae candidates list: found --receipt, expected an option of it.
                    candidates list --state listd | --state listd: found listd, expected a state: imported, triaged, elements, reviewed, withheld, forwarded, listed.  Did you mean listed?
                    candidates move c77 guilty | candidates move guilty: found guilty, expected a state
                    candidates move c77 | Missing required parameter: 'STATE'
                    candidates import | Missing required parameter: 'FILE'
                    backup '' | backup: found nothing, expected the path of a file.
                    restore none.db | none.db: found no such file, expected a backup, as haetae backup writes it.
                    restore . | .: found a folder, expected a backup
                    doctor --lang fr | --lang fr: found fr, expected a language: en, ko.
                    doctor now | haetae doctor: found now, expected nothing more.
                    people list --status listd | found listd, expected a status: listed, delisted, named, unknown, all.  Did you mean listed?
                    people list --as-of 22.02.2019 | found 22.02.2019, expected a date as YYYY-MM-DD.
                    people stats --format ftm | --format ftm: found ftm, expected a format: table, json, csv, md.
                    people read none.ftm.json | none.ftm.json: found no such file, expected a file of FollowTheMoney JSON lines.
                    people read . | .: found a folder, expected a file of FollowTheMoney JSON lines.
                    travel --person kim-yo-jong --to Narnia --on 2018-02-09 | --to Narnia: found Narnia, expected a country as two letters
                    travel --person kim-yo-jong --to KR --on 9.2.2018 | --on 9.2.2018: found 9.2.2018, expected a date as YYYY-MM-DD.
                    travel --to KR | --person: found nothing, expected a name or id of the register
                    travel --person kim-yo-jong --to KR --on 1900-01-01 | or later: no law of the packs was in force before.
                    own | haetae own: Missing required parameter: 'FILE|NAME'
                    own '' | own: found nothing, expected a table of stakes, or an example of the packs: faq-401.
                    own nofile.csv | own nofile.csv: found no such file, expected a table of stakes, or an example of the packs: faq-401.
                    own faq-402 | Did you mean faq-401?
                    own . | .: found a folder, expected a table of stakes
                    own faq-401 --as-of 2014-08-12 | expected 2014-08-13 or later: before, the packs have no rule on ownership.
                    own faq-401 --format ics | --format ics: found ics, expected a format: table, json, csv, md, svg.
                    own faq-401 --scenario cvid-only,status-quo | found 2 scenarios, expected one at a time.
                    """)
    void isToldWhereWhatStoodThereAndWhatWasExpected(String line, String message) {
        refused(Ran.line(line), message);
    }

    @Test
    void severalProblemsAreToldAtOnce() {
        Ran ran = Ran.of("relief", "--fact", "x=YES", "--mode", "y", "--reading", "z=z");

        assertThat(ran.err().lines()).hasSize(3);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void aBadFormatHidesNothingElse() {
        Ran ran = Ran.of("relief", "--format", "xml", "--fact", "x=YES", "--mode", "y", "--measure", "nothing-such");

        assertThat(ran.err())
                .contains("--format xml: found xml")
                .contains("--fact x=YES: found x")
                .contains("--mode y: found y")
                .contains("--measure nothing-such: found nothing-such");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void everyWordTooManyIsToldAndWhatElseIsWrong() {
        Ran ran = Ran.of("relief", "--nothing", "value", "stray", "--format", "xml");

        assertThat(ran.err())
                .contains("haetae relief: found --nothing, expected an option of it.")
                .contains("haetae relief: found stray, expected nothing more.")
                .contains("--format xml: found xml")
                .doesNotContain("found value");
    }

    @Test
    void aFileWithACommaInItsNameIsOneScenario(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a,b.md");
        Files.writeString(file, "given COMPLETE wmd-dismantled\nrest NONE\n");

        Ran ran = Ran.of("relief", "--scenario", file + ",cvid-only", "--as-of", "2019-02-22", "--format", "csv");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\n\"a,b\",").contains("\ncvid-only,");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirPaths(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one")).resolve("x.md");
        Path two = Files.createDirectories(folder.resolve("two")).resolve("x.md");
        Files.writeString(one, "rest NONE\n");
        Files.writeString(two, "rest UNKNOWN\n");

        Ran ran = Ran.of("relief", "--scenario", one + "," + two, "--as-of", "2019-02-22", "--format", "csv");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\n" + one + ",").contains("\n" + two + ",");
    }

    @Test
    void aGradeMayBeTypedInLowerCase() {
        Ran lower = Ran.line("relief --as-of 2019-02-22 --fact 'wmd-dismantled=complete, verified Since 2018-01-01'");
        Ran upper = Ran.line("relief --as-of 2019-02-22 --fact 'wmd-dismantled=COMPLETE VERIFIED since 2018-01-01'");

        assertThat(lower.err()).isEmpty();
        assertThat(lower.out()).isEqualTo(upper.out());
    }

    @Test
    void aScenarioFileThatIsNotUtf8IsRefusedAtTheByte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.md");
        Files.write(file, new byte[] {'r', 'e', 's', 't', '\n', (byte) 0xFC});

        refused(Ran.of("relief", "--scenario", file.toString()), "latin.md:2:1: found the byte 0xFC");
    }

    @Test
    void aScenarioFileThatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
        // a link to itself: unlike a file without permissions, not even a superuser can read it
        Path file = folder.resolve("loop.md");
        Files.createSymbolicLink(file, file);

        refused(Ran.of("relief", "--scenario", file.toString()), "loop.md: found a file that cannot be read");
    }

    @Test
    void aScenarioFileWithAWrongLineIsRefusedAtTheWord(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wrong.md");
        Files.writeString(file, "given COMPLETE wmd-dismantelled\nrest NONE\n");

        refused(Ran.of("relief", "--scenario", file.toString()), "wrong.md:1:16: found wmd-dismantelled");
    }

    @Test
    void aMalformedPackIsRefusedWithFileLineAndColumn(@TempDir Path folder) throws IOException {
        copy(Ran.PACKS, folder);
        Path law = folder.resolve("us-dprk/law/us/eo/13722.law.md");
        Files.writeString(law, Files.readString(law).replaceFirst("imposed BY-LAW", "imposed BY-LOW"));

        Ran ran = Ran.in(folder, "relief");

        refused(ran, "13722.law.md:");
        assertThat(ran.err())
                .contains("found BY-LOW")
                .contains("Did you mean BY-LAW?")
                .contains("^");
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
