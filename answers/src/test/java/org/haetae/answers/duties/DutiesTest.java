package org.haetae.answers.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who owes what to whom. */
class DutiesTest {
    private static final String DAY = "2019-02-22";
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    private final Law law = BridgePack.law();

    private static Optional<String> option(String[] options, String name) {
        for (int i = 0; i < options.length; i += 2) {
            if (options[i].equals(name)) {
                return Optional.of(options[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static DutiesAnswer asked(Law law, AskText text, boolean why, String... options) {
        Ask ask = Ask.read(law, text, LocalDate.parse(DAY));
        return Duties.answer(
                law,
                new Duties.Question(
                        ask,
                        option(options, "--by"),
                        option(options, "--to"),
                        option(options, "--section"),
                        option(options, "--status"),
                        option(options, "--from"),
                        option(options, "--until"),
                        why));
    }

    private DutiesAnswer asked(String... options) {
        return asked(law, AskText.NOTHING.on(DAY), false, options);
    }

    private static List<String> ids(DutiesAnswer answer) {
        return answer.duties().stream().map(duty -> duty.duty().id()).toList();
    }

    private static JsonNode json(DutiesAnswer answer) {
        return JsonMapper.shared().readTree(Format.JSON.show(answer, Look.PLAIN));
    }

    private static List<String> occurrences(JsonNode duty) {
        List<String> all = new ArrayList<>();
        duty.get("occurrences")
                .forEach(o -> all.add(o.get("due").asString("-") + " "
                        + o.get("status").asString() + " " + o.get("daysLate").asString("-") + " " + o.get("reading")));
        return all;
    }

    @Test
    void whatTurnsOnAReadingLeftOpenIsShownUnderEachOption() {
        JsonNode duty = json(asked("--section", "12")).at("/duties/0");

        assertThat(occurrences(duty))
                .containsExactly(
                        "2018-04-11 FULFILLED 10 []",
                        "2018-07-20 FULFILLED 12 []",
                        "2018-10-28 NO-RECORD - []",
                        "2019-02-05 LAPSED - [{\"cap\":\"enactment\"}]",
                        "2019-02-05 NOT-SEARCHED - [{\"cap\":\"first-due\"}]");
        assertThat(duty.at("/lastDays").toString())
                .isEqualTo("[{\"day\":\"2019-01-01\",\"reading\":[{\"cap\":\"enactment\"}]},"
                        + "{\"day\":\"2019-04-11\",\"reading\":[{\"cap\":\"first-due\"}]}]");
    }

    @Test
    void theOtherOptionOfADefaultStandsBesideAndIsNotCounted() {
        JsonNode other = json(asked("--section", "12")).at("/duties/0/otherReadings");

        assertThat(other.toString()).contains("\"clock\":\"delivered\"").contains("2018-07-30");
        assertThat(Format.TABLE.show(asked("--section", "112"), Look.PLAIN))
                .contains("Read in another way than by default:")
                .contains("clock=delivered");
    }

    @Test
    void aChosenReadingIsAnsweredAlone() {
        AskText text = new AskText(
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("cap=enactment", "clock=due"));
        JsonNode duty = json(asked(law, text, false, "--section", "12")).at("/duties/0");

        assertThat(duty.get("otherReadings")).isEmpty();
        assertThat(duty.get("lastDays")).hasSize(1);
    }

    @Test
    void onePaperThatMeetsTwoDutiesIsSaidToMeetBoth() {
        String shown = Format.TABLE.show(asked("--section", "12"), Look.PLAIN);

        assertThat(shown)
                .contains("The same paper is recorded as meeting: yearly-report")
                .contains("The same paper is recorded as meeting: toll-report")
                .contains("Form: unclassified, annex classified")
                .contains("2018-08-01, 12 days late (verify)");
    }

    @Test
    void anOfficeSaysSinceWhenItIsVacant() {
        DutiesAnswer answer = asked("--by", "regent", "--section", "113", "--status", "vacant");

        assertThat(ids(answer)).containsExactly("envoy");
        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .startsWith("As of 22 February 2019, envoy of bridges: vacant since 14 November 2018, 100 days.")
                .contains("The Regent must appoint (with the consent of the Lords' committee).");
        assertThat(json(answer).at("/duties/0/occurrences/0/daysOpen").asInt()).isEqualTo(100);
        assertThat(json(answer).at("/duties/0/occurrences/0/source").asString()).isEqualTo("Gazette 11 of 2018");
    }

    @Test
    void theOfficeIncludesThoseItWasDelegatedTo() {
        assertThat(ids(asked("--by", "warden"))).containsExactly("toll-report", "yearly-report", "toll-notice");
        assertThat(ids(asked("--by", "교량관"))).isEqualTo(ids(asked("--by", "the Warden")));
    }

    @Test
    void aRecipientHasWhatGoesToABodyItBelongsTo() {
        assertThat(ids(asked("--to", "lords"))).containsExactly("toll-report", "yearly-report");
        assertThat(ids(asked("--to", "both"))).containsExactly("toll-report");
    }

    @Test
    void aSectionIsFoundByItsNumberInTheActAndInTheCode() {
        for (String name : List.of("12", "s12", "Sec. 12", "/bt/act/1/s12", "/bt/code/c3/s112", "112")) {
            assertThat(ids(asked("--section", name))).containsExactly("toll-report", "yearly-report");
        }
        for (String name : List.of("12(b)", "/bt/act/1/s12/b", "/bt/code/c3/s112/b", "/bt/code/c3/s112/b/1")) {
            assertThat(ids(asked("--section", name))).containsExactly("yearly-report");
        }
    }

    @Test
    void theHeadlineCountsWhatCameAndWhatWasNotFound() {
        assertThat(Format.TABLE.show(asked(), Look.PLAIN).replaceAll("\\s+", " "))
                .startsWith("As of 22 February 2019, of 5 duties 2 had fallen due, 4 to 5 times in all"
                        + " (3 delivered late, 1 with no public record found, 0 to 1 not searched for); 1 due on that day"
                        + " or later; 1 waits for an event; 1 has a time of which no day can be said;"
                        + " 1 office to be kept filled, 1 known to be vacant; 0 to 1 have passed their last day;"
                        + " which of two numbers holds turns on cap. Counts that turn on a reading:");
    }

    @Test
    void ofTwoNumbersTheAnswerSaysWhichReadingGivesWhich() {
        assertThat(Format.TABLE.show(asked("--section", "12"), Look.PLAIN).replaceAll("\\s+", " "))
                .contains("times in all 4 to 5, not searched 0 to 1 cap=enactment cap=first-due")
                .contains("past the last day 0 to 1 cap=first-due cap=enactment")
                .contains(
                        "fallen due 3 to 4 times (2 delivered late, 1 with no public record found, 0 to 1 not searched"
                                + " for); its last day has passed if cap=enactment; the lesser number if cap=enactment, the"
                                + " greater if cap=first-due.");
    }

    @Test
    void silenceIsNoRecordOnlyOfDaysThatWereSearched() {
        JsonNode duty = json(asked("--section", "12")).at("/duties/0");
        JsonNode yearly = json(asked("--section", "12(b)", "--by", "regent")).at("/duties/0");

        assertThat(duty.get("searched").toString())
                .isEqualTo("[{\"from\":null,\"until\":\"2019-01-31\",\"source\":\"Gazettes to January 2019\"}]");
        assertThat(yearly.get("searched")).isEmpty();
        assertThat(Format.TABLE.show(asked("--section", "12"), Look.PLAIN).replaceAll("\\s+", " "))
                .contains("The public record was searched for due days up to 2019-01-31: Gazettes to January 2019")
                .contains("nobody has searched the public record for this (17 days past)")
                .contains("“Not searched for”: nobody has searched the public record");
        assertThat(ids(asked("--status", "not-searched"))).containsExactly("toll-report");
    }

    @Test
    void nothingIsEverSaidToBeNotSubmittedOrViolated() {
        for (String language : List.of("en", "ko")) {
            AskText text = AskText.NOTHING.on(DAY).in(language);
            String shown = Format.TABLE.show(asked(law, text, true), Look.PLAIN);
            assertThat(shown).doesNotContain("not submitted", "violat", "미제출", "위반", "failed");
            assertThat(shown.lines()).allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
        }
    }

    @Test
    void aNoticeGivenBeforeItsActIsEarlyAndANumberInCsv() {
        Map<String, String> files = new LinkedHashMap<>(BridgePack.files());
        files.put("record/toll.md", """
                ```record
                act 2018-06-01 toll by regent
                  source "Gazette 6 of 2018"
                act 2018-06-04 toll-notice by warden to commons
                  source "Gazette 6 of 2018"
                ```
                """);
        Law tolled = new Law(PackReader.read("bridges", files));
        DutiesAnswer answer = asked(tolled, AskText.NOTHING.on(DAY), false, "--status", "fulfilled", "--to", "commons");

        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("2018-06-11  2018-06-04, 7 days before");
        assertThat(Format.CSV.show(answer, Look.PLAIN)).contains(",2018-06-11,2018-06-04,-7,,FULFILLED,");
    }

    @Test
    void anEarlierDayKnowsNothingOfLaterActs() {
        DutiesAnswer answer = asked(law, AskText.NOTHING.on("2018-06-01"), false, "--section", "13", "--by", "regent");

        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .contains("filled on 2018-02-01")
                .doesNotContain("vacant for");
    }

    @Test
    void daysLimitWhatIsShown() {
        DutiesAnswer answer = asked("--from", "2018-10-01", "--until", "2018-12-31");

        assertThat(ids(answer)).containsExactly("toll-report", "envoy");
        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("Only what was asked for is counted.");
    }

    @Test
    void jsonHoldsToItsSchemaAndEveryFormatHasTheSameDuties() throws IOException {
        for (String language : List.of("en", "ko")) {
            DutiesAnswer answer = asked(law, AskText.NOTHING.on(DAY).in(language), true);
            holds(answer);
            String csv = Format.CSV.show(answer, Look.PLAIN);
            assertThat(ids(answer)).allSatisfy(id -> {
                assertThat(csv).contains("\n" + id + ",");
                assertThat(Format.MD.show(answer, Look.PLAIN)).contains(id);
            });
        }
        Law real = Law.read(ROOT.resolve("packs"));
        holds(asked(real, AskText.NOTHING.on(DAY), false));
    }

    private static void holds(DutiesAnswer answer) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/api/duties.schema.json")));
        assertThat(schema.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertThatThrownBy(() -> asked("--section", "99"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--section 99: found 99, expected a section of the packs");
        assertThatThrownBy(() -> asked("--by", "wardn")).hasMessageContaining("Did you mean warden?");
        assertThatThrownBy(() -> asked("--status", "duee")).hasMessageContaining("Did you mean due?");
        assertThatThrownBy(() -> asked("--from", "2019-02-01", "--until", "2019-01-01"))
                .hasMessageContaining("2019-02-01 or later");
    }

    private String calendar(String day, String... options) {
        return Format.ICS.show(asked(law, AskText.NOTHING.on(day), false, options), Look.PLAIN);
    }

    @Test
    void theCalendarHoldsWhatIsOpenOrComesNextAndSaysWhichTurnOnAReading() {
        assertThat(calendar(DAY))
                .contains("UID:toll-report-2018-10-28@bridges.haetae", "UID:toll-report-2019-02-05@bridges.haetae")
                .contains("UID:yearly-report-2019-05-01@bridges.haetae")
                .contains("STATUS:TENTATIVE")
                .doesNotContain("STATUS:CONFIRMED\r\nUID:toll-report-2018-10-28")
                .doesNotContain("2018-04-11@", "2019-05-16@");
    }

    /** Of a series a delivery is for the latest day, so that the one before it is no longer open. */
    @Test
    void anOlderDayOfASeriesIsInTheCalendarOnlyFromADayNamed() {
        assertThat(calendar("2020-06-01"))
                .contains("UID:yearly-report-2020-05-01@", "UID:yearly-report-2021-05-01@")
                .doesNotContain("UID:yearly-report-2019-05-01@");
        assertThat(calendar("2020-06-01", "--from", "2019-01-01"))
                .contains("UID:yearly-report-2019-05-01@", "UID:yearly-report-2020-05-01@")
                .doesNotContain("2018-10-28@", "UID:yearly-report-2018-05-01@");
    }

    @Test
    void theCalendarHoldsAllDaysOfAStatusThatWasAskedFor() {
        assertThat(calendar(DAY, "--status", "late"))
                .contains("UID:toll-report-2018-04-11@", "UID:toll-report-2018-07-20@", "UID:yearly-report-2018-05-01@")
                .doesNotContain("UID:yearly-report-2019-05-01@");
    }
}
