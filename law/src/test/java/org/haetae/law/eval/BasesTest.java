package org.haetae.law.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Row;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Since when something stands that the text itself imposes and that rests on something else: not before its text, not before what it
 * rests on, and as long as one thing after another carried it.
 */
class BasesTest {
    private static final String VOCABULARY = """
            ```vocabulary
            actor warden "the Warden" "감시관"
            body council "the Council" "평의회"
            class harbour "the Harbour" "항구"
            word entry "entry" "입항"
            word berths "berths" "접안"
            ```
            """;

    private static final String LAW = """
            ---
            instrument: /rt/act/1
            title: T
            in-force: 2000-01-01 ..
            ---
            ## Sec. 1 Lists [/rt/act/1/s1]
            ```law
            status old-list MAY determine by warden until 2018-08-13 by /rt/act/2
            status new-list MAY determine by warden from 2018-08-13 by /rt/act/2
            status storm-list MAY determine by warden
            route unlist-old MAY terminate by warden
              over old-list
              upon report to council
            route unlist-storm MAY terminate by warden
              over storm-list
              upon report to council
            route calm MAY suspend by warden
              over storm-list
              for at-most 1 year
            route calm-again MAY renew by warden
              over calm
              for at-most 1 year
            ```
            ## Sec. 2 Bars [/rt/act/1/s2]
            ```law
            measure alone
              BAN entry of harbour
              imposed BY-LAW
            measure on-storm
              BAN entry of harbour
              imposed BY-LAW
              rests-on storm-list
            measure on-what-rests
              DENY berths to harbour
              imposed BY-LAW
              rests-on on-storm
            measure on-both
              BAN entry of harbour
              imposed BY-LAW
              rests-on old-list, storm-list
            measure on-either
              BAN entry of harbour
              imposed BY-LAW
              rests-on any-of old-list, storm-list
            measure on-one-after-another
              BAN entry of harbour
              imposed BY-LAW
              rests-on old-list until 2018-08-13 by /rt/act/2
              rests-on new-list from 2018-08-13 by /rt/act/2
            measure on-calm
              DENY berths to harbour
              imposed BY-LAW
              rests-on any-of calm, calm-again
            measure younger from 2012-01-01 by /rt/act/3
              BAN entry of harbour
              imposed BY-LAW
              rests-on storm-list
            ```
            """;

    private static Standing on(String day, String row, String acts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", VOCABULARY);
        texts.put("law/rt/act/1.law.md", LAW);
        Pack pack = PackReader.read("bases", texts);
        var setting = PackReader.scenario(new SourceText("s.md", "rest NONE\n" + acts), pack);
        return new Law(pack)
                .on(LocalDate.parse(day))
                .given(setting)
                .row((Row) pack.rule(row).orElseThrow())
                .standing();
    }

    private static LocalDate since(String day, String row, String acts) {
        Standing standing = on(day, row, acts);
        assertThat(standing.word()).isEqualTo(Standing.Word.OPERATES);
        return standing.since().orElseThrow();
    }

    @Test
    void whatRestsOnNothingStandsSinceItsText() {
        assertThat(since("2019-01-01", "alone", "")).isEqualTo("2000-01-01");
    }

    @Test
    void whatRestsOnAListStandsSinceTheListWasMade() {
        assertThat(since("2019-01-01", "on-storm", "act 2010-05-01 storm-list by warden"))
                .isEqualTo("2010-05-01");
    }

    @Test
    void notBeforeItsOwnText() {
        assertThat(since("2019-01-01", "younger", "act 2010-05-01 storm-list by warden"))
                .isEqualTo("2012-01-01");
    }

    @Test
    void ofAListMadeAnewTheLastTimeCounts() {
        assertThat(since("2019-01-01", "on-storm", """
                act 2005-01-01 storm-list by warden
                act 2008-01-01 unlist-storm by warden to council
                act 2010-05-01 storm-list by warden
                """)).isEqualTo("2010-05-01");
    }

    @Test
    void whatRestsOnWhatRestsOnAListStandsSinceTheListToo() {
        assertThat(since("2019-01-01", "on-what-rests", "act 2010-05-01 storm-list by warden"))
                .isEqualTo("2010-05-01");
    }

    @Test
    void whereAllAreNeededItStandsSinceTheLast() {
        assertThat(since("2018-01-01", "on-both", """
                act 2005-01-01 old-list by warden
                act 2010-05-01 storm-list by warden
                """)).isEqualTo("2010-05-01");
    }

    @Test
    void whereOneIsEnoughItStandsSinceTheFirst() {
        assertThat(since("2018-01-01", "on-either", """
                act 2005-01-01 old-list by warden
                act 2010-05-01 storm-list by warden
                """)).isEqualTo("2005-01-01");
    }

    @Test
    void whereOneIsEnoughTheFirstStillCountsAfterItEnded() {
        String acts = """
                act 2005-01-01 old-list by warden
                act 2010-05-01 storm-list by warden
                act 2014-01-01 unlist-old by warden to council
                """;

        assertThat(since("2018-01-01", "on-either", acts)).isEqualTo("2005-01-01");
    }

    @Test
    void unlessThereWasAGap() {
        assertThat(since("2018-01-01", "on-either", """
                act 2005-01-01 old-list by warden
                act 2009-01-01 unlist-old by warden to council
                act 2010-05-01 storm-list by warden
                """)).isEqualTo("2010-05-01");
    }

    @Test
    void whatPassedFromOneListToTheNextHasStoodSinceTheFirst() {
        assertThat(since("2019-01-01", "on-one-after-another", """
                act 2017-11-20 old-list by warden
                act 2018-08-13 new-list by warden
                """)).isEqualTo("2017-11-20");
    }

    @Test
    void unlessTheFirstHadEndedBefore() {
        assertThat(since("2019-01-01", "on-one-after-another", """
                act 2017-11-20 old-list by warden
                act 2018-08-01 unlist-old by warden to council
                act 2018-08-13 new-list by warden
                """)).isEqualTo("2018-08-13");
    }

    @Test
    void orTheNextCameLater() {
        assertThat(since("2019-01-01", "on-one-after-another", """
                act 2017-11-20 old-list by warden
                act 2018-09-01 new-list by warden
                """)).isEqualTo("2018-09-01");
    }

    @Test
    void whatRestsOnAWayOutStandsSinceItWasUsedAndThroughItsRenewal() {
        String acts = """
                act 2010-05-01 storm-list by warden
                act 2016-03-01 calm by warden for 1 year
                act 2017-02-20 calm-again by warden for 1 year
                """;

        assertThat(since("2016-06-01", "on-calm", acts)).isEqualTo("2016-03-01");
        assertThat(since("2017-06-01", "on-calm", acts)).isEqualTo("2016-03-01");
    }

    @Test
    void whatHasEndedSaysWhenWhatItRestedOnEnded() {
        Standing ended = on("2019-01-01", "on-storm", """
                act 2010-05-01 storm-list by warden
                act 2014-01-01 unlist-storm by warden to council
                """);

        assertThat(ended.word()).isEqualTo(Standing.Word.ENDED);
        assertThat(ended.since()).contains(LocalDate.parse("2014-01-01"));
    }
}
