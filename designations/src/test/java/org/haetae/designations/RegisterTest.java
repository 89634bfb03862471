package org.haetae.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.model.Modality;
import org.haetae.notation.BadInput;
import org.haetae.party.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listing means in law, in an invented country: the law decides, whatever was announced. */
class RegisterTest {
    private static final LocalDate DAY = LocalDate.parse("2013-06-01");

    @TempDir
    private Path folder;

    private static Meaning meaning(Law law, String id) {
        Register register = Register.of(law);
        Listing listing = register.listings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Meaning.of(law, register, listing);
    }

    @Test
    void aStatedLimbGivesItsGroundAndNotTheAnnouncedOne() {
        Meaning bob = meaning(new GuildPack(folder).law(), "bob-1");

        assertThat(bob.listing().announced()).containsExactly("salting");
        assertThat(bob.ground().is("rank")).isTrue();
        assertThat(bob.ground().mayBe("salting")).isFalse();
        assertThat(bob.asks()).isEqualTo(Meaning.Asks.STATUS);
        assertThat(bob.binding()).contains(Modality.MAY);
    }

    @Test
    void anAttemptHasTheGroundOfWhatWasAttempted() {
        Meaning ann = meaning(new GuildPack(folder).law(), "ann-1");

        assertThat(ann.ground().is("salting")).isTrue();
        assertThat(ann.asks()).isEqualTo(Meaning.Asks.CONDUCT);
    }

    @Test
    void withoutALimbTheGroundIsAnyOfItsOrderAndUnknown() {
        Meaning hall = meaning(new GuildPack(folder).law(), "hall-1");

        assertThat(hall.ground().isKnown()).isFalse();
        assertThat(hall.ground().alternatives()).containsExactly(Set.of("rank"), Set.of());
        assertThat(hall.ground().mayBe("salting")).isFalse();
        assertThat(hall.asks()).isEqualTo(Meaning.Asks.UNKNOWN);
    }

    @Test
    void aListingWhoseLawIsElsewhereHasNoGroundHere() {
        Meaning bob = meaning(new GuildPack(folder).law(), "bob-2");

        assertThat(bob.authority()).isEmpty();
        assertThat(bob.ground().alternatives()).isEmpty();
        assertThat(bob.ground().isKnown()).isFalse();
    }

    @Test
    void aDelistingEndsTheListingOfItsPublisherWithAnUnknownReason() {
        Register register = Register.of(new GuildPack(folder).law());

        assertThat(register.listings("ann").getFirst().until()).contains(LocalDate.parse("2014-06-01"));
        assertThat(register.delistings("ann", LocalDate.parse("2014-06-01"))
                        .getFirst()
                        .reason())
                .isEmpty();
        assertThat(register.delistings("ann", LocalDate.parse("2014-05-31"))).isEmpty();
    }

    @Test
    void whenAnOrderFallsSomeLeaveSomeStayForWhatTheyAreAndSomeAreUntouched() {
        Law law = new GuildPack(folder).law();
        Register register = Register.of(law);

        List<Fate> fates = Fate.of(law, register, DAY, Set.of("rank-block"));

        assertThat(kinds(fates)).containsExactly("ann=UNTOUCHED", "bob=LEAVES", "hall=LEAVES_THE_LIST", "cat=UNKNOWN");
        assertThat(fates.get(2).byStatus()).extracting(measure -> measure.id()).containsExactly("guild-block");
    }

    @Test
    void anotherBasisKeepsSomebodyListedAndAnUnknownLimbIsUnknown() {
        GuildPack pack = new GuildPack(folder)
                .with(
                        "listings",
                        "bob-2,",
                        "bob-3,bob,guild-list,2,2012-01-01,2012-01-01,designated,deed-order,(a),T2,,,Gazette,read,,\nbob-2,");
        Law law = pack.law();

        List<Fate> fates = Fate.of(law, Register.of(law), LocalDate.parse("2016-01-01"), Set.of("rank-block"));

        assertThat(kinds(fates)).contains("bob=STAYS_LISTED", "cat=UNKNOWN").doesNotContain("ann=UNTOUCHED");
    }

