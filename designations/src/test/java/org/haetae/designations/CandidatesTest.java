package org.haetae.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateSheet;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.designations.candidates.Coverage;
import org.haetae.designations.candidates.Ground;
import org.haetae.designations.candidates.Limbs;
import org.haetae.designations.candidates.Step;
import org.haetae.designations.candidates.Support;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Candidates of an invented guild: how their table is read, what may follow what, and what counts as one source. */
class CandidatesTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final String HEADER = String.join(",", CandidateSheet.COLUMNS) + "\n";
    private static final Ground SALTING = new Ground("deed-order", "(a)");

    @TempDir
    private Path folder;

    private final Limbs limbs;

    CandidatesTest(@TempDir Path packs) {
        this.limbs = Limbs.of(new GuildPack(packs).law(), TODAY);
    }

    private List<Candidate> read(String rows) throws IOException {
        return CandidateSheet.read(Files.writeString(folder.resolve("c.csv"), HEADER + rows), limbs, TODAY);
    }

    private Coverage coverage(Ground ground, Support... supports) {
        Candidate candidate = new Candidate(
                "c1",
                Candidate.Kind.BODY,
                "Office",
                "",
                List.of(new Step(CandidateState.IMPORTED, Optional.empty(), "")),
                List.of(ground),
                List.of(supports));
        return Coverage.of(limbs, candidate, ground);
    }

    // reading

    @Test
    void rowsOfOneIdAreOneCandidate() throws IOException {
        List<Candidate> read = read("""
                c1,Office Nine,제9국,body,imported,2020-01-05,,/gl/act/1/s2/a,salts,E-1,REP-A
                c2,Ann,,person,,,,,,,
                c1,,,,triaged,,,deed-order(a),fish,E-2,REP-B
                c1,,,,withheld,2020-03-01,"one source, wait",deed-order(b),,,
                """);

        assertThat(read)
                .containsExactly(
                        new Candidate(
                                "c1",
                                Candidate.Kind.BODY,
                                "Office Nine",
                                "제9국",
                                List.of(
                                        new Step(CandidateState.IMPORTED, Optional.of(LocalDate.of(2020, 1, 5)), ""),
                                        new Step(CandidateState.TRIAGED, Optional.empty(), ""),
                                        new Step(
                                                CandidateState.WITHHELD,
                                                Optional.of(LocalDate.of(2020, 3, 1)),
                                                "one source, wait")),
                                List.of(SALTING, new Ground("deed-order", "(b)")),
                                List.of(
                                        new Support(SALTING, "salts", "E-1", "REP-A"),
                                        new Support(SALTING, "fish", "E-2", "REP-B"))),
                        new Candidate(
                                "c2",
                                Candidate.Kind.PERSON,
                                "Ann",
                                "",
                                List.of(new Step(CandidateState.IMPORTED, Optional.empty(), "")),
                                List.of(),
                                List.of()));
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws IOException {
        List<Candidate> read = read("""
                c1,'=1+1,,body,imported,2020-01-05,,deed-order(a),salts,E-1,REP-A
                c1,,,,triaged,2020-01-06,'-not a formula,commanded(1),knowingly,E-1,REP-A
                c1,,,,,,,commanded(1),much,E-2,REP-B
                c1,,,,,,,deed-order(b),,,
                c2,Ann,앤,person,listed,2020-05-01,,,,,
                """);
        StringBuilder again = new StringBuilder();
        for (List<String> row : CandidateSheet.rows(read)) {
            row.forEach(
                    cell -> again.append('"').append(cell.replace("\"", "\"\"")).append("\","));
            again.setCharAt(again.length() - 1, '\n');
        }

        assertThat(read.getFirst().name()).isEqualTo("=1+1");
        assertThat(read.getFirst().steps().getLast().reason()).isEqualTo("-not a formula");
        assertThat(read(again.toString())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    ,Ann,,person,,,,,,, | c.csv:2:1: found nothing as id, expected a code of letters, digits
                    Ann Salter,Ann,,person,,,,,,, | c.csv:2:1: found Ann Salter as id, expected a code
                    c1,,,person,,,,,,, | found nothing as name, expected a name, in the first row of c1.
                    c1,Ann,,human,,,,,,, | c.csv:2:9: found human as kind, expected one of person, body.
                    c1,Ann,,person,guilty,,,,,, | found guilty as state, expected a state: imported, triaged, elements, reviewed, withheld, forwarded, listed.
                    c1,Ann,,person,triagd,,,,,, | Did you mean triaged?
                    c1,Ann,,person,triaged,05.01.2020,,,,, | c.csv:2:24: found 05.01.2020 as on, expected a date as YYYY-MM-DD.
                    c1,Ann,,person,triaged,01/05/2020,,,,, | found 01/05/2020 as on, expected a date as YYYY-MM-DD.
                    c1,Ann,,person,triaged,2020-02-30,,,,, | found 2020-02-30 as on, expected a date as YYYY-MM-DD.
                    c1,Ann,,person,triaged,2021-01-01,,,,, | found 2021-01-01 as on, expected a day not after the as-of day, 2020-06-01.
                    c1,Ann,,person,withheld,2020-01-05,,,,, | found nothing as reason, expected a reason for withheld.
                    c1,Ann,,person,withheld,,why,,,, | found nothing as on, expected the day of withheld, as YYYY-MM-DD.
                    c1,Ann,,person,forwarded,,,,,, | found nothing as on, expected the day of forwarded
                    c1,Ann,,person,listed,,,,,, | found nothing as on, expected the day of listed
                    c1,Ann,,person,,2020-01-05,,,,, | found nothing as state, expected a state
                    c1,Ann,,person,,,,/gl/act/1/s9,,, | found /gl/act/1/s9 as criterion, expected a limb of a criterion of the packs, by its cite.
                    c1,Ann,,person,,,,deed-order,,, | found deed-order as criterion, expected one limb of it:
                    c1,Ann,,person,,,,deed-order(a),officers,E,O | found officers as element, expected one of what
                    c1,Ann,,person,,,,deed-order(a),salts,,O | found nothing as exhibit, expected a code
                    c1,Ann,,person,,,,deed-order(a),salts,E,Ann Salter | found Ann Salter as origin, expected a code of letters, digits, - . and _, never a person's name.
                    c1,Ann,,person,,,,,salts,E,O | found nothing as criterion, expected the limb that it is about.
                    c1,Ann,,person | found 4 cells, expected 11 cells.
                    """)
    void aWrongCellIsToldWithItsPlace(String row, String message) {
        assertThatThrownBy(() -> read(row + "\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("c.csv:2:")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    c1,Bob,,person,,,,,,, | c.csv:3:4: found Bob as name, expected nothing: c1 is there already, in line 2.
                    c1,,,,,,,,,, | found nothing as state, expected a state, a criterion or an exhibit.
                    c1,,,,reviewed,,,,,, | found reviewed as state, expected what may follow triaged: elements, withheld, listed, imported.
                    c1,,,,triaged,,,,,, | expected what may follow triaged
                    c1,,,,imported,,,,,, | found nothing as reason, expected a reason for going back to imported.
                    c1,,,,elements,2020-01-04,,,,, | found 2020-01-04 as on, expected 2020-01-05 or later.
                    c1,,,,,,,deed-order(a),fish,E-1,REP-B | found REP-B as origin, expected one origin for each exhibit: E-1 is of REP-A.
                    c1,,,,,,,deed-order(a),salts,E-1,REP-A | found E-1 as exhibit, expected each exhibit once for an element.
                    """)
    void aSecondRowIsHeldAgainstTheFirst(String row, String message) {
        String first = "c1,Ann,,person,triaged,2020-01-05,,deed-order(a),salts,E-1,REP-A\n";

        assertThatThrownBy(() -> read(first + row + "\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("c.csv:3:")
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNoTableIsTold() throws IOException {
        Path file = folder.resolve("odd.csv");
        Files.writeString(file, "");
        refused(file, "found an empty file");
        Files.writeString(file, "id,name\n");
        refused(file, "odd.csv:1:");
        Files.write(file, (HEADER + "c1,제9국,,body,,,,,,,\n").getBytes(Charset.forName("EUC-KR")));
        refused(file, "which is not UTF-8");
        Files.writeString(file, HEADER + "c1," + "x".repeat(9 << 20) + ",,body,,,,,,,\n", StandardCharsets.US_ASCII);
        refused(file, "expected at most 8388608 bytes");
        Files.writeString(file, HEADER + "c1," + "x".repeat(301) + ",,body,,,,,,,\n");
        refused(file, "expected at most 300 characters");
        Files.writeString(file, HEADER + "c1,A\u0007nn,,person,,,,,,,\n");
        refused(file, "expected text without control characters");
        // a quote that nobody closes takes in all that follows
        Files.writeString(file, HEADER + "c1,\"Ann,,person,,,,,,,\nc2,Bob,,person,,,,,,,\n");
        refused(file, "odd.csv:2:1: found a row that is no CSV, expected cells with their quotes closed");
        refused(folder, "found a folder");
        assertThat(read("")).isEmpty();
    }

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> CandidateSheet.read(file, limbs, TODAY))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void ofVeryManyProblemsTheFirstAreToldAndTheRestCounted() {
        assertThatThrownBy(() -> read("c1,Ann,,human,,,,,,,\n".repeat(5_000)))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.problems()).hasSize(21))
                .hasMessageContaining("found 4980 more problems");
    }

    // what may follow what

    @ParameterizedTest
    @EnumSource(CandidateState.class)
    void aStateIsFollowedForwardOrBackAndNeverByItself(CandidateState state) {
        assertThat(state.forward()).doesNotContain(state).noneMatch(state.back()::contains);
        assertThat(state.back()).doesNotContain(state, CandidateState.WITHHELD, CandidateState.LISTED);
        assertThat(CandidateState.of(state.word())).contains(state);
    }

    @ParameterizedTest
    @EnumSource(CandidateState.class)
    void toBeListedWaitsForNobodysPipeline(CandidateState state) {
        boolean follows = state.forward().contains(CandidateState.LISTED);

        assertThat(follows).isEqualTo(state != CandidateState.LISTED);
    }

    // sources

    @Test
    void twoExhibitsOfOneOriginAreOneSource() {
        Coverage coverage = coverage(
                SALTING,
                new Support(SALTING, "salts", "E-1", "REP-A"),
                new Support(SALTING, "salts", "E-2", "REP-A"),
                new Support(SALTING, "fish", "E-1", "REP-A"),
                new Support(SALTING, "fish", "E-3", "REP-B"));

        assertThat(coverage.lines()).extracting(Coverage.Line::sources).containsExactly(1, 2);
        assertThat(coverage.lines().getFirst().exhibits()).containsExactly("E-1", "E-2");
        assertThat(coverage.single()).isEqualTo(1);
        assertThat(coverage.covered()).isEqualTo(1);
        assertThat(coverage.missing()).isZero();
    }

    @Test
    void knowledgeIsAnElementWhereTheLimbAsksForIt() {
        Ground commanded = limbs.find("commanded(1)").getFirst();

        Coverage coverage = coverage(commanded, new Support(commanded, Limbs.KNOWLEDGE, "E-1", "REP-A"));

        assertThat(coverage.lines().getFirst().element()).isEmpty();
        assertThat(coverage.lines().getFirst().sources()).isEqualTo(1);
        assertThat(coverage(SALTING).lines()).noneMatch(line -> line.element().isEmpty());
    }

    @Test
    void theConductOfOtherLimbsIsOneElement() {
        Ground attempt = limbs.find("deed-order(c)").getFirst();

        assertThat(limbs.elements(attempt)).containsExactlyInAnyOrder("attempts", "(a) through (b)");
        assertThat(limbs.element(attempt, "(a) through (b)")).contains("(a) through (b)");
    }

    @Test
    void aThingIsFoundByItsNameItsPlainWordsAndTheLawsOwn() {
        Ground commanded = limbs.find("commanded(1)").getFirst();

        assertThat(limbs.element(SALTING, "염장")).contains("salts");
        assertThat(limbs.element(SALTING, "Salts Fish")).contains("salts");
        assertThat(limbs.element(commanded, "\"much\"")).contains("much");
        assertThat(limbs.element(SALTING, "much")).isEmpty();
    }

    @Test
    void aLimbThePacksDoNotHaveIsNotCovered() {
        Ground gone = new Ground("old-order", "(x)");

        Coverage coverage = coverage(gone, new Support(gone, "salts", "E-1", "REP-A"));

        assertThat(coverage.known()).isFalse();
        assertThat(coverage.lines()).isEmpty();
        assertThat(coverage.beside()).containsExactly("E-1");
    }
}
