package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.pack.PackReader;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.Wait;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** What opens a way out and how long it then takes are two things, and both are told. */
class UnlockWaitTest {
    private static Wait waitOf(String lines, String day) {
        String law = """
                ---
                instrument: /us/pl/1
                title: T
                in-force: 2016-01-10 ..
                ---
                ## Sec. 1 S [/us/usc/t9/s1]
                ```law
                measure m1
                  BAN goods of crown
                  imposed BY-LAW
                route rt1 MAY terminate by president
                  over m1
                """ + lines + "```\n";
        var pack = PackReader.read("wait", Map.of("vocabulary.md", RandomLaw.VOCABULARY, "law/a.law.md", law));
        var none = PackReader.scenario(new SourceText(RandomLaw.SCENARIO, "rest NONE\n"), pack);
        Route route = (Route) pack.rule("rt1").orElseThrow();
        Row row = (Row) pack.rule("m1").orElseThrow();
        return new Law(pack)
                .on(LocalDate.parse(day))
                .given(none, Mode.CERTIFIABLE, List.of())
                .under(evaluation -> Unlock.of(evaluation, route, row).delay())
                .branches()
                .getFirst()
                .answer();
    }

    @Test
    void theWaitIsThatOfTheDay() {
        String lines = """
                  effective at-least 30 days after until 2018-01-01 by /us/pl/2
                  effective at-least 45 days after from 2018-01-01 by /us/pl/2
                  not-before 6 months after imposed
                """;

        assertThat(waitOf(lines, "2017-06-01").effective())
                .containsExactly(new Route.Effective(true, new Period.Days(30)));
        assertThat(waitOf(lines, "2019-06-01"))
                .isEqualTo(new Wait(
                        List.of(new Route.Effective(true, new Period.Days(45))),
                        List.of(new Route.NotBefore(new Period.Months(6), "imposed")),
                        List.of()));
    }

    @Test
    void aDayThatComesRoundIsAWaitToo() {
        assertThat(waitOf("  each anniversary\n", "2016-06-01").each())
                .containsExactly(new Route.Each(Optional.empty()));
    }

    @Test
    void noLineIsNoWait() {
        assertThat(waitOf("", "2019-06-01")).isEqualTo(Wait.NONE);
    }
}
