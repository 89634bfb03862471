package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of relief, duties and the first page: what is on them is what the answers say. */
class ReliefPagesTest {
    private static final String FOUR = "/relief?" + Browse.THEN + "&s=status-quo,cvid-only,suspend-401,terminate-402";

    private static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = Pattern.compile("data-id=\"([^\"]*)\"").matcher(html);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    /** The third column of the CSV form: its names hold no comma. */
    private static Set<String> column(String csv, String key) {
        List<String[]> rows = csv.lines()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
        int at = List.of(rows.getFirst()).indexOf(key);
        Set<String> values = new LinkedHashSet<>();
        rows.subList(1, rows.size()).forEach(row -> values.add(row[at]));
        return values;
    }

    @Test
    void theHeadingIsTheAnswer() {
        assertThat(Browse.headings(Browse.page(FOUR)).getFirst())
                .isEqualTo("h1 Of 148 measures, 27 come out differently in these 4 scenarios.");
        assertThat(Browse.headings(Browse.page(FOUR + "&lang=ko")).getFirst()).startsWith("h1 조치 148건 가운데 27건");
    }

    @Test
    void tableRowsAreTheRowsOfTheCsv() {
        for (String more : List.of("", "&only=changed", "&lang=ko", "&group=orders")) {
            String target = FOUR + more;
            if (Browse.get(target).statusCode() != 200) {
                continue;
            }
            assertThat(ids(Browse.page(target)))
                    .as(more)
                    .containsExactlyInAnyOrderElementsOf(
                            column(Browse.page(target.replace("/relief?", "/relief.csv?")), "id"));
        }
        assertThat(ids(Browse.page("/duties?" + Browse.THEN)))
                .containsAll(column(Browse.page("/duties.csv?" + Browse.THEN), "duty"));
    }

