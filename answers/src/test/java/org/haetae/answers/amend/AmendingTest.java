package org.haetae.answers.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.AskText;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.law.Law;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Row;
import org.haetae.notation.BadInput;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bill, and what it would change. */
class AmendingTest {
    private static final String FRONT = """
            ---
            instrument: /qy/bill/1
            title: A bill
            title-ko: 법안
            in-force: 2020-09-01 ..
            ---
            # A bill
            """;

    private static final AskText BEGUN = new AskText(
            Optional.of("2020-06-01"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("begun"),
            List.of("school-open=YES"),
            List.of());

    @TempDir
    Path folder;

    @BeforeEach
    void packs() throws IOException {
        for (Map.Entry<String, String> file : QuayPack.files().entrySet()) {
            Path path = folder.resolve("packs/quay").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Law law() {
        return Law.read(folder.resolve("packs"));
    }

    private Path bill(String text) throws IOException {
        return Files.writeString(folder.resolve("bill.md"), FRONT + text);
    }

    private AmendAnswer amend(String text) throws IOException {
        Law law = law();
        return Amending.answer(
                law,
                new Amending.Question(
                        QuayPack.ask(law, BEGUN), BEGUN, bill(text).toString()));
    }

    private Outcome.Word outcome(Law law, String row, String day) {
        return QuayPack.ask(law, BEGUN.on(day))
                .inquiry(law, QuayPack.ask(law, BEGUN.on(day)).assumed().getFirst())
                .row((Row) law.pack().rule(row).orElseThrow())
                .outcome()
                .word();
    }

    private Law with(String text) throws IOException {
        Law law = law();
        return Bill.read(SourceText.read(bill(text)), law.pack()).law(law);
    }

    @Test
    void whatIsStruckEndsOnTheFirstDayAndNotBefore() throws IOException {
        Law law = with("```amend\nstrike s3a\n```\n");

        assertThat(outcome(law, "quay-block", "2020-08-31")).isEqualTo(Outcome.Word.SUSPEND);
        assertThat(outcome(law, "quay-block", "2020-09-01")).isEqualTo(Outcome.Word.WAIVER);
        assertThat(outcome(law(), "quay-block", "2020-09-01")).isEqualTo(Outcome.Word.SUSPEND);
    }

    @Test
    void aLineIsReplacedFromTheFirstDayOn() throws IOException {
        Law law = with("""
                ```amend
                in s3a replace upon
                  upon certification to chambers that COMPLETE VERIFIED dockers-freed
                ```
                """);

        assertThat(outcome(law, "quay-block", "2020-08-31")).isEqualTo(Outcome.Word.SUSPEND);
        assertThat(outcome(law, "quay-block", "2020-09-01")).isEqualTo(Outcome.Word.WAIVER);
    }

    @Test
    void aLineIsAddedAndItsOwnRulesAreLaw() throws IOException {
        AmendAnswer answer = amend("""
                ```amend
                in s3a add
                  over fleet-ban
                ```
                ## Sec. 1 [/qy/bill/1/s1]
                ```law
                measure anchor-ban "ban on anchors" "닻 금지"
                  BAN goods of quay
                  imposed BY-LAW
                  grounds forced in TEXT
                ```
                """);

        assertThat(answer.done()).extracting(AmendAnswer.Done::what).containsExactly("add");
        String changes = answer.diff().page().blocks().toString();
        assertThat(changes).contains("fleet-ban").contains("anchor-ban");
        // the fleet can be suspended now
        assertThat(answer.after().top()).isEqualTo(answer.before().top() + 1);
        assertThat(answer.page().headline()).contains("could then open").contains("1 September 2020");
        SchemaCheck.holds(answer, "amend");
    }

    @Test
    void whatCannotBeReadIsToldAtItsPlaceInTheBill() throws IOException {
        assertThatThrownBy(() -> amend("```amend\nstrike s3aa\n```\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bill.md:9: found s3aa, expected a rule of the packs");
        assertThatThrownBy(() -> amend("```amend\nabolish s3a\n```\n"))
                .hasMessageContaining("bill.md:9:1: found abolish s3a, expected strike NAME");
        assertThatThrownBy(() -> amend("```amend\nin s3a strike unless\n```\n"))
                .hasMessageContaining("bill.md:9:1: found no line that begins with unless");
        assertThatThrownBy(() -> amend("```amend\nin s3a add\n```\n")).hasMessageContaining("found no lines below");
        assertThatThrownBy(() -> amend("```amend\nin s3a add\n  ovr fleet-ban\n```\n"))
                .hasMessageContaining("bill.md:10:")
                .hasMessageContaining("found ovr");
        assertThatThrownBy(() -> amend("Nothing.\n")).hasMessageContaining("found no change");
    }

    @Test
    void aBillNeedsItsFrontMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.md"), "```amend\nstrike s3a\n```\n");
        Law law = law();

        assertThatThrownBy(() ->
                        Amending.answer(law, new Amending.Question(QuayPack.ask(law, BEGUN), BEGUN, file.toString())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found no title")
                .hasMessageContaining("found no instrument");
    }

    @Test
    void theExampleOfTheDocumentationIsRead() {
        Law real = QuayPack.real();
        AskText text = AskText.NOTHING.under("suspend-401").on("2026-11-24").in("ko");
        Path example = Path.of(System.getProperty("haetae.root", ".."), "docs", "bills", "example.md");

        AmendAnswer answer =
                Amending.answer(real, new Amending.Question(QuayPack.ask(real, text), text, example.toString()));

        assertThat(answer.done()).hasSize(3);
        SchemaCheck.holds(answer, "amend");
    }
}
