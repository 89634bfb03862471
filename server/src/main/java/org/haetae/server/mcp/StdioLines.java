package org.haetae.server.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages of the protocol, one on a line. The library has a transport of this kind, but one that ends at the first line that is no
 * message, and drops the answers under way when the input ends. Here a wrong line is answered with an error, calls of tools are answered
 * one after another while everything else is answered at once, and the input's end waits for them.
 */
final class StdioLines implements McpServerTransportProvider {
    /** Longer than any honest question, in bytes. */
    private static final int LONGEST = 1 << 20;

    private final McpJsonMapper mapper;
    private final InputStream in;
    private final OutputStream out;
    private final ExecutorService calls = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("haetae-calls").daemon(true).factory());
    private McpServerSession.@Nullable Factory factory;
    private @Nullable McpServerSession session;

    StdioLines(McpJsonMapper mapper, InputStream in, OutputStream out) {
        this.mapper = mapper;
        this.in = in;
        this.out = out;
    }

    /**
     * Reads until the input ends, then waits for what is still being answered.
     *
     * @throws IOException if the input cannot be read
     */
    void run() throws IOException {
        McpServerSession open = Objects.requireNonNull(factory, "no server").create(new Out());
        session = open;
        try {
            for (byte[] line = line(); line != null; line = line()) {
                String text = new String(line, StandardCharsets.UTF_8);
                if (line.length > LONGEST) {
                    refuse(ErrorCodes.INVALID_REQUEST, "a message of more than " + LONGEST + " bytes");
                } else if (!text.isBlank()) {
                    take(text, open);
                }
            }
        } finally {
            calls.shutdown();
            try {
                calls.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The bytes up to a line feed, without it; one more than the longest where there are more. None at the end. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= LONGEST) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    private void take(String text, McpServerSession open) {
        JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(mapper, text);
        } catch (IOException | RuntimeException e) {
            boolean json = isJson(text);
            refuse(
                    json ? ErrorCodes.INVALID_REQUEST : ErrorCodes.PARSE_ERROR,
                    json ? "no message of JSON-RPC 2.0" : "a line that is no JSON");
            return;
        }
        Runnable handled = () -> handle(message, open);
        if (message instanceof JSONRPCRequest request && McpSchema.METHOD_TOOLS_CALL.equals(request.method())) {
            calls.execute(handled);
        } else {
            handled.run();
        }
    }

    private static void handle(JSONRPCMessage message, McpServerSession open) {
        try {
            open.handle(message).block();
        } catch (RuntimeException e) {
            // the session has answered, or there was nobody to answer; the next message is another matter
            System.err.println(
                    "haetae: a message could not be handled: " + e.getClass().getSimpleName());
        }
    }

    private boolean isJson(String text) {
        try {
            mapper.readValue(text, Object.class);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** An error that belongs to no request: its id is null, which the library would leave out. */
    private void refuse(int code, String found) {
        write("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"Found " + found
                + ", expected a message of JSON-RPC 2.0 on each line.\"}}");
    }

    private synchronized void write(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // as the library wants it

    @Override
    public void setSessionFactory(McpServerSession.Factory sessions) {
        factory = sessions;
    }

    @Override
    public Mono<Void> notifyClients(String method, Object params) {
        return session == null ? Mono.empty() : session.sendNotification(method, params);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return session == null ? Mono.empty() : session.closeGracefully();
    }

    private final class Out implements McpServerTransport {
        @Override
        public Mono<Void> sendMessage(JSONRPCMessage message) {
            return Mono.fromRunnable(() -> {
                try {
                    // the library's writer puts no line feed into a message
                    write(mapper.writeValueAsString(message));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return mapper.convertValue(data, type);
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }
}
