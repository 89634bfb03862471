package org.haetae.law.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.text.SectionRange;
import org.haetae.law.text.SectionText;
import org.haetae.law.text.Segment;
import org.haetae.law.text.Skeleton;
import org.haetae.law.text.TextFolder;
import org.junit.jupiter.api.Test;

/** The skeletons of the pack are those of the official text, and all of them is dealt with. */
class CoverageRealDataTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Path PACK = ROOT.resolve("packs/us-dprk");
    private static final Path TEXT = Path.of(System.getProperty(
                    "haetae.shared", ROOT.resolve("../shared").toString()))
            .resolve("law/text");

    /** Where the text of each edition lies. */
    private static final Map<String, String> FROM = Map.of(
            "usc-2016", "usc-2016",
            "usc-2023", "usc-2023",
            "pl-115-44", "pl/pl-115-44-title-III-notes.txt");

    @Test
    void everySegmentOfEveryEditionIsDealtWith() {
        Coverage coverage = Coverage.of(Law.read(PACK).pack(), Skeleton.in(PACK));

        assertThat(coverage.editions())
                .extracting(edition -> edition.skeleton().edition())
                .containsExactlyInAnyOrderElementsOf(FROM.keySet());
        for (Coverage.Edition edition : coverage.editions()) {
            assertThat(edition.sections())
                    .flatExtracting(Coverage.Section::open)
                    .isEmpty();
            assertThat(edition.strays()).isEmpty();
        }
        assertThat(coverage.count().segments()).isGreaterThan(800);
    }

    @Test
    void eachSkeletonIsThatOfTheOfficialText() {
        assumeTrue(Files.isDirectory(TEXT), () -> "skipped: no folder " + TEXT + " with the official text");
        for (Skeleton skeleton : Skeleton.in(PACK)) {
            List<SectionText> texts = new ArrayList<>();
            TextFolder.read(TEXT.resolve(FROM.get(skeleton.edition())), texts::add);
            List<Segment> segments = new ArrayList<>();
            texts.stream()
                    .filter(text -> isMeant(skeleton, text))
                    .sorted(Comparator.comparing(SectionText::cite, SectionRange.order()))
                    .forEach(text -> segments.addAll(text.segments()));

            assertThat(segments).containsExactlyElementsOf(skeleton.segments());
        }
    }

    private static boolean isMeant(Skeleton skeleton, SectionText text) {
        if (text.cite().equals(skeleton.under())) {
            return true;
        }
        SectionRange chapter = new SectionRange(
                skeleton.segments().getFirst().cite(),
                section(skeleton.segments().getLast()));
        return chapter.contains(text.cite());
    }

    private static org.haetae.law.cite.UslmRef section(Segment segment) {
        String[] parts = segment.cite().path().split("/", -1);
        return new org.haetae.law.cite.UslmRef("/" + parts[1] + "/" + parts[2] + "/" + parts[3] + "/" + parts[4]);
    }
}
