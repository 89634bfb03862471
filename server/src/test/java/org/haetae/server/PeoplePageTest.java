package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages about people: what is on them is what the answers say, and no answer is a dead end. */
class PeoplePageTest {
    private static final String REGISTER = "/people?" + Browse.THEN;
    private static final String PERSON = "/people/kim-yo-jong?" + Browse.THEN;
    private static final String REVOKED = "/people/revoke?" + Browse.THEN + "&authority=/us/eo/13687";

    /** All that a pattern's first group finds, in order. */
    private static List<String> found(String html, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        while (matcher.find()) {
            found.add(Browse.text(matcher.group(1)));
        }
        return found;
    }

    private static List<List<String>> csv(String target) {
        List<List<String>> rows = new ArrayList<>();
        Browse.page(target)
                .lines()
                .forEach(line -> rows.add(List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))));
        return rows;
    }

    private static List<String> column(String target, String key) {
        List<List<String>> rows = csv(target);
        int at = rows.getFirst().indexOf(key);
        List<String> values = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> values.add(row.get(at)));
        return values;
    }

    // the register

    @Test
    void everyListingOfTheCsvIsARowOfTheRegister() {
        for (String more : List.of(
                "",
                "&ground=hr",
                "&announced=labor",
                "&authority=/us/eo/13722&by=us-ofac",
                "&lang=ko",
                "&status=all&by=eu")) {
            String target = REGISTER + more;
            List<String> dates = found(Browse.page(target), "<td class=\"day\"[^>]*>(.*?)</td>");
            List<String> expected = column(target.replace("/people?", "/people.csv?"), "date").stream()
                    .map(date -> date.isEmpty() ? "?" : date)
                    .toList();
            assertThat(dates).as(more).isNotEmpty().containsExactlyElementsOf(expected);
        }
    }

    @Test
    void legalAndAnnouncedGroundAreFilteredApart() {
        Set<String> legal = new LinkedHashSet<>(column(REGISTER.replace("?", ".csv?") + "&ground=hr", "groundInLaw"));
        Set<String> announced =
                new LinkedHashSet<>(column(REGISTER.replace("?", ".csv?") + "&announced=hr", "groundInLaw"));
        assertThat(legal).containsExactly("hr");
        assertThat(announced).contains("membership", "UNKNOWN");
    }

    @Test
    void aNameIsFoundWhateverItsCaseMarksHyphensAndOrder() {
        for (String typed : List.of("kim-yo-jong", "KIM+Yo-Jong", "yojong+kim", "%EA%B9%80%EC%97%AC%EC%A0%95")) {
            assertThat(Browse.headings(Browse.page(REGISTER + "&q=" + typed)).getFirst())
                    .as(typed)
                    .startsWith("h1 Kim Yo Jong: on 22 February 2019 listed by");
        }
    }

    @Test
    void namesakesAreShownApartAndEachLeadsOn() {
        String html = Browse.page(REGISTER + "&q=Kim+Yong+Chol");
        assertThat(Browse.headings(html).getFirst()).startsWith("h1 2 parties bear the name");
        assertThat(Browse.links(html))
                .contains("/people/kim-yong-chol-1946?" + Browse.THEN, "/people/kim-yong-chol-1962?" + Browse.THEN);
    }

    @Test
    void closeNamesAreOfferedAndNeverTaken() {
        String html = Browse.page(REGISTER + "&q=Kim+Yo+Jang");
        assertThat(Browse.headings(html).getFirst())
                .isEqualTo("h1 Nobody in the register bears the name “Kim Yo Jang”");
        String offered = html.substring(html.indexOf("<ul class=\"near\">"));
        List<String> near = found(offered, "<li><a href=\"/people\\?[^\"]*q=[^\"]*\">(.*?)</a></li>");
        assertThat(near).first().isEqualTo("Kim Yo Jong");
        assertThat(Browse.links(html)).contains(REGISTER);
    }

    @Test
    void whatNobodyFitsLeadsOn() {
        String html = Browse.page(REGISTER + "&ground=hr&announced=censor");
        assertThat(html).doesNotContain("<table class=\"grid register\"");
        assertThat(Browse.links(html)).contains(REGISTER);
    }

    @Test
    void anEmptyFieldOfTheFormLimitsNothing() {
        String bare = Browse.page(REGISTER);
        String sent = Browse.page(REGISTER + "&ground=&announced=&authority=&by=&status=listed");
        assertThat(Browse.headings(sent)).isEqualTo(Browse.headings(bare));
    }

    @Test
    void aWrongFilterSaysWhatThereIs() {
        HttpResponse<String> reply = Browse.get(REGISTER + "&ground=memebership");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Browse.text(reply.body())).contains("memebership", "membership");
    }

    // markup

    @Test
    void markupInNamesComesOutEscaped() {
        for (String target : List.of(
                REGISTER + "&q=%3Cscript%3Ealert(1)%3C/script%3E",
                REGISTER + "&q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/people/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/people/travel?person=%3Cscript%3Ealert(1)%3C/script%3E&to=KR",
                "/people/travel?person=%3Cscript%3Ealert(1)%3C/script%3E",
                "/people/revoke?authority=%3Cscript%3Ealert(1)%3C/script%3E",
                "/people/own?file=%3Cscript%3Ealert(1)%3C/script%3E")) {
            HttpResponse<String> reply = Browse.get(target);
            assertThat(reply.statusCode()).as(target).isIn(200, 400, 404);
            assertThat(reply.body())
                    .as(target)
                    .doesNotContain("<script>alert", "<img src=x")
                    .contains("&lt;");
        }
    }

    // a person

    @Test
    void legalGroundStandsBesideAnnouncedReason() {
        String html = Browse.page(PERSON);
        List<String> boxes = found(html, "<p class=\"ground[^\"]*\">(.*?)</p>");
        assertThat(boxes)
                .containsExactly(
                        "mere membership of the Government or the Party", "human rights in general, censorship");
        assertThat(found(html, "<span class=\"badge tag full\">(.*?)</span>")).contains("Listed");
        assertThat(found(html, "<span class=\"badge tag named\">(.*?)</span>"))
                .contains("Named in a report", "Named", "Travel");
        assertThat(found(html, "<em>(.*?)</em>")).containsExactly("MAY");
        assertThat(Browse.text(html))
                .contains("Droppable: yes, with all others under it, by the President")
                .contains("listed the same day")
                .contains("knowingly engages in, is responsible for, or facilitates");
        assertThat(Browse.links(html))
                .contains("/people/revoke?" + Browse.THEN + "&authority=/us/eo/13687")
                .anyMatch(link -> link.startsWith("/relief/why?") && link.contains("m=eo-13687-block"));
    }

    @Test
    void anUnknownLimbIsAGapAndNeverTheAnnouncedGround() {
        String html = Browse.page("/people/choe-pu-il?" + Browse.THEN);
        assertThat(found(html, "<p class=\"ground unsettled\">(.*?)</p>"))
                .first()
                .asString()
                .startsWith("UNKNOWN");
        assertThat(html).contains("Gaps in this record");
        assertThat(Browse.text(html)).contains("limb UNKNOWN").doesNotContain("None that the register knows of.");
    }

    @Test
    void aPersonGoesOutInEveryFormat() {
        assertThat(column("/people/kim-yo-jong.csv?" + Browse.THEN, "id")).containsOnly("kim-yo-jong");
        assertThat(Browse.page("/people/kim-yo-jong.json?" + Browse.THEN)).contains("\"people-show/1\"");
        String lines = Browse.page("/people/kim-yo-jong.ftm.json?" + Browse.THEN);
        assertThat(lines.lines()).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(lines).contains("\"haetae-kim-yo-jong\"").doesNotContain("haetae-choe-hwi");
        String all = Browse.page("/people.ftm.json?" + Browse.THEN);
        assertThat(all).contains("\"haetae-kim-yo-jong\"", "\"haetae-choe-hwi\"");
    }

    @Test
    void nobodyOfThatIdIsNotThere() {
        HttpResponse<String> reply = Browse.get("/people/kim-yo-jang");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(Browse.text(reply.body())).contains("Kim Yo Jong");
    }

    // revoke

    @Test
    void whoLeavesAndWhoStaysAsTheAnswerHasIt() {
        String html = Browse.page(REVOKED);
        String json = Browse.page(REVOKED.replace("/people/revoke?", "/people/revoke.json?"));
        int leaves = found(json, "\"fate\" : (\"LEAVES(?:_THE_LIST)?\")").size();
        int untouched = found(json, "\"fate\" : (\"UNTOUCHED\")").size();
        assertThat(leaves).isPositive();
        assertThat(Browse.headings(html).getFirst())
                .startsWith("h1 Revoking E.O. 13687 on 22 February 2019 would take " + leaves + " persons and bodies");
        assertThat(Browse.headings(html))
                .contains("h3 Not listed under it (" + untouched + ")", "h2 A duty may remain");
        String marks = found(html, "(<ul class=\"marks\">.*?</ul>)").getFirst();
        assertThat(marks).contains("(" + untouched + ")");
        Matcher row = Pattern.compile("<ul class=\"marks\">(.*?)</ul>", Pattern.DOTALL)
                .matcher(html);
        assertThat(row.find()).isTrue();
        assertThat(row.group(1).split("<svg ", -1)).hasSize(leaves + untouched + 1);
    }

    @Test
    void whatCannotBeRevokedSaysSoAndKeepsThePicker() {
        String html = Browse.page("/people/revoke?" + Browse.THEN + "&authority=/us/pl/114/122");
        assertThat(html).doesNotContain("<ul class=\"marks\">");
        assertThat(Browse.links(html)).contains("/people/revoke?" + Browse.THEN + "&authority=/us/eo/13722");
    }

    // travel, ownership, counts

    @Test
    void aJourneyIsAnsweredForTheDayItWasMade() {
        String html = Browse.page("/people/travel?person=kim-yo-jong&to=KR&on=2018-02-09");
        assertThat(Browse.headings(html).getFirst()).startsWith("h1 Kim Yo Jong to South Korea on 9 February 2018");
        assertThat(Browse.text(html)).contains("No exemption was needed.");
        HttpResponse<String> wrong = Browse.get("/people/travel?person=nobody&to=Atlantis&on=2018-02-30");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Browse.text(wrong.body())).contains("nobody", "Atlantis", "2018-02-30");
    }

    @Test
    void stakesAreReadFromExamplesOfThePacksOnly() {
        String svg = Browse.page("/people/own.svg");
        assertThat(Browse.page("/people/own")).contains(svg.strip());
        for (String file : List.of("../../../etc/passwd", "/etc/passwd", "pom.xml")) {
            assertThat(Browse.get("/people/own?file=" + file).statusCode())
                    .as(file)
                    .isEqualTo(400);
        }
    }

    @Test
    void everyCountLeadsToThoseItCounts() {
        String html = Browse.page("/people/stats?" + Browse.THEN);
        List<String> links = Browse.links(html).stream()
                .filter(link -> link.startsWith("/people?") && link.contains("announced="))
                .toList();
        assertThat(links).hasSizeGreaterThan(2);
        for (String link : links) {
            assertThat(csv(link.replace("/people?", "/people.csv?"))).as(link).hasSizeGreaterThan(1);
        }
    }
}
