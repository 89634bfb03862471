package org.haetae.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Legislative markup gives the same segments as plain text of the same law. */
class UslmXmlTest {
    @TempDir
    Path folder;

    private List<SectionText> read(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("t.xml"), xml);
        List<SectionText> sections = new ArrayList<>();
        UslmXml.read(file, sections::add);
        return sections;
    }

    @Test
    void levelsHeadingsAndWhatIsNoLaw() throws IOException {
        // Q1: a footnote mark and its note; Q2: a note of the editors; Q3: words after a list; Q4: quoted content holds
        // a section
        List<SectionText> sections = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0"><meta><title>no law</title></meta><main>
                <title identifier="/rt/code/c8"><num value="8">Title 8</num><heading>SALT</heading>
                <section identifier="/rt/code/c8/s3"><num value="3">§ 3.</num><heading> Ways out</heading>
                <subsection identifier="/rt/code/c8/s3/a"><num value="a">(a)</num><heading> In general</heading>
                <chapeau>The Chancellor may<ref class="footnoteRef" idref="fn1">1</ref><note type="footnote">So in original.</note>—</chapeau>
                <paragraph identifier="/rt/code/c8/s3/a/1"><num value="1">(1)</num><content> block <i>salt</i>; or</content></paragraph>
                <paragraph identifier="/rt/code/c8/s3/a/2"><num value="2">(2)</num><content> wait,</content></paragraph>
                <continuation>in writing.</continuation>
                </subsection>
                <sourceCredit>(Pub. L. 1–2.)</sourceCredit><notes><note><p>no law</p></note></notes>
                </section>
                <section identifier="/rt/code/c8/s4"><num value="4">§ 4.</num><heading> Amendment</heading>
                <content>It reads <quotedContent><section identifier="/rt/code/c8/s9"><num>9</num><content>new words</content></section></quotedContent>.</content>
                </section>
                </title></main></uscDoc>
                """);
        SectionText plain = PlainText.read(new SourceText("s3.txt", """
                /rt/code/c8/s3
                § 3. Ways out
                ##### (a) In general
                The Chancellor may
                (1) block salt; or
                (2) wait,
                in writing.
                """)).orElseThrow();

        assertThat(sections)
                .extracting(section -> section.cite().path())
                .containsExactly("/rt/code/c8/s3", "/rt/code/c8/s4");
        assertThat(sections.getFirst().segments()).isEqualTo(plain.segments());
        assertThat(sections.getFirst().segments().getFirst().heading()).isTrue();
        assertThat(sections.getLast().running()).isEqualTo("Amendment\nIt reads 9 new words.");
    }
}
