package org.haetae.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.server.http.Limits;
import org.junit.jupiter.api.Test;

/** The door by danger: wrong hosts, wrong methods, long, malformed, slow and many requests; and nothing of our own ever shown. */
class DoorTest {
    /** Sends bytes as they are and reads what comes until the other side closes, or a while has passed. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Browse.port())) {
            socket.setSoTimeout(15000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String hosted(String line, String host, String more) {
        return line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n";
    }

    private static String own() {
        return "127.0.0.1:" + Browse.port();
    }

    @Test
    void otherHostsAreTurnedAway() throws IOException {
        for (String host : List.of("example.org", "127.0.0.1", "evil.example:" + Browse.port(), "localhost.evil:1")) {
            String reply = raw(hosted("GET /", host, ""));
            assertThat(reply).as(host).startsWith("HTTP/1.1 421");
            assertThat(reply).as(host).contains("This is not an address of this program");
        }
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
        for (String host : List.of("localhost", "LOCALHOST", "127.0.0.1", "[::1]")) {
            assertThat(raw(hosted("GET /relief/scenarios", host + ":" + Browse.port(), "")))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
            String reply = raw(hosted(method + " /relief", own(), "Content-Length: 0\r\n"));
            assertThat(reply).as(method).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
        }
        assertThat(raw(hosted("GET /relief", own(), "Content-Length: 5\r\n") + "a=b&c"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aHeadHasTheHeadersAndNoBody() throws IOException {
        String reply = raw(hosted("HEAD /relief/scenarios", own(), ""));
        assertThat(reply)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length:")
                .endsWith("\r\n\r\n");
    }

    @Test
    void whatIsTooLongOrMalformedIsSaidSo() throws IOException {
        assertThat(raw(hosted("GET /?q=" + "a".repeat(9000), own(), ""))).startsWith("HTTP/1.1 414");
        assertThat(raw(hosted("GET /?q=%ff%fe", own(), ""))).startsWith("HTTP/1.1 400");
        assertThat(raw(hosted("GET /?q=%00", own(), ""))).startsWith("HTTP/1.1 400");
        assertThat(raw(hosted("GET /?q=%zz", own(), ""))).startsWith("HTTP/1.1 400");
        StringBuilder many = new StringBuilder("GET /relief?");
        for (int i = 0; i < 500; i++) {
            many.append("fact=x&");
        }
        assertThat(raw(hosted(many.toString(), own(), ""))).startsWith("HTTP/1.1 400");
        assertThat(raw(hosted("GET /../../etc/passwd", own(), ""))).startsWith("HTTP/1.1 404");
        assertThat(raw("NONSENSE\r\n\r\n")).doesNotContain("Exception");
    }

    /** Half a request is not waited for: the JDK's server drops it after the seconds it was told. */
    @Test
    void aSlowClientIsDropped() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Browse.port())) {
            socket.setSoTimeout(30000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            assertThat(in.read()).as("closed without an answer").isEqualTo(-1);
        }
        assertThat(Browse.get("/relief/scenarios").statusCode()).isEqualTo(200);
    }

    @Test
    void everyReplyIsFenced() {
        for (String target : List.of("/", "/nothing", "/relief?asof=nonsense", "/relief/scenarios.json")) {
            HttpResponse<String> reply = Browse.get(target);
            assertThat(header(reply, "Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("http");
            assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(reply, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(reply.body())
                    .doesNotContain("Exception")
                    .doesNotContain("org.haetae")
                    .doesNotContain("\tat ");
        }
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    @Test
    void aPageIsSentOnceAndThenOnlyItsTag() {
        String target = "/relief?" + Browse.THEN + "&s=cvid-only";
        HttpResponse<String> first = Browse.get(target);
        String tag = header(first, "ETag");
        assertThat(tag).isNotEmpty();
        assertThat(Browse.get(target, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(Browse.get(target, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(Browse.get(target).body()).isEqualTo(first.body());
    }

    @Test
    void assetsLastAndAreOurs() {
        String html = Browse.page("/");
        List<String> assets = Browse.links(html).stream()
                .filter(link -> link.startsWith("/assets/"))
                .toList();
        assertThat(assets).hasSize(3);
        for (String asset : assets) {
            HttpResponse<String> reply = Browse.get(asset);
            assertThat(reply.statusCode()).as(asset).isEqualTo(200);
            assertThat(header(reply, "Cache-Control")).contains("immutable");
        }
        String style = assets.stream()
                .filter(asset -> asset.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        String css = Browse.get(style).body();
        assertThat(css).doesNotContain("http").doesNotContain("@import");
        java.util.regex.Matcher fonts =
                java.util.regex.Pattern.compile("url\\(([^)]*)\\)").matcher(css);
        int count = 0;
        while (fonts.find()) {
            assertThat(Browse.get(fonts.group(1)).statusCode())
                    .as(fonts.group(1))
                    .isEqualTo(200);
            count++;
        }
        assertThat(count).isEqualTo(7);
    }

    /** Several laws are lent to several readers: whoever asks gets the answer he would get alone. */
    @Test
    void manyAtOnceGetWhatOneGets() throws Exception {
        List<String> targets = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            targets.add("/relief.csv?s=cvid-only,suspend-401&asof=2018-%02d-05".formatted(day));
            targets.add("/duties.json?asof=2018-%02d-05".formatted(day));
        }
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> asked = new ArrayList<>();
            targets.forEach(target -> asked.add(() -> Browse.page(target)));
            var replies = many.invokeAll(asked);
            for (int i = 0; i < targets.size(); i++) {
                assertThat(replies.get(i).get()).as(targets.get(i)).isEqualTo(Browse.page(targets.get(i)));
            }
        }
    }

    @Test
    void aTakenPortIsTold() {
        Law law = Law.read(Browse.PACKS);
        assertThatThrownBy(() -> Workbench.open(Browse.port(), law, () -> law, () -> Browse.TODAY, "test", Limits.USUAL)
                        .close())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("taken")
                .hasMessageContaining("a free port");
    }
}
