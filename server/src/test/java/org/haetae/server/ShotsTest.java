package org.haetae.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the pages in a real browser, wide and narrow, in both languages, for people to look at: {@code target/screenshots}. Of each
 * it is only asserted that something was drawn, with the bar of the header on top. Skipped where there is no Chromium.
 */
class ShotsTest {
    private static final Path OUT = Path.of("target", "screenshots");
    private static final int BAR = 0x2E5E52;

    private record Shot(String name, String target, int height) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("today", "/?" + Browse.THEN, 1400),
            new Shot(
                    "relief",
                    "/relief?" + Browse.THEN
                            + "&s=status-quo,cvid-only,suspend-401,terminate-402&open=nkspea-104a-block.cvid-only",
                    1800),
            new Shot("why", "/relief/why?" + Browse.THEN + "&s=cvid-only&m=nkspea-104a-block", 1800),
            new Shot("takes", "/relief/takes?" + Browse.THEN + "&s=cvid-only&m=nkspea-104a-block", 1800),
            new Shot("facts", "/relief/facts?" + Browse.THEN + "&s=cvid-only", 1200),
            new Shot("compare", "/relief/compare?" + Browse.THEN + "&s=suspend-401&vs=2020-01-01", 1400),
            new Shot("offer", "/relief/offer?q=lift+all+sanctions+upon+complete+denuclearisation&" + Browse.THEN, 1200),
            new Shot("memo", "/relief/memo?" + Browse.THEN + "&s=cvid-only", 1600),
            new Shot("duties", "/duties?" + Browse.THEN + "&section=304", 1600),
            new Shot("ledger", "/duties?" + Browse.THEN, 1400),
            new Shot("letter", "/duties/letter?" + Browse.THEN + "&section=304", 1200),
            new Shot("error", "/relief?s=cvid-onl", 700));

    @Test
    void everyPageIsDrawnWideAndNarrowInBothLanguages() throws Exception {
        Path browser = browser();
        Assumptions.assumeTrue(browser != null, "no chromium on the PATH");
        Files.createDirectories(OUT);
        for (Shot shot : SHOTS) {
            for (String language : List.of("en", "ko")) {
                for (int width : List.of(1280, 390)) {
                    Path file = OUT.resolve(shot.name() + "-" + language + "-" + width + ".png");
                    String target = shot.target() + (language.equals("ko") ? "&lang=ko" : "");
                    draw(browser, target, file, width, shot.height());
                    BufferedImage image = ImageIO.read(file.toFile());
                    assertThat(image.getWidth()).as(file.toString()).isEqualTo(width);
                    assertThat(image.getRGB(width / 2, 2) & 0xFFFFFF)
                            .as("the bar in " + file)
                            .isEqualTo(BAR);
                    // a blank page, or one without its letters, has next to none
                    assertThat(inked(image)).as("ink in " + file).isGreaterThan(2000);
                }
            }
        }
    }

    private static int inked(BufferedImage image) {
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 60; y < image.getHeight(); y += 2) {
                inked += (image.getRGB(x, y) & 0xFF) < 0x90 ? 1 : 0;
            }
        }
        return inked;
    }

    private static void draw(Path browser, String target, Path file, int width, int height)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Path.of("target", "browser").toAbsolutePath(),
                "--window-size=" + width + "," + height,
                "--screenshot=" + file.toAbsolutePath(),
                "http://127.0.0.1:" + Browse.port() + target));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the browser did not end: " + target);
        }
    }

    private static @Nullable Path browser() {
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(":", -1)) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return file;
                }
            }
        }
        return null;
    }
}
