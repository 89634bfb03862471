package org.haetae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.server.mcp.ToolDoor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae mcp}: the questions as tools of an assistant, over standard input and output, until the input ends. */
final class McpCommand implements Commands.Leaf {
    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.bare(Say.MCP, language, new McpCommand());
        spec.addOption(Common.single("--lang", "LANG", Say.OPTION_LANG, language));
        spec.addOption(Common.single("--packs", "DIR", Say.OPTION_PACKS, language));
        return spec;
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public Answer answer(Law law, Ask ask, ParseResult parsed) {
        throw new IllegalStateException("tools are called, not answered");
    }

    /** Answers until the input ends. Whatever else would print goes to standard error: standard output is the protocol's. */
    static int run(ParseResult parsed, Place place, LawAhead ahead, Language language, InputStream in) {
        Law law = ahead.law(Common.packs(parsed, place.packs()));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        try {
            ToolDoor.serve(
                    Questions.of(language),
                    law,
                    () -> LocalDate.now(ZoneId.systemDefault()),
                    Commands.version(),
                    language,
                    in,
                    place.out());
            return Run.ANSWER;
        } catch (IOException e) {
            place.err().println("haetae mcp: " + e.getMessage());
            return Run.FAULT;
        }
    }
}
