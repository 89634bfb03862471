package org.haetae.server.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.haetae.notation.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Listens on this machine's loopback address, and refuses what no honest browser sends: other hosts (which also stops a page elsewhere
 * from reading this one by renaming it), other methods, long or malformed addresses, bodies. A reply is computed by few at a time and
 * within a time; clients that send or read too slowly are dropped by the JDK's server.
 */
public final class HttpDoor implements AutoCloseable {

    private static final int LONGEST_TARGET = 8192;
    private static final long KEEP_BYTES = 32L << 20;
    private static final System.Logger LOG = System.getLogger("org.haetae.server");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Handler handler;
    private final Limits limits;
    private final Semaphore atWork;
    private final Shelf shelf = new Shelf(KEEP_BYTES);
    private final Set<String> hosts;

    private HttpDoor(HttpServer server, Handler handler, Limits limits) {
        this.server = server;
        this.handler = handler;
        this.limits = limits;
        this.atWork = new Semaphore(limits.atWork());
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        int port = server.getAddress().getPort();
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /**
     * Opens the door.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port cannot be had
     */
    public static HttpDoor open(int port, Handler handler, Limits limits) throws IOException {
        limits.tellTheJdk();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        HttpDoor door = new HttpDoor(server, handler, limits);
        server.createContext("/", door::exchange);
        server.setExecutor(door.threads);
        server.start();
        return door;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** No new requests; those under way have a moment to end. */
    @Override
    public void close() {
        server.stop(atWork.availablePermits() == limits.atWork() ? 0 : 2);
        threads.shutdownNow();
    }

    // one exchange

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Kept reply;
            try {
                reply = reply(exchange);
            } catch (RuntimeException | StackOverflowError e) {
                reply = fault(e, exchange);
            }
            send(exchange, reply, head);
        }
    }

