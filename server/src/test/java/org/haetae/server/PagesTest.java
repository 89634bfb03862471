package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haetae.server.page.Place;
import org.junit.jupiter.api.Test;

/** What holds of every page there is, in both languages. A page that needs fields to be asked has a line in {@code EXAMPLES}. */
class PagesTest {
    /** Pages with the fields they need; those without a line are asked bare. */
    private static final List<String> EXAMPLES =
            List.of("/relief?asof=2019-02-22&s=cvid-only,suspend-401", "/duties?asof=2019-02-22&section=304");

    static List<String> targets() {
        List<String> targets = new ArrayList<>(EXAMPLES);
        for (Place place : Workbench.places()) {
            boolean told = EXAMPLES.stream()
                    .anyMatch(example -> example.startsWith(place.path().replace("/*", "/")));
            if (!told || place.path().equals("/")) {
                targets.add(place.path());
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

    /** Follows every link from every page, to pages of the same kind only once for each address. */
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
                for (String link : Browse.links(reply.body())) {
                    if (seen.add(link)) {
                        open.push(link);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }
}
