package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.model.Instrument;
import org.haetae.law.text.TextStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law as it is read in a browser: contents, a provision, search, words, the paper, the record. */
class LawPageTest {
    private static final String SECTION = "/law/us/usc/t22/s9251?";

    private static int count(String html, String what) {
        Matcher matcher = Pattern.compile(what).matcher(html);
        int n = 0;
        while (matcher.find()) {
            n++;
        }
        return n;
    }

    @Test
    void contentsLeadToEveryInstrument() {
        String html = Browse.page("/law");
        for (Instrument instrument : Law.read(Browse.PACKS).pack().instruments()) {
            assertThat(Browse.links(html)).contains("/law" + instrument.cite().path());
            assertThat(Browse.page("/law" + instrument.cite().path()))
                    .as(instrument.cite().path())
                    .contains("<h1");
        }
    }

    @Test
    void wordsAddedLaterAreMarkedAndSaidNotToBeInTheTextYet() {
        String html = Browse.page(SECTION + Browse.THEN);
        assertThat(html)
                .containsPattern(
                        "<ins>&#34;\\(other than section 9214\\(g\\)&#34;</ins>|<ins>\"\\(other than section 9214\\(g\\)\"</ins>");
        assertThat(Browse.text(html))
                .contains("Added 20 December 2019, Pub. L. 116-92. Not in the text on your as-of date.");
        assertThat(Browse.text(Browse.page(SECTION + "asof=2020-01-02")))
                .contains("Added 20 December 2019, Pub. L. 116-92.")
                .doesNotContain("Not in the text on your as-of date.");
    }

    @Test
    void beforeAndAfterHasTheCarveOutOnOneSideOnly() {
        String html = Browse.page(SECTION + Browse.THEN);
        String sides = html.substring(html.indexOf("class=\"grid sides\""));
        String[] cells = sides.substring(0, sides.indexOf("</table>")).split("<td ", -1);
        assertThat(Browse.text(cells[1]))
                .doesNotContain("other than section 9214(g)")
                .contains("may be suspended");
        assertThat(Browse.text(cells[2])).contains("other than section 9214(g)", "except nkspea-104g");
        assertThat(cells[1]).doesNotContain("<ins>");
    }

    @Test
    void theRuleStandsBesideTheWordsWithItsReadings() {
        String html = Browse.page(SECTION + Browse.THEN);
        assertThat(Browse.text(html)).contains("route s401a", "over required-by /us/pl/114/122/tI", "Open readings");
        assertThat(Browse.links(html)).anyMatch(link -> link.startsWith("/law/s401a?"));
        assertThat(Browse.links(html)).anyMatch(link -> link.contains("rd=required:wide"));
        String chosen = Browse.page(SECTION + Browse.THEN + "&rd=required:wide");
        assertThat(Browse.text(chosen)).contains("chosen");
        assertThat(Browse.links(chosen))
                .filteredOn(link -> link.startsWith("/relief"))
                .allMatch(link -> link.contains("rd=required:wide"));
    }

    @Test
    void testsAreRunWhenAsked() {
        String before = Browse.page(SECTION + Browse.THEN);
        assertThat(before).doesNotContain(">holds<");
        String html = Browse.page(SECTION + Browse.THEN + "&tests=run");
        assertThat(count(html, ">holds<")).isGreaterThan(20);
        assertThat(html).doesNotContain(">fails<");
    }

    @Test
    void theShortFormOfACiteIsThatCite() {
        assertThat(Browse.headings(Browse.page("/law/usc/22/9251")))
                .isEqualTo(Browse.headings(Browse.page("/law/us/usc/t22/s9251")));
    }

