package org.haetae.answers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cites as people write them. */
class CiteTypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/us/usc/t99/s12/a | /us/usc/t99/s12/a",
                "99 U.S.C. 12(a)(6) | /us/usc/t99/s12/a/6",
                "99 USC § 12(a) (6) | /us/usc/t99/s12/a/6",
                "99 u.s.c. sec. 12a | /us/usc/t99/s12a",
                "99 U.S.C. §§12 | /us/usc/t99/s12",
                "31 CFR 510.201 | /us/cfr/t31/s510.201",
                "EO 9 | /us/eo/9",
                "eo-99,722 | /us/eo/99722",
                "E.O. 99,722 | /us/eo/99722",
                "Executive Order No. 99722, section 1(a) | /us/eo/99722/s1/a",
                "행정명령 제99722호 | /us/eo/99722",
                "행정명령 99722호 | /us/eo/99722",
                "Pub. L. 99-122 | /us/pl/99/122",
                "P.L. 99–122, s. 4(a) | /us/pl/99/122/s4/a",
                "Public Law No. 99-122 | /us/pl/99/122",
                "공법 제99-122호 | /us/pl/99/122",
                "UNSCR 2270 | /un/scr/2270",
                "S/RES/2270 (2016) | /un/scr/2270",
                "안보리 결의 제2270호 | /un/scr/2270",
                "81 Fed. Reg. 37,479 | /us/fr/81/37479",
                "81 F.R. 37479 | /us/fr/81/37479"
            })
    void anInstrumentOrASectionOfOne(String typed, String path) {
        assertThat(CiteTyped.read(typed).flatMap(CiteTyped::whole)).isEqualTo(Optional.of(new UslmRef(path)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 401(a) | 401 | a",
                "Sec. 401(a) | 401 | a",
                "§ 401(a) | 401 | a",
                "§401(a) | 401 | a",
                "s. 401(a) | 401 | a",
                "401(a) | 401 | a",
                "제401조(a) | 401 | a",
                "제401(a)조 | 401 | a",
                "201B(a) | 201b | a"
            })
    void aSectionAlone(String typed, String section, String label) {
        CiteTyped cite = CiteTyped.read(typed).orElseThrow();

        assertThat(cite.whole()).isEmpty();
        assertThat(cite.section()).isEqualTo(section);
        assertThat(cite.labels()).containsExactly(label);
    }

    @Test
    void lettersOfItemsKeepTheirCase() {
        assertThat(CiteTyped.read("401(a)(4)(A)").orElseThrow().labels()).isEqualTo(List.of("a", "4", "A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prison camps",
                "progress toward",
                "section",
                "e",
                "Pub. L.",
                "executive order",
                "수용소",
                "401 camps"
            })
    void wordsAreNoCite(String typed) {
        assertThat(CiteTyped.read(typed)).isEmpty();
    }
}
