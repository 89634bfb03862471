package org.haetae.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.server.http.Limits;

/** A workbench open for tests, on the packs of the project and a fixed today, and what a browser would find in its pages. */
final class Browse {
    static final Path PACKS = Path.of(System.getProperty("haetae.root"), "packs");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String THEN = "asof=2019-02-22";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"#]*)(#[^\"]*)?\"");

    private static final Workbench OPEN =
            Workbench.open(0, Law.read(PACKS), () -> Law.read(PACKS), () -> TODAY, "haetae test", Limits.USUAL);

    private Browse() {}

    static int port() {
        return OPEN.port();
    }

    /** The reply to a path and query. */
    static HttpResponse<String> get(String target, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(target, e);
        }
    }

    /** The body of a page that is there. */
    static String page(String target) {
        HttpResponse<String> reply = get(target);
        if (reply.statusCode() != 200) {
            throw new AssertionError(target + " is " + reply.statusCode() + ":\n" + reply.body());
        }
        return reply.body();
    }

    /** The headings of a page: level, then words. */
    static List<String> headings(String html) {
        List<String> headings = new ArrayList<>();
        Matcher matcher = HEADING.matcher(html);
        while (matcher.find()) {
            headings.add("h" + matcher.group(1) + " " + text(matcher.group(2)));
        }
        return headings;
    }

    /** Where a page leads, without the places inside pages. */
    static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher matcher = HREF.matcher(html);
        while (matcher.find()) {
            String link = text(matcher.group(1));
            if (!link.isEmpty() && !links.contains(link)) {
                links.add(link);
            }
        }
        return links;
    }

    /** The text of a piece of a page. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