    private Kept fault(Throwable e, HttpExchange exchange) {
        // neither the address nor the message: both may hold what a reader typed
        StackTraceElement[] trace = e.getStackTrace();
        LOG.log(
                System.Logger.Level.ERROR,
                () -> "a fault of Haetae's: " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
        if (System.getenv("HAETAE_TRACE") != null) {
            LOG.log(System.Logger.Level.ERROR, "trace", e);
        }
        return Kept.of(handler.refuse(Refused.FAULT, target(exchange)));
    }

    private static String target(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getRawPath();
        return (path == null ? "" : path) + (query == null ? "" : "?" + query);
    }

    private Kept reply(HttpExchange exchange) {
        String target = target(exchange);
        Optional<Refused> refused = refused(exchange, target);
        if (refused.isPresent()) {
            return Kept.of(
                    handler.refuse(refused.get(), target.substring(0, Math.min(target.length(), LONGEST_TARGET))));
        }
        String key = handler.era() + ' ' + target;
        Kept kept = shelf.find(key);
        return kept != null ? kept : work(exchange, target, key);
    }

    private Optional<Refused> refused(HttpExchange exchange, String target) {
        Headers headers = exchange.getRequestHeaders();
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.getFirst().toLowerCase(Locale.ROOT))) {
            return Optional.of(Refused.HOST);
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(Refused.METHOD);
        }
        if (target.length() > LONGEST_TARGET) {
            return Optional.of(Refused.TOO_LONG);
        }
        String length = headers.getFirst("Content-Length");
        if (headers.containsKey("Transfer-Encoding")
                || length != null && !length.strip().equals("0")) {
            return Optional.of(Refused.BODY);
        }
        return Optional.empty();
    }

    private Kept work(HttpExchange exchange, String target, String key) {
        Request request;
        try {
            request = request(exchange, target);
        } catch (BadInput e) {
            return Kept.of(handler.refuse(Refused.MALFORMED, target));
        }
        boolean mine = false;
        try {
            mine = atWork.tryAcquire(limits.waitSeconds(), TimeUnit.SECONDS);
            if (!mine) {
                return Kept.of(handler.refuse(Refused.BUSY, target));
            }
            // the permit goes back when the work is really over, not when nobody waits for it any more
            Future<Kept> working = threads.submit(() -> {
                try {
                    return Kept.of(handler.answer(request));
                } finally {
                    atWork.release();
                }
            });
            mine = false;
            Kept made = working.get(limits.workSeconds(), TimeUnit.SECONDS);
            if (made.reply().kept()) {
                shelf.put(key, made);
            }
            return made;
        } catch (TimeoutException e) {
            return Kept.of(handler.refuse(Refused.SLOW, target));
        } catch (InterruptedException | CancellationException e) {
            return Kept.of(handler.refuse(Refused.BUSY, target));
        } catch (ExecutionException e) {
            return fault(e.getCause() == null ? e : e.getCause(), exchange);
        } finally {
            if (mine) {
                atWork.release();
            }
        }
    }

    private static Request request(HttpExchange exchange, String target) {
        String rawPath = exchange.getRequestURI().getRawPath();
        String rawQuery = exchange.getRequestURI().getRawQuery();
        String path = Query.decoded((rawPath == null || rawPath.isEmpty() ? "/" : rawPath).replace("+", "%2B"));
        return new Request(path, Query.read(rawQuery == null ? "" : rawQuery), target);
    }

    // sending

    private static void send(HttpExchange exchange, Kept kept, boolean head) throws IOException {
        Headers in = exchange.getRequestHeaders();
        Headers out = exchange.getResponseHeaders();
        Reply reply = kept.reply();
        boolean small = kept.isSmaller() && accepts(in.getFirst("Accept-Encoding"));
        String tag = "\"" + kept.tag() + (small ? "-z\"" : "\"");
        out.set("Content-Security-Policy", POLICY);
        out.set("X-Content-Type-Options", "nosniff");
        out.set("X-Frame-Options", "DENY");
        out.set("Referrer-Policy", "same-origin");
        out.set("Cross-Origin-Opener-Policy", "same-origin");
        out.set("Cross-Origin-Resource-Policy", "same-origin");
        out.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        out.set("Cache-Control", reply.lasting() ? "public, max-age=31536000, immutable" : "no-cache");
        out.set("Vary", "Accept-Encoding");
        reply.headers().forEach(out::set);
        if (reply.status() == 405) {
            out.set("Allow", "GET, HEAD");
        }
        if (reply.status() == 503) {
            out.set("Retry-After", "2");
        }
        if (reply.status() == 200) {
            out.set("ETag", tag);
            if (matches(in.getFirst("If-None-Match"), kept.tag())) {
                drain(exchange);
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        out.set("Content-Type", reply.type());
        byte[] body = small ? kept.small() : reply.body();
        if (small) {
            out.set("Content-Encoding", "gzip");
        }
        if (head) {
            out.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        drain(exchange);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream stream = exchange.getResponseBody()) {
                stream.write(body);
            }
        }
    }

    /** A little of a body that was refused, so that the client hears why; the rest is cut off with the connection. */
    private static void drain(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        if (exchange.getRequestHeaders().containsKey("Content-Length") && in.available() > 0) {
            in.skip(Math.min(in.available(), 65536));
        }
    }

    private static boolean accepts(@Nullable String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String encoding : encodings.split(",", -1)) {
            String[] parts = encoding.strip().toLowerCase(Locale.ROOT).split(";", 2);
            boolean none = parts.length > 1 && parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            if ((parts[0].strip().equals("gzip") || parts[0].strip().equals("*")) && !none) {
                return true;
            }
        }
        return false;
    }

    /** Weak comparison: the same content, whichever way it was packed. */
    private static boolean matches(@Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        for (String one : tags.split(",", -1)) {
            String bare = one.strip().replaceFirst("^W/", "").replace("\"", "").replaceFirst("-z$", "");
            if (bare.equals("*") || bare.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