    @Test
    void whatIsNotThereIsNotFoundAndADayThatIsNoneIsRefused() {
        assertThat(Browse.get("/law/us/usc/t99/s1").statusCode()).isEqualTo(404);
        assertThat(Browse.get("/law/../../etc/passwd").statusCode()).isBetween(400, 404);
        var reply = Browse.get(SECTION + "from=yesterday");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Browse.text(reply.body())).contains("yesterday", "2019-12-20");
    }

    @Test
    void officialTextIsShownWordByWordOnceImported(@TempDir Path home) throws java.io.IOException {
        String before = edition("Any measure may be suspended for up to 1 year upon a finding.");
        String after = edition("Any measure (other than one) may be suspended for up to 1 year upon a finding.");
        TextStore store = new TextStore(home.resolve("text"));
        Path file = home.resolve("code.xml");
        Files.writeString(file, before);
        store.add(file, new TextStore.Edition("first", Optional.of(LocalDate.of(2016, 7, 1))));
        Files.writeString(file, after);
        store.add(file, new TextStore.Edition("second", Optional.of(LocalDate.of(2019, 12, 20))));
        System.setProperty("haetae.home", home.toString());
        try {
            String html = Browse.page(SECTION + Browse.THEN + "&from=2016-02-18&to=2019-12-20");
            assertThat(Browse.text(html)).contains("Official text, as imported: first", "upon a finding.");
            assertThat(html).contains("<ins>(other than one) </ins>");
            assertThat(html).containsPattern("<details class=\"official\" open");
        } finally {
            System.clearProperty("haetae.home");
        }
    }

    private static String edition(String words) {
        return "<?xml version=\"1.0\"?><uscDoc xmlns=\"http://xml.house.gov/schemas/uslm/1.0\"><main>"
                + "<section identifier=\"/us/usc/t22/s9251\"><num value=\"9251\">9251</num><heading>Suspension</heading>"
                + "<subsection identifier=\"/us/usc/t22/s9251/a\"><num value=\"a\">(a)</num><content>" + words
                + "</content></subsection></section></main></uscDoc>";
    }

    @Test
    void searchLeadsToWhatItFoundAndSaysWhatItDidNot() {
        String html = Browse.page("/law/search?q=progress");
        assertThat(Browse.links(html)).anyMatch(link -> link.startsWith("/law/us/usc/"));
        String none = Browse.page("/law/search?q=zzzqq%3Czzz%3E");
        assertThat(none).contains("zzzqq&lt;zzz").doesNotContain("<zzz>");
        assertThat(Browse.text(none)).contains("That does not mean the law says nothing of it");
        assertThat(Browse.page("/law/search?q=progress")).contains("value=\"progress\"");
    }

    @Test
    void wordsAreExplained() {
        assertThat(Browse.headings(Browse.page("/law/explain")))
                .first()
                .asString()
                .contains("Haetae’s own");
        assertThat(Browse.text(Browse.page("/law/explain?q=progress"))).contains("progress");
        assertThat(Browse.text(Browse.page("/law/explain?q=zzzq"))).contains("stands nowhere in the packs");
    }

    @Test
    void everyClaimOfThePaperIsShownAndCanBePickedByVerdict() {
        int rows = Browse.get("/law/paper.csv").body().strip().split("\n", -1).length - 1;
        assertThat(count(Browse.page("/law/paper"), "<li id=\"c"))
                .isGreaterThan(100)
                .isLessThanOrEqualTo(rows);
        String superseded = Browse.page("/law/paper?verdict=superseded");
        assertThat(count(superseded, "class=\"verdict ")).isEqualTo(count(superseded, ">superseded</span>"));
        assertThat(Browse.links(superseded)).anyMatch(link -> link.startsWith("/law/us/"));
    }

    @Test
    void theRecordIsReadByTopicAndItsFilesHoldItAll() {
        String whole = Browse.page("/law/record");
        List<String> topics = Browse.links(whole).stream()
                .filter(link -> link.contains("topic="))
                .toList();
        assertThat(topics).hasSizeGreaterThan(5);
        for (String topic : topics) {
            String csv = Browse.get(topic.replace("/law/record?", "/law/record.csv?"))
                    .body();
            int rows = (int) Arrays.stream(csv.strip().split("\n", -1)).count() - 1;
            assertThat(count(Browse.page(topic), "<th scope=\"row\""))
                    .as(topic)
                    .isLessThanOrEqualTo(rows)
                    .isPositive();
        }
    }

    @Test
    void inKoreanTheLawStaysEnglishAndSaysSo() {
        String html = Browse.page(SECTION + Browse.THEN + "&lang=ko");
        assertThat(html).contains("<div class=\"quote\" lang=\"en\">");
        assertThat(Browse.text(html)).contains("바뀌기 전과 뒤", "열린 해석 쟁점", "기준일의 문언에는 없습니다.");
    }
}
