package org.haetae.answers.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.notation.Position;
import org.junit.jupiter.api.Test;

/** The certificate against all states of a topic's facts, one after the other, and the additions against leaving one out. */
class StaysOracleTest {
    private static final LocalDate DAY = LocalDate.parse(FortPack.DAY);
    private static final Position AT = Position.ofFile("test");

    /** Facts as given, all others not so. */
    private record Only(List<Given> facts) implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return facts;
        }

        @Override
        public Rest rest() {
            return Rest.NONE;
        }
    }

    private static StaysAnswer asked(Law law, String topic) {
        Ask ask = Ask.read(law, AskText.NOTHING.on(FortPack.DAY), DAY);
        return Stays.answer(law, new Stays.Question(ask, List.of(topic), false));
    }

    /** Written out apart from the one the answer uses: each grade, not so, unknown, disputed; long ago, lately, at an unknown time. */
    private static List<Given> states(Fact fact) {
        Set<Given.State> states =
                new HashSet<>(List.of(new Given.State.No(), new Given.State.Unknown(), new Given.State.Disputed()));
        for (Grade.Extent extent : Grade.Extent.values()) {
            for (Grade.Verification sure : Grade.Verification.values()) {
                for (Grade.Durability lasting : Grade.Durability.values()) {
                    boolean far = fact.scales().contains(Fact.Scale.EXTENT);
                    boolean known = fact.scales().contains(Fact.Scale.VERIFICATION);
                    boolean good = fact.scales().contains(Fact.Scale.DURABILITY);
                    states.add(new Given.State.At(new Grade(
                            far ? Optional.of(extent) : Optional.empty(),
                            known ? Optional.of(sure) : Optional.empty(),
                            good ? Optional.of(lasting) : Optional.empty())));
                }
            }
        }
        List<Given> all = new ArrayList<>();
        for (Given.State state : states) {
            all.add(new Given(fact.id(), state, Optional.of(DAY.minusYears(50)), AT));
            if (fact.scales().contains(Fact.Scale.DURABILITY)) {
                all.add(new Given(fact.id(), state, Optional.of(DAY.minusMonths(2)), AT));
                all.add(new Given(fact.id(), state, Optional.empty(), AT));
            }
        }
        return all;
    }

    private static List<List<Given>> everyState(Law law, String topic) {
        List<List<Given>> all = new ArrayList<>(List.of(List.of()));
        for (Fact fact : law.pack().vocabulary().facts().values()) {
            if (fact.topic().equals(Optional.of(topic)) && !fact.isJudgement()) {
                List<List<Given>> more = new ArrayList<>();
                for (List<Given> some : all) {
                    for (Given state : states(fact)) {
                        List<Given> with = new ArrayList<>(some);
                        with.add(state);
                        more.add(with);
                    }
                }
                all = more;
            }
        }
        return all;
    }

    private static List<Outcome> outcomes(Law law, List<Given> facts, Row row) {
        Inquiry inquiry = law.on(AsOf.all(DAY)).given(new Only(facts));
        List<Outcome> outcomes = new ArrayList<>();
        inquiry.under(evaluation -> evaluation.outcome(row))
                .branches()
                .forEach(branch -> outcomes.add(branch.answer()));
        return outcomes;
    }

    private static boolean isGone(Outcome outcome) {
        return outcome.word() == Outcome.Word.ENDS || outcome.word() == Outcome.Word.SUSPEND;
    }

    private static void noStateEndsWhatStays(Law law, String topic, int least) {
        StaysAnswer answer = asked(law, topic);
        List<List<Given>> states = everyState(law, topic);
        assertThat(states).hasSizeGreaterThan(least);
        assertThat(answer.of(Kept.STAYS)).isNotEmpty();
        for (OfRow kept : answer.of(Kept.STAYS)) {
            Row row = (Row) law.pack().rule(kept.id()).orElseThrow();
            for (List<Given> state : states) {
                assertThat(outcomes(law, state, row))
                        .as("%s with %s", row.id(), state)
                        .noneMatch(StaysOracleTest::isGone);
            }
        }
    }

    @Test
    void noStateOfTheFactsEndsWhatStays() {
        noStateEndsWhatStays(FortPack.law(), "salt-rights", 2_000);
        noStateEndsWhatStays(FortPack.law(), "arms-control", 80);
    }

    @Test
    void norWhereFactsSetThingsGoing() {
        noStateEndsWhatStays(FortPack.withTolls(), "salt-rights", 2_000);
    }

    @Test
    void whatIsNotCertifiedIsEndedByAStateBelowTheHighest() {
        Law law = FortPack.withTolls();
        Row tithe = (Row) law.pack().rule("tithe").orElseThrow();

        assertThat(everyState(law, "salt-rights"))
                .anyMatch(state -> outcomes(law, state, tithe).stream().allMatch(StaysOracleTest::isGone));
    }

    @Test
    void withAnAdditionTheRowGoesAndWithoutAnyPartOfItItDoesNot() {
        Law law = FortPack.law();
        int tried = 0;
        for (String topic : List.of("salt-rights", "arms-control")) {
            for (OfRow kept : asked(law, topic).of(Kept.STAYS)) {
                for (Addition addition : kept.additions()) {
                    List<String> facts = addition.things().stream()
                            .filter(thing -> thing.controller() != Controller.OFFICE)
                            .map(thing -> fact(thing.item()))
                            .toList();
                    assertThat(kept(law, topic, kept.id(), facts)).isIn(Kept.GOES, Kept.READING);
                    for (String left : facts) {
                        List<String> fewer = new ArrayList<>(facts);
                        fewer.remove(left);
                        assertThat(kept(law, topic, kept.id(), fewer)).isEqualTo(Kept.STAYS);
                    }
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(3);
    }

    /** {@code COMPLETE VERIFIED arms-laid-down throughout 6 months} as an option takes it. */
    private static String fact(String item) {
        int throughout = item.indexOf(" throughout ");
        String front = throughout < 0 ? item : item.substring(0, throughout);
        int space = front.lastIndexOf(' ');
        String grade = space < 0 ? "YES" : front.substring(0, space);
        return front.substring(space + 1) + "=" + grade + " since 1990-01-01";
    }

    private static Kept kept(Law law, String topic, String row, List<String> facts) {
        AskText text = new AskText(
                Optional.of(FortPack.DAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                facts,
                List.of());
        StaysAnswer answer = Stays.answer(law, new Stays.Question(Ask.read(law, text, DAY), List.of(topic), false));
        return answer.rows().stream()
                .filter(of -> of.id().equals(row))
                .findFirst()
                .orElseThrow()
                .kept();
    }
}
