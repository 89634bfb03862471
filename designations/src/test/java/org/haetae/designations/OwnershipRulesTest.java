package org.haetae.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Measure;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on ownership of an invented country: a third is enough there, and the Guild has a rule of its own. */
class OwnershipRulesTest {
    private static final String RULES = """
            id,by,measure,owners,from,until,percent,control,cite,what,ko,source,mark
            third,guild-list,,blocked,2012-01-01,2015-01-01,33.4,risk,Gazette 7,a third,삼분의 일,Gazette,read
            guilds,guild-list,guild-block,guild,2013-01-01,,50,perhaps,,half of the Guild,조합 절반,Gazette,part
            """;

    private static final String NOTES = """
            rule,kind,what,ko,cite,source,mark
            third,not-covered,friends,친구,,Gazette,read
            third,elsewhere,the neighbour,이웃,,Gazette,memory
            """;

    @TempDir
    private Path folder;

    private OwnershipRules rules(String rules, String notes) {
        Law law = new GuildPack(folder)
                .and("ownership", "rules", rules)
                .and("ownership", "notes", notes)
                .law();
        return OwnershipRules.of(law, Register.of(law));
    }

    @Test
    void aRuleHasItsDaysItsShareAndItsNotes() {
        OwnershipRule third = rules(RULES, NOTES).rules().getFirst();

        assertThat(third.lives(LocalDate.parse("2011-12-31"))).isFalse();
        assertThat(third.lives(LocalDate.parse("2012-01-01"))).isTrue();
        assertThat(third.lives(LocalDate.parse("2015-01-01"))).isFalse();
        assertThat(third.percent()).isEqualByComparingTo("33.4");
        assertThat(third.owners()).isEmpty();
        assertThat(third.notes(OwnershipRule.Note.Kind.NOT_COVERED)).hasSize(1);
        assertThat(third.notes(OwnershipRule.Note.Kind.SAYS)).isEmpty();
    }

    @Test
    void aRuleOnAClassNamesItAndItsMeasure() {
        OwnershipRule guilds = rules(RULES, NOTES).rules().getLast();

        assertThat(guilds.owners()).contains("guild");
        assertThat(guilds.measure()).contains("guild-block");
        assertThat(guilds.control()).isEqualTo(OwnershipRule.Control.PERHAPS);
    }

    @Test
    void everythingWrongIsToldWithItsPlace() {
        String wrong = RULES.replace(",33.4,", ",0,")
                .replace("guild-block,guild,", ",gild,")
                .replace(",perhaps,", ",maybe,");

        assertThatThrownBy(() -> rules(wrong, NOTES.replace("third,elsewhere", "fourth,elsewhere")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found 0 as percent, expected a percentage above 0 and up to 100.")
                .hasMessageContaining("Did you mean guild?")
                .hasMessageContaining(
                        "found nothing as measure, expected the measure that says so, of a rule on a class.")
                .hasMessageContaining("found maybe as control, expected one of risk, perhaps.")
                .hasMessageContaining("found fourth as rule, expected a rule of rules.csv.");
    }

    @Test
    void packsWithoutTablesHaveNoRules() {
        Law law = new GuildPack(folder).law();

        assertThat(OwnershipRules.of(law, Register.of(law)).rules()).isEmpty();
    }

    @Test
    void whatBlocksAClassAndWhatBlocksThoseListedAreToldApart() {
        Law law = new GuildPack(folder).law();
        DayLaw day = law.day(LocalDate.parse("2014-01-01"));
        Blockings blockings =
                new Blockings(day, Profile.first(law.pack().vocabulary().readings()));

        assertThat(Blockings.classes(law)).containsExactly("guild");
        assertThat(blockings.ofClass("guild")).extracting(Measure::id).containsExactly("guild-block");
        assertThat(blockings.ofListed(
                        law.pack().rule("deed-order", Criterion.class).orElseThrow()))
                .extracting(Measure::id)
                .containsExactly("deed-block");
        assertThat(blockings.ofListed(
                        law.pack().rule("guild-block", Measure.class).orElseThrow()))
                .extracting(Measure::id)
                .containsExactly("guild-block");
    }
}
