package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.haetae.law.Law;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;
import org.haetae.law.mutate.Scores;
import org.junit.jupiter.api.Test;

/** How answers are made, as it is read in a browser. */
class MethodPageTest {
    private static final Pack PACK = Law.read(Browse.PACKS).pack();

    @Test
    void figuresAreCountedFromThePacks() {
        String text = Browse.text(Browse.page("/method"));
        for (Pack.Id id : PACK.ids()) {
            assertThat(text).contains("Pack " + id.name(), id.revision());
        }
        for (NotEncoded.Reason reason : NotEncoded.Reason.values()) {
            long n = PACK.all(NotEncoded.class).stream()
                    .filter(words -> words.reason() == reason)
                    .count();
            String name = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            assertThat(Browse.get("/method.csv").body()).contains("Passages left out: " + name + "," + n + ",");
        }
        assertThat(text)
                .contains("Not legal advice", "What is not known", PACK.cases().size() + "");
    }

    @Test
    void readingsCanBeChosenAndStayChosen() {
        String html = Browse.page("/method/readings");
        PACK.vocabulary()
                .readings()
                .values()
                .forEach(point -> point.options()
                        .forEach(option -> assertThat(Browse.links(html))
                                .contains("/method/readings?rd=" + point.id() + ":" + option.id())));
        Reading first = PACK.vocabulary().readings().values().iterator().next();
        String point = first.id();
        String option = first.options().getFirst().id();
        String chosen = Browse.page("/method/readings?rd=" + point + ":" + option);
        assertThat(chosen).contains("<span class=\"badge full\">chosen</span>");
        assertThat(Browse.links(chosen))
                .anyMatch(link -> link.startsWith("/relief?") && link.contains("rd=" + point + ":" + option));
    }

    @Test
    void recordedScoresAreThoseOfThePack() {
        int killed = 0;
        int edits = 0;
        for (Pack.Id id : PACK.ids()) {
            for (Scores.Last last :
                    Scores.in(Browse.PACKS.resolve(id.name())).byCite().values()) {
                killed += last.killed();
                edits += last.total();
            }
        }
        assertThat(edits).isPositive();
        assertThat(Browse.headings(Browse.page("/method/tried")).getFirst())
                .contains("noticed " + killed + " of " + edits + " wrong edits");
    }

    @Test
    void coverageTellsEachShareApart() {
        String text = Browse.text(Browse.page("/method/coverage"));
        assertThat(text).contains("%");
        assertThat(Browse.get("/method/coverage.json").body())
                .contains("\"law-coverage/1\"", "\"notEncoded\"", "\"ruled\"");
    }

    @Test
    void sourcesNameEveryInstrument() {
        String csv = Browse.get("/method/sources.csv").body();
        assertThat(csv.strip().split("\n", -1)).hasSize(PACK.instruments().size() + 1);
        assertThat(Browse.headings(Browse.page("/method/sources?lang=ko")).getFirst())
                .contains("공식 원문과 대조");
    }

    @Test
    void checksAndStepsAreTold() {
        assertThat(Browse.headings(Browse.page("/method/checks")).getFirst()).contains("h1 ");
        assertThat(Browse.headings(Browse.page("/method/answers")))
                .contains("h2 3. Four values, not two", "h2 Grades of a fact");
        assertThat(Browse.headings(Browse.page("/method/answers?lang=ko"))).contains("h2 3. 둘이 아닌 네 값");
    }
}
