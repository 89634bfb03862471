package org.haetae.answers.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.words.CandidatesPhrase;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented candidates under the law of the packs: counting, moving, and the words that are never mixed up. */
class CandidatesTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Law LAW = Law.read(ROOT.resolve("packs"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String HEADER = "id,name,korean,kind,state,on,reason,criterion,element,exhibit,origin\n";

    private static final String TABLE = """
            c1,Bureau of Nowhere,없는 나라 국,body,imported,2024-01-05,,22 U.S.C. 9214(a)(5),knowingly,E-1,REP-A
            c1,,,,triaged,2024-02-01,,22 U.S.C. 9214(a)(5),knowingly,E-2,INT-7
            c1,,,,,,,22 U.S.C. 9214(a)(5),engages,E-1,REP-A
            c1,,,,,,,22 U.S.C. 9214(a)(5),facilitates,E-2,INT-7
            c1,,,,,,,22 U.S.C. 9214(a)(5),"serious human rights abuses",E-1,REP-A
            c1,,,,,,,22 U.S.C. 9214(a)(5),"serious human rights abuses",E-3,REP-A
            c2,Other of Nowhere,,person,withheld,2024-03-01,one source only,22 U.S.C. 9214(a)(4),,,
            c3,Kim Yo Jong,,person,,,,,,,
            """;

    @TempDir
    private Path folder;

    private final Book book = new Book();

    private static Ask ask(String language) {
        return Ask.read(LAW, AskText.NOTHING.in(language), TODAY);
    }

    private static Ask ask() {
        return ask("en");
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("c.csv"), HEADER + rows).toString();
    }

    private CandidatesListed shown() throws IOException {
        return Candidates.file(LAW, ask(), file(TABLE));
    }

    private CandidatesChanged keep(String rows) throws IOException {
        return Candidates.keep(LAW, ask(), book, file(rows));
    }

    private CandidatesChanged move(String id, String state, String on, String reason) {
        return Candidates.move(
                LAW,
                ask(),
                book,
                new Candidates.Move(
                        id,
                        state,
                        on.isEmpty() ? Optional.empty() : Optional.of(on),
                        reason.isEmpty() ? Optional.empty() : Optional.of(reason)));
    }

    private static String text(Answer answer) {
        return Format.TABLE.show(answer, Look.PLAIN);
    }

    // the pipeline

    @Test
    void theHeadlineCountsStatesAndSources() throws IOException {
        assertThat(shown().headline())
                .startsWith("3 candidates (in the file “")
                .endsWith(
                        "not kept): 1 imported, 1 triaged, 1 withheld. Limbs considered: 2; with two independent sources for"
                                + " all they ask: 0; resting on one source somewhere: 0; lacking a source: 2.");
        assertThat(shown().byState())
                .isEqualTo(Map.of(CandidateState.IMPORTED, 1, CandidateState.TRIAGED, 1, CandidateState.WITHHELD, 1));
    }

    @Test
    void eachElementOfALimbIsCoveredByOriginsAndWhatIsMissingIsNamed() throws IOException {
        Considered considered = shown().considered();
        Candidate bureau = shown().candidates().getFirst();

        // knowledge by two; engaging or facilitating by two; the abuses by one origin in two exhibits; the Government
        // by none
        assertThat(considered.coverages(bureau).getFirst().lines())
                .extracting(line -> line.sources())
                .containsExactly(2, 2, 1, 0);
        assertThat(text(shown()).replaceAll("\\s+", " "))
                .contains("Bureau of Nowhere (c1), 22 U.S.C. 9214(a)(5): no source for the Government")
                .contains("one source only for “serious human rights abuses”");
    }

    @Test
    void aNameOfTheRegisterIsShownWithHowItStands() throws IOException {
        CandidatesListed listed = Candidates.file(LAW, ask(), file("""
                a,Kim Yo Jong,,person,,,,,,,
                b,Group 109,,body,,,,,,,
                c,Nobody of Nowhere,,person,,,,,,,
                """));

        assertThat(listed.candidates())
                .extracting(candidate -> listed.considered().known(candidate))
                .startsWith(Considered.Known.LISTED)
                .endsWith(Considered.Known.NOT_FOUND);
        assertThat(text(listed)).contains("same name:");
    }

    @Test
    void nothingIsKeptOfAFileThatIsOnlyShown() throws IOException {
        shown();

        assertThat(book.all()).isEmpty();
    }

    // keeping

    @Test
    void anImportIsAllOrNothing() throws IOException {
        assertThatThrownBy(() -> keep(TABLE + "c4,Ann,,person,guilty,,,,,,\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("c.csv:10:16: found guilty as state");
        assertThat(book.all()).isEmpty();

        assertThat(keep(TABLE).headline()).isEqualTo("Kept: 3 new, 0 changed, 0 as they were; 3 candidates in all.");
        assertThat(keep(TABLE).headline()).isEqualTo("Kept: 0 new, 0 changed, 3 as they were; 3 candidates in all.");
    }

    @Test
    void whatIsKeptIsGoneOnFromAndNotRewritten() throws IOException {
        keep("c1,Bureau of Nowhere,,body,triaged,2024-02-01,,,,,\n");

        assertThatThrownBy(() -> keep("c1,Bureau of Nowhere,,body,reviewed,2024-02-01,,,,,\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "found c1 with other steps than those kept, expected steps that go on from triaged.");
        keep("""
                c1,Bureau of Nowhere,,body,triaged,2024-02-01,,,,,
                c1,,,,elements,2024-02-02,,,,,
                """);
        assertThat(book.find("c1").orElseThrow().state()).isEqualTo(CandidateState.ELEMENTS);
    }

    @Test
    void theTableComesBackAsItWentOut() throws IOException {
        keep(TABLE + "c4,=cmd|' /C calc'!A0,,person,withheld,2024-03-01,@why,,,,\n");
        List<Candidate> kept = book.all();

        String out = Format.CSV.show(Candidates.export(LAW, ask(), kept), Look.PLAIN);
        Path again = Files.writeString(folder.resolve("again.csv"), out);

        assertThat(out).contains("'=cmd|").contains("'@why").startsWith(HEADER);
        assertThat(Candidates.file(LAW, ask(), again.toString()).candidates()).isEqualTo(kept);
    }

    // moving

    @Test
    void aCandidateGoesOneStepAtATime() throws IOException {
        keep(TABLE);

        assertThat(move("c1", "elements", "2024-03-01", "").headline())
                .isEqualTo("Bureau of Nowhere (c1): from triaged to elements.");
        assertThatThrownBy(() -> move("c1", "forwarded", "2024-03-02", ""))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "candidates move c1: found forwarded, expected what may follow elements: reviewed, withheld,"
                                + " listed, imported, triaged.");
        assertThatThrownBy(() -> move("c1", "triaged", "2024-03-02", " "))
                .isInstanceOf(BadInput.class)
                .hasMessage("candidates move c1: found nothing, expected a reason for going back to triaged.");
        assertThatThrownBy(() -> move("c1", "withheld", "2024-03-02", ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected a reason for withheld");
        assertThatThrownBy(() -> move("c1", "reviewed", "2024-02-28", ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected 2024-03-01 or later");
        assertThatThrownBy(() -> move("c1", "reviewed", "2026-11-25", ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected a day not after the as-of day, 2026-11-24");
        assertThatThrownBy(() -> move("c9", "reviewed", "", ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found c9, expected the id of a candidate that is kept");
        assertThat(book.find("c1").orElseThrow().state()).isEqualTo(CandidateState.ELEMENTS);

        move("c1", "triaged", "2024-03-02", "an exhibit was mistaken for another");
        assertThat(text(Candidates.show(LAW, ask(), book.all(), "c1")))
                .contains("elements, 2024-03-01")
                .contains("triaged, 2024-03-02: “an exhibit was mistaken for another”");
    }

    // words

    private Stream<Answer> answers(String language) throws IOException {
        Ask ask = ask(language);
        Path file = folder.resolve("words.csv");
        Files.writeString(file, HEADER + TABLE + "c4,Fourth of Nowhere,,body,listed,2024-04-01,,,,,\n");
        Book kept = new Book();
        List<Answer> answers = new ArrayList<>();
        answers.add(Candidates.file(LAW, ask, file.toString()));
        answers.add(Candidates.keep(LAW, ask, kept, file.toString()));
        answers.add(Candidates.list(LAW, ask, kept.all(), Optional.empty()));
        answers.add(Candidates.show(LAW, ask, kept.all(), "c1"));
        answers.add(Candidates.move(
                LAW, ask, kept, new Candidates.Move("c3", "triaged", Optional.empty(), Optional.empty())));
        return answers.stream();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void candidateNamedInReportAndListedAreThreeWords(Language language) {
        List<String> words = Stream.of(
                        CandidatesPhrase.CANDIDATE, CandidatesPhrase.NAMED_IN_REPORT, CandidatesPhrase.LISTED)
                .map(phrase -> phrase.in(language))
                .toList();

        assertThat(words).doesNotHaveDuplicates();
        words.forEach(word ->
                assertThat(words.stream().filter(other -> other.contains(word))).hasSize(1));
        // of the states only the last says listed, and none says candidate or named in report
        for (CandidateState state : CandidateState.values()) {
            String said = CandidatesPhrase.of(state).in(language);
            assertThat(said.contains(words.get(2))).isEqualTo(state == CandidateState.LISTED);
            assertThat(said).doesNotContain(words.get(0), words.get(1));
        }
        // how a name of the register stands is told in the words for that, and never as candidate
        assertThat(CandidatesPhrase.SAME_NAME_LISTED.in(language))
                .contains(words.get(2))
                .doesNotContain(words.get(0), words.get(1));
        assertThat(CandidatesPhrase.SAME_NAME_NAMED.in(language))
                .contains(words.get(1))
                .doesNotContain(words.get(0), words.get(2));
        assertThat(CandidatesPhrase.NOTICE.in(language).toLowerCase(Locale.ROOT))
                .contains(words);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noAnswerCallsAnybodyGuiltyOrPrintsAnOrigin(Language language) throws IOException {
        answers(language.name().toLowerCase(Locale.ROOT)).forEach(answer -> {
            for (Format format : Format.ALWAYS) {
                assertThat(format.show(answer, Look.PLAIN))
                        .doesNotContain("REP-A", "INT-7")
                        .doesNotContainPattern("(?i)guilt|perpetrator|criminal|offender|witness|suspect")
                        .doesNotContain("유죄", "범죄자", "가해자", "범인", "혐의", "증인");
            }
            assertThat(text(answer))
                    .contains(CandidatesPhrase.CANDIDATE.in(language).equals("candidate") ? "candidate" : "검토 대상");
        });
    }

    @Test
    void answersFitThePageAndHoldToTheirSchemas() throws IOException {
        for (String language : List.of("en", "ko")) {
            answers(language).forEach(CandidatesTest::holds);
        }
        holds(Candidates.export(LAW, ask(), book.all()));
    }

    private static void holds(Answer answer) {
        String json = Format.JSON.show(answer, Look.PLAIN);
        SchemaCheck.holds(answer, json.replaceFirst("(?s).*?\"schema\" : \"([a-z-]+)/1\".*", "$1"));
    }
}
