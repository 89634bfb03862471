package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.haetae.law.model.Plain.Language;
import org.haetae.server.api.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code haetae mcp} as a process, asked by the library's own client and by lines written by hand. */
class McpTest {
    private static final String HELLO = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
            "clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """;

    @TempDir
    Path folder;

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhaetae.packs=" + Ran.PACKS.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.haetae.cli.Main",
                "mcp");
    }

    private List<String> lines(String input) throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        Files.writeString(in, HELLO + input);
        Process process = new ProcessBuilder(command())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(lines).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\"") && line.endsWith("}"));
        return lines;
    }

    private static String answerTo(int id, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":" + id + ","))
                .findFirst()
                .orElseThrow();
    }

    private static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}\n";
    }

    @Test
    void theLibrarysClientFindsEveryQuestionAndIsAnswered() {
        List<String> command = command();
        StdioClientTransport transport = new StdioClientTransport(
                ServerParameters.builder(command.getFirst())
                        .args(command.subList(1, command.size()))
                        .build(),
                McpJsonDefaults.getMapper());
        try (McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(1))
                .initializationTimeout(Duration.ofMinutes(1))
                .build()) {
            assertThat(client.initialize().instructions()).contains("not legal advice");
            List<String> names = new ArrayList<>();
            for (Tool tool : client.listTools().tools()) {
                names.add(tool.name());
                assertThat(tool.annotations().readOnlyHint()).isTrue();
            }
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(Questions.of(Language.EN).questions().stream()
                            .map(Question::id)
                            .toList());
            assertThat(names)
                    .doesNotContain(
                            "law-import", "law-skeleton", "law-mutate", "people-read", "amend", "replay", "serve");
            CallToolResult result = client.callTool(CallToolRequest.builder("unlock")
                    .arguments(Map.of("measure", "nkspea-104a-block", "as-of", "2019-02-22"))
                    .build());
            assertThat(result.isError()).isFalse();
            assertThat(((TextContent) result.content().getFirst()).text())
                    .isEqualTo(Ran.of("unlock", "nkspea-104a-block", "--as-of", "2019-02-22")
                            .out())
                    .contains("9251(a)", "Not legal advice", "Packs and revisions");
            assertThat(result.structuredContent().toString()).contains("schema=unlock/1");
        }
    }

    @Test
    void aWrongLineIsAnsweredAndTheNextOneToo() throws Exception {
        List<String> lines = lines("no json\n{\"a\":1}\n[]\n" + "x".repeat(2_000_000) + "\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}\n");
        assertThat(lines).filteredOn(line -> line.contains("\"code\":-32700")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.contains("\"code\":-32600")).hasSize(3);
        assertThat(answerTo(7, lines)).contains("\"result\":{}");
    }

    @Test
    void anUnknownToolAndWrongArgumentsAreToldClearly() throws Exception {
        List<String> lines = lines(call(2, "reliefs", "{}")
                + call(3, "relief", "{\"scenario\":\"/etc/passwd\",\"asof\":\"x\",\"why\":\"maybe\"}")
                + call(4, "unlock", "{}")
                + call(5, "unlock", "{\"measure\":{\"a\":1}}")
                + call(6, "relief", "{\"as-of\":\"2019-02-30\",\"lang\":\"ko\"}"));
        assertThat(answerTo(2, lines)).contains("\"error\"", "reliefs");
        assertThat(answerTo(3, lines))
                .contains("\"isError\":true", "Did you mean as-of?", "found /etc/passwd", "expected true or false");
        assertThat(answerTo(4, lines)).contains("\"isError\":true", "measure: found nothing");
        assertThat(answerTo(5, lines)).contains("\"isError\":true", "measure: found {a=1}");
        assertThat(answerTo(6, lines)).contains("\"isError\":true", "입력 2019-02-30");
    }

    @Test
    void severalAtOnceAreAllAnsweredThoughTheInputHasEnded() throws Exception {
        StringBuilder calls = new StringBuilder();
        for (int id = 10; id < 30; id++) {
            calls.append(call(id, "unsc", "{\"for\":" + (id % 10) + "}"));
        }
        List<String> lines = lines(calls.toString());
        for (int id = 10; id < 30; id++) {
            assertThat(answerTo(id, lines)).contains("\"isError\":false", "For " + id % 10);
        }
    }
}
