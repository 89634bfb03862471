package org.haetae.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The workbench under load, each figure beside its limit. The server is a process of its own, as a reader starts it; requests leave on a
 * fixed beat whether or not those before have come back (an open loop), and each is timed from the beat it was due on, so that a slow
 * answer is not hidden by the requests that waited for it. Only this machine's loopback address is asked.
 *
 * <pre>java -cp bench/target/classes org.haetae.bench.LoadRun . [seconds]</pre>
 */
public final class LoadRun {
    private static final int A_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int WARM_SECONDS = 5;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    private LoadRun(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : SECONDS;
        long start = System.nanoTime();
        Process server = new ProcessBuilder(root.resolve("haetae").toString(), "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher said = Pattern.compile("http://127\\.0\\.0\\.1:\\d+").matcher(String.valueOf(out.readLine()));
            if (!said.find()) {
                throw new IOException("the server did not say where it is");
            }
            LoadRun run = new LoadRun(said.group());
            run.get("/", "identity");
            limit("start to first page", (System.nanoTime() - start) / 1e6, 700, "ms");
            run.all(seconds);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void all(int seconds) throws Exception {
        String names =
                get("/people?q=kim", "identity").statusCode() == 200 ? "/people?q=" : "/api/v1/people/show?name=";
        List<String> people = List.of("Kim Jong Un", "Kim Il Nam", "Choe Ryong Hae", "Kim Yo Jong", "Jo Yon Jun");
        IntFunction<String> search = i -> names + people.get(i % people.size()).replace(' ', '+') + "&asof=" + day(i);
        IntFunction<String> searchApi = i -> search.apply(i).replace("&asof=", "&as-of=");
        IntFunction<String> byName = names.startsWith("/api") ? searchApi : search;
        String matrix = "/relief?s=cvid-only&asof=";
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        weight("matrix page", matrix + today);
        weight("first page", "/");
        beat("matrix, one address", seconds, _ -> matrix + today, 60);
        beat("matrix, a new day each", seconds, i -> matrix + day(i), 60);
        beat("name search (" + names + ")", seconds, byName, 20);
    }

    private static LocalDate day(int i) {
        return LocalDate.of(2026, 11, 24).minusDays(i % 3000);
    }

    private HttpRequest request(String target, String encoding) {
        return HttpRequest.newBuilder(URI.create(address + target))
                .timeout(Duration.ofSeconds(40))
                .header("Accept-Encoding", encoding)
                .build();
    }

    private HttpResponse<byte[]> get(String target, String encoding) throws IOException, InterruptedException {
        return client.send(request(target, encoding), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The page with its style sheet and script, as sent. Fonts are not counted. */
    private void weight(String what, String target) throws IOException, InterruptedException {
        String page = new String(get(target, "identity").body(), StandardCharsets.UTF_8);
        double bytes = get(target, "gzip").body().length;
        Matcher linked = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg)[^\"]*)\"")
                .matcher(page);
        List<String> seen = new ArrayList<>();
        while (linked.find()) {
            String asset = linked.group(1).replace("&amp;", "&");
            if (asset.startsWith("/assets") && !seen.contains(asset)) {
                seen.add(asset);
                bytes += get(asset, "gzip").body().length;
            }
        }
        limit("weight of " + what, bytes / 1000, 200, "kB");
    }

    private void beat(String what, int seconds, IntFunction<String> target, double most) throws InterruptedException {
        AtomicInteger failed = new AtomicInteger();
        round(WARM_SECONDS, i -> target.apply(100_000 + i), new AtomicInteger());
        double[] times = round(seconds, target, failed);
        Arrays.sort(times);
        limit(what + ", p50", times[times.length / 2], most, "ms");
        limit(what + ", p99", times[(int) Math.ceil(times.length * 0.99) - 1], most, "ms");
        System.out.println("  " + times.length + " requests, " + failed + " not answered with 200");
    }

    private double[] round(int seconds, IntFunction<String> target, AtomicInteger failed) throws InterruptedException {
        int count = seconds * A_SECOND;
        double[] times = new double[count];
        List<CompletableFuture<?>> all = new ArrayList<>();
        long start = System.nanoTime() + 50_000_000;
        for (int i = 0; i < count; i++) {
            long due = start + i * (1_000_000_000L / A_SECOND);
            for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            int at = i;
            all.add(client.sendAsync(request(target.apply(i), "gzip"), HttpResponse.BodyHandlers.ofByteArray())
                    .handle((response, fault) -> {
                        times[at] = (System.nanoTime() - due) / 1e6;
                        if (fault != null || response.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        return at;
                    }));
        }
        all.forEach(CompletableFuture::join);
        return times;
    }

    private static void limit(String what, double measured, double most, String unit) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-52s %8.1f %s   limit %.0f %s   %s",
                what,
                measured,
                unit,
                most,
                unit,
                measured <= most ? "within" : "OVER"));
    }
}
