package org.haetae.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.server.Workbench;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae serve}: the workbench, in a browser on this machine, until it is interrupted. */
final class ServeCommand implements Commands.Leaf {
    private static final int PORT = 8390;
    private static final int LAST_PORT = 65535;

    static CommandSpec spec(Language language) {
        CommandSpec spec = Commands.bare(Say.SERVE, language, new ServeCommand());
        spec.addOption(Common.single("--port", "N", Say.OPTION_PORT, language));
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
        throw new IllegalStateException("pages are served, not answered");
    }

    /** Opens the port, says where, and stays until the program is told to stop. */
    static int run(ParseResult parsed, Place place, LawAhead ahead, Language language) {
        int port = port(parsed);
        Path packs = Common.packs(parsed, place.packs());
        Law law = ahead.law(packs);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Workbench open = Workbench.open(
                port,
                law,
                packs,
                () -> java.time.LocalDate.now(java.time.ZoneId.systemDefault()),
                Commands.version(),
                () -> Questions.of(Language.EN));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            told.countDown();
                            open.close();
                            closed.countDown();
                        },
                        "haetae-stop"));
        String address = open.address() + (language == Language.KO ? "?lang=ko" : "");
        place.out().println(Say.SERVING.in(language).replace("{0}", address));
        place.out().flush();
        try {
            told.await();
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open.close();
        }
        return Run.ANSWER;
    }

    private static int port(ParseResult parsed) {
        String typed = Common.value(parsed, "--port").orElse(Integer.toString(PORT));
        try {
            int port = Integer.parseInt(typed.strip());
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, with every other number that is no port
        }
        throw new BadInput(Position.ofFile("--port"), typed, "a whole number from 0 to " + LAST_PORT);
    }
}