    private static List<String> kinds(List<Fate> fates) {
        return fates.stream().map(fate -> fate.who().id() + "=" + fate.kind()).toList();
    }

    @Test
    void whatWouldBeOwedAsksForKnowledgeAndOnlyOfThoseTheReportNames() {
        Law law = new GuildPack(folder).law();
        Register register = Register.of(law);

        List<Owed> bob = Owed.of(law, register, "bob", law.day(DAY));

        assertThat(bob).hasSize(1);
        assertThat(bob.getFirst().knowingly()).isTrue();
        assertThat(bob.getFirst().thresholds()).containsExactly("much");
        assertThat(Owed.of(law, register, "ann", law.day(DAY))).isEmpty();
        assertThat(register.unread(LocalDate.parse("2011-12-01"))).hasSize(1);
    }

    @Test
    void aPackWithoutARegisterHasAnEmptyOne() {
        GuildPack pack = new GuildPack(folder);
        for (String table : List.of("publishers", "grounds", "parties", "names", "listings", "delistings", "named")) {
            pack.without(table);
        }

        assertThat(Register.of(pack.law()).isEmpty()).isTrue();
        assertThat(Programs.of(pack.law()).tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            listings | rank-order,(1) | rank-order,(9) | listings.csv:3:68: found (9) as limb, expected a limb of rank-order
            listings | rank-order,(1) | rank-order,    | found nothing as limb, expected a limb such as (iii), or UNKNOWN
            listings | rank-order,(1) | rank-ordr,(1)  | expected a criterion or measure of the packs, several with or between.  Did you mean rank-order?
            listings | deed-order,(c) of (a) | deed-order or rank-order,(c) of (a) | expected a limb of one criterion
            listings | 2,2012-01-01   | 2,01/02/2012   | found 01/02/2012 as date, expected a date as YYYY-MM-DD
            listings | T1,salting     | T1,saltin      | expected grounds of the vocabulary with spaces between
            listings | bob-1,bob      | bob-1,bobb     | found bobb as party, expected a party of parties.csv.  Did you mean bob?
            listings | hall-1         | bob-1          | found bob-1 as id, expected each id once
            listings | Gazette,part   | Gazette,parts  | found parts as mark, expected one of read, part, memory.  Did you mean part?
            listings | ann,guild-list | ann,gild-list  | expected a publisher of publishers.csv.  Did you mean guild-list?
            parties  | bob,Person     | bob,Persona    | expected a schema of FollowTheMoney.  Did you mean Person?
            parties  | guild,inferred | gild,inferred  | expected a class of the vocabulary.  Did you mean guild?
            parties  | ann,Person,GL,1970 | ann,Person,GL,7 May | found 7 May as born, expected YYYY-MM-DD, YYYY-MM or YYYY
            names    | ann,Ann Salter | amn,Ann Salter | names.csv:2:1: found amn as party, expected a party of parties.csv
            grounds  | rank,status    | rank,office    | found office as asks, expected status or conduct
            named    | salt-report,2011-12-01,bob | salt-rep,2011-12-01,bob | expected a duty of the packs.  Did you mean salt-report?
            delistings | ann,guild-list,2014-06-01 | ann,guild-list,2014-13-01 | found 2014-13-01 as date
            publishers | id,en,ko     | id,ko,en       | found the column ko, expected the column en
            """)
    void aWrongCellIsToldWithItsPlace(String table, String from, String to, String message) {
        Law law = new GuildPack(folder)
                .with(table, from.strip(), Optional.ofNullable(to).orElse("").strip())
                .law();

        assertThatThrownBy(() -> Register.of(law))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(table + ".csv:")
                .hasMessageContaining(message);
    }
}
