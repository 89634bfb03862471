package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.server.page.Place;
import org.junit.jupiter.api.Test;

/** What holds of every page there is, in both languages. A page that needs fields to be asked has a line in {@code EXAMPLES}. */
class PagesTest {
    /** Pages with the fields they need; those without a line are asked bare. */
    private static final List<String> EXAMPLES = List.of(
            "/?asof=2019-02-22",
            "/relief?asof=2019-02-22&s=cvid-only,suspend-401&only=changed",
            "/relief/why?asof=2019-02-22&s=cvid-only&m=nkspea-104a-block",
            "/relief/takes?asof=2019-02-22&s=cvid-only&m=nkspea-104a-block",
            "/relief/facts?asof=2019-02-22&s=cvid-only",
            "/relief/compare?asof=2019-02-22",
            "/relief/offer?asof=2019-02-22&q=lift+all+sanctions+upon+complete+denuclearisation",
            "/relief/plan?asof=2019-02-22",
            "/relief/memo?asof=2019-02-22",
            "/relief/scenarios?asof=2019-02-22",
            "/duties?asof=2019-02-22&section=304",
            "/duties/letter?asof=2019-02-22&section=304",
            "/people?asof=2019-02-22&ground=hr&announced=hr",
            "/people/kim-yo-jong?asof=2019-02-22",
            "/people/stats?asof=2019-02-22",
            "/people/revoke?asof=2019-02-22&authority=/us/eo/13687",
            "/people/travel?person=choe-hwi&to=KR&on=2018-02-09",
            "/record?asof=2019-02-22",
            "/timeline?asof=2019-02-22&m=nkspea-104a-block&from=2018-01-01",
            "/law",
            "/law/search?q=progress",
            "/law/explain?q=progress",
            "/law/names?what=facts",
            "/law/record?topic=designations",
            "/law/us/usc/t22/s9251?asof=2019-02-22&tests=run",
            "/law/us/pl/114/122",
            "/law/us/eo/13722",
            "/law/s401a",
            "/law/prison-camp-conditions");

    static List<String> targets() {
        List<String> targets = new ArrayList<>(EXAMPLES);
        for (Place place : Workbench.places()) {
            String path = place.path();
            boolean told = EXAMPLES.stream()
                    .anyMatch(example -> path.endsWith("/*")
                            ? example.startsWith(path.substring(0, path.length() - 1))
                            : example.split("\\?", 2)[0].equals(path));
            if (!told) {
                targets.add(path);
            }
        }
        List<String> both = new ArrayList<>(targets);
        targets.forEach(target -> both.add(target + (target.indexOf('?') < 0 ? "?" : "&") + "lang=ko"));
        return both;
    }

    @Test
    void headingsFormAnOutlineUnderOneSentence() {
        for (String target : targets()) {
            List<String> headings = Browse.headings(Browse.page(target));
            assertThat(headings.stream().filter(heading -> heading.startsWith("h1")))
                    .as(target)
                    .hasSize(1);
            assertThat(headings.getFirst()).as(target).startsWith("h1");
            int last = 1;
            for (String heading : headings) {
                int level = heading.charAt(1) - '0';
                assertThat(level).as(target + ": " + heading).isBetween(1, last + 1);
                assertThat(heading.substring(2)).as(target).isNotBlank();
                last = level;
            }
        }
    }

    @Test
    void nothingRunsOrIsStyledInsideAPage() {
        for (String target : targets()) {
            String html = Browse.page(target);
            assertThat(html).as(target).doesNotContainPattern("<script(?![^>]* src=)");
            assertThat(html).as(target).doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
            assertThat(Browse.links(html)).as(target).allMatch(link -> link.startsWith("/") && !link.startsWith("//"));
        }
    }

    @Test
    void landmarksAndLanguage() {
        for (String target : targets()) {
            String html = Browse.page(target);
            assertThat(html)
                    .as(target)
                    .contains(target.contains("lang=ko") ? "<html lang=\"ko\">" : "<html lang=\"en\">");
            assertThat(html)
                    .as(target)
                    .containsOnlyOnce("<main ")
                    .containsOnlyOnce("<header ")
                    .containsOnlyOnce("<footer ");
            assertThat(html).as(target).contains("class=\"skip\" href=\"#answer\"");
        }
    }

    /** Of the links of one page to one path so many are followed: the cells of a matrix open alike. */
    private static final int ALIKE = 12;

    /** Follows the links of every page; where hundreds differ only in what they open, the first of them. */
    @Test
    void everyLinkLeadsSomewhere() {
        Deque<String> open = new ArrayDeque<>(targets());
        Set<String> seen = new HashSet<>(open);
        List<String> dead = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < 1500) {
            String target = open.pop();
            var reply = Browse.get(target);
            if (reply.statusCode() != 200) {
                dead.add(target + " " + reply.statusCode());
            }
            boolean page = reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (page && targets().contains(target)) {
                Map<String, Integer> alike = new HashMap<>();
                for (String link : Browse.links(reply.body())) {
                    if (alike.merge(link.split("\\?", 2)[0], 1, Integer::sum) <= ALIKE && seen.add(link)) {
                        open.push(link);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }
}
