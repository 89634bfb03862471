package org.haetae.server.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.server.api.Catalogue;

/** Offers every question of a catalogue as a tool, until the input ends. Nothing but the protocol is written to the output. */
public final class ToolDoor {
    private static final String NAME = "haetae";

    private ToolDoor() {}

    /**
     * Answers until the input ends, and what was asked by then.
     *
     * @param version of the program
     * @param language of descriptions, and of answers that name none
     * @throws IOException if input or output fail
     */
    public static void serve(
            Catalogue catalogue,
            Law law,
            Supplier<LocalDate> today,
            String version,
            Language language,
            InputStream in,
            OutputStream out)
            throws IOException {
        // the library's logger has no place to write to here, and would say so
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        StdioLines lines = new StdioLines(McpJsonDefaults.getMapper(), in, out);
        Tools tools = new Tools(law, today, language);
        List<SyncToolSpecification> all =
                catalogue.questions().stream().map(tools::of).toList();
        McpSyncServer server = McpServer.sync(lines)
                .serverInfo(NAME, version)
                .instructions(McpWord.INSTRUCTIONS.in(language))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                // what is wrong with arguments is told by the question itself, all at once and in its own words
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(all)
                .build();
        try {
            lines.run();
        } finally {
            server.close();
        }
    }
}