    @Test
    void everyCellSaysItsOutcomeInWordsWithAGlyph() {
        String html = Browse.page(FOUR);
        Matcher cells = Pattern.compile("<a class=\"v v-([a-z]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL)
                .matcher(html);
        int count = 0;
        while (cells.find()) {
            assertThat(cells.group(2)).contains("#g-" + cells.group(1)).contains("aria-hidden=\"true\"");
            assertThat(Browse.text(cells.group(2))).isNotBlank();
            count++;
        }
        assertThat(count).isGreaterThan(500);
    }

    @Test
    void anOpenCellShowsItsReasonAndTheWayOn() {
        String html = Browse.page(FOUR + "&open=nkspea-104a-block.cvid-only");
        assertThat(html).contains("class=\"openrow\"").contains("/relief/why?").contains("/relief/takes?");
        assertThat(html).contains("shall terminate on the date on which the President determines and certifies");
    }

    @Test
    void factsOfTheAddressCount() {
        String without = Browse.page("/relief.csv?" + Browse.THEN + "&s=suspend-401");
        String with = Browse.page("/relief.csv?" + Browse.THEN + "&s=suspend-401&fact=financial-transparency:NO");
        assertThat(with).isNotEqualTo(without);
        assertThat(Browse.page("/relief/facts?" + Browse.THEN + "&fact=financial-transparency:NO"))
                .containsPattern("value=\"financial-transparency:NO\" selected");
    }

    @Test
    void badAddressesAreToldWithAWayOn() {
        record Bad(String target, int status, String tells) {}
        for (Bad bad : List.of(
                new Bad("/relief?s=cvid-onl", 400, "Did you mean cvid-only?"),
                new Bad("/relief?asof=2019-02-30", 400, "asof"),
                new Bad("/relief?asof=nonsense&lang=ko", 400, "날짜"),
                new Bad("/relief?scenario=cvid-only", 400, "a field of this page"),
                new Bad("/relief?mode=odd", 400, "mode"),
                new Bad("/relief?fact=nothing:YES", 400, "fact"),
                new Bad("/relief?asof=2019-01-01&asof=2019-01-02", 400, "more than once"),
                new Bad("/relief/why", 400, "a measure of the packs"),
                new Bad("/relief/why?m=nothing-like-it", 400, "a measure"),
                new Bad("/nothing/here", 404, "/nothing/here"),
                new Bad("/relief.xyz", 404, "/relief.xyz"),
                new Bad("/relief.ics", 404, "/relief.ics"))) {
            var reply = Browse.get(bad.target());
            assertThat(reply.statusCode()).as(bad.target()).isEqualTo(bad.status());
            assertThat(Browse.text(reply.body())).as(bad.target()).contains(bad.tells());
            assertThat(Browse.links(reply.body())).as(bad.target()).anyMatch(link -> link.startsWith("/relief"));
        }
    }

    @Test
    void whatIsTypedOpensNoFile() {
        for (String name :
                List.of("/etc/passwd", "README.md", "packs/us-dprk/scenarios/cvid-only.md", "../README.md")) {
            assertThat(Browse.get("/relief?s=" + name).statusCode()).as(name).isEqualTo(400);
            assertThat(Browse.get("/relief/offer?q=" + name).body())
                    .as(name)
                    .doesNotContain("root:")
                    .doesNotContain("rest NONE");
            assertThat(Browse.get("/relief/compare?s=status-quo&s2=" + name).statusCode())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsTypedIsShownAsText() {
        String typed = "%3Cscript%3Ealert(1)%3C/script%3E%22%27%3E%3Cimg%20src=x%20onerror=alert(1)%3E";
        for (String target : List.of(
                "/?q=", "/relief/offer?q=", "/relief?s=", "/duties?section=", "/relief?asof=", "/relief/plan?m=")) {
            String html = Browse.get(target + typed).body();
            assertThat(html).as(target).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        assertThat(Browse.get("/%3Cb%3Ehello").body()).doesNotContain("<b>hello");
    }

    @Test
    void aChangedPackIsTold() {
        String now = Browse.page("/relief/scenarios");
        Matcher permalink =
                Pattern.compile("class=\"permalink\" href=\"([^\"]*)\"").matcher(now);
        assertThat(permalink.find()).isTrue();
        String link = Browse.text(permalink.group(1));
        assertThat(link).contains("asof=" + Browse.TODAY).contains("rev=");
        assertThat(Browse.page(link)).doesNotContain("have changed since this link");
        assertThat(Browse.page(link.replaceFirst("rev=.*", "rev=us-dprk:000000000000")))
                .contains("have changed since this link");
    }

    // the first page

    @Test
    void theBoxSaysWhatItUnderstood() {
        String asked = "/?" + Browse.THEN + "&q=";
        assertThat(Browse.text(Browse.page(asked + "What+does+full+denuclearization+alone+unlock%3F")))
                .contains("Understood as: What does “Complete denuclearisation alone” unlock?")
                .contains("Of 122 measures, none ends or can be suspended on these facts");
        assertThat(Browse.text(Browse.page(asked + "Which+reports+are+overdue%3F")))
                .contains("Which reports are late?");
        assertThat(Browse.text(Browse.page(asked + "Can+nkspea-104a-block+be+waived%3F")))
                .contains("be waived?");
        assertThat(
                        Browse.text(
                                Browse.page(
                                        asked
                                                + "%EC%96%B4%EB%96%A4+%EB%B3%B4%EA%B3%A0%EA%B0%80+%EB%8A%A6%EC%97%88%EC%8A%B5%EB%8B%88%EA%B9%8C&lang=ko")))
                .contains("이렇게 이해했습니다: 어떤 보고가 늦었습니까?");
    }

    @Test
    void theBoxGuessesNothing() {
        String html = Browse.page("/?" + Browse.THEN + "&q=hello+there");
        assertThat(Browse.headings(html).getFirst()).isEqualTo("h1 We did not understand this question");
        assertThat(Browse.text(html)).contains("Questions that are known");
        assertThat(Browse.get("/today.csv?q=hello+there").statusCode()).isEqualTo(404);
        assertThat(Browse.text(Browse.page("/?" + Browse.THEN + "&q=what+does+it+unlock")))
                .contains("It needs: a scenario.");
    }

    // duties

    @Test
    void theLedgerOfReportsIsTheKnownOne() {
        String html = Browse.text(Browse.page("/duties?" + Browse.THEN + "&section=304"));
        assertThat(html).contains("+19", "+28", "+136", "+6", "no public record found");
        assertThat(Browse.page("/duties?" + Browse.THEN)).contains("Due today");
        String letter = Browse.text(Browse.page("/duties/letter?" + Browse.THEN + "&section=304"));
        assertThat(letter).contains("19 days after it was due").contains("That does not mean that it was not sent.");
        assertThat(Browse.page("/duties.ics?" + Browse.THEN + "&section=304")).startsWith("BEGIN:VCALENDAR");
    }
}
