package org.haetae.answers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.record.PublicRecord;
import org.haetae.designations.Journey;
import org.haetae.designations.Mention;
import org.haetae.designations.Program;
import org.haetae.designations.Programs;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;
import org.junit.jupiter.api.Test;

/** The register agrees with what the packs hold beside it. */
class RegisterOfPacksTest {
    private static final Law LAW = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));
    private static final Register REGISTER = Register.of(LAW);

    /** An act of the record about a person is a listing of the register, of the same day and criterion, and nowhere another limb. */
    @Test
    void everyActOfListingOnRecordIsInTheRegister() {
        List<String> missing = new ArrayList<>();
        Set<String> used = new HashSet<>();
        REGISTER.listings().forEach(one -> used.addAll(one.authority()));
        for (Act act : LAW.pack().record()) {
            // other criteria, such as those on weapons, are not of this register
            boolean listing = used.contains(act.rule())
                    && LAW.pack().rule(act.rule(), Criterion.class).isPresent()
                    && act.kind().isEmpty();
            if (listing && act.of().isPresent()) {
                boolean there = REGISTER.find(act.of().get()).stream()
                        .flatMap(who -> REGISTER.listings(who.id()).stream())
                        .anyMatch(one -> one.on().equals(Optional.of(act.date()))
                                && one.authority().contains(act.rule())
                                && (act.limb().isEmpty() || act.limb().equals(one.limb())));
                if (!there) {
                    missing.add(act.date() + " " + act.rule() + " " + act.limb().orElse("") + " "
                            + act.of().get());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTagMayStandForTheAuthorityOfEveryListingThatBearsIt() {
        Programs programs = Programs.of(LAW);
        for (Listing listing : REGISTER.listings()) {
            Program program = listing.authority().isEmpty()
                    ? null
                    : programs.tags().get(listing.tag().orElse(""));
            if (program != null) {
                assertThat(program.authority()).as(listing.id()).containsAll(listing.authority());
                assertThat(listing.on().orElse(listing.seen())).as(listing.id()).isAfterOrEqualTo(program.since());
            }
        }
    }

    @Test
    void reportsJourneysAndDelistingsStandInThePublicRecord() {
        PublicRecord record = PublicRecord.of(LAW);

        assertThat(REGISTER.mentions()).extracting(Mention::report).allMatch(record::has);
        assertThat(REGISTER.journeys())
                .flatExtracting(journey -> journey.record().stream().toList())
                .allMatch(record::has);
        assertThat(record.has("delist-funsaga")).isTrue();
    }

    @Test
    void onlyTheTwoNamesakesShareAName() {
        Set<String> shared = new HashSet<>();
        for (Registered who : REGISTER.parties().values()) {
            for (Name name : who.party().names()) {
                if (REGISTER.find(name.text()).size() > 1) {
                    shared.add(who.id());
                }
            }
        }
        assertThat(shared).containsExactlyInAnyOrder("kim-yong-chol-1946", "kim-yong-chol-1962");
    }

    @Test
    void everySourceNamesSomethingAndNoWaiverIsClaimedWithoutARecord() {
        assertThat(REGISTER.listings()).allMatch(listing -> listing.source().length() > 5);
        assertThat(REGISTER.journeys())
                .filteredOn(journey -> journey.waiver() == Journey.Waiver.PUBLISHED)
                .allMatch(journey -> journey.record().isPresent());
    }

    /** What is read from no source is marked so, and then no limb is stated. */
    @Test
    void aListingFromMemoryStatesNoLimb() {
        assertThat(REGISTER.listings())
                .filteredOn(listing -> listing.mark() == Mark.MEMORY)
                .isNotEmpty()
                .allMatch(listing -> listing.limb().isEmpty());
    }
}
