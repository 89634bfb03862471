package org.haetae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.haetae.law.model.Later;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Path packs = Path.of(System.getProperty("haetae.packs", "packs"));
        LawAhead ahead = LawAhead.of(args, packs);
        // always UTF-8: the glyphs and Korean must not depend on how the terminal introduced itself
        Delivery delivery = new Delivery(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(delivery, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Place place = new Place(
                out,
                err,
                Later.of(() -> LocalDate.now(ZoneId.systemDefault())),
                packs,
                Place.isColourful(System.getenv("NO_COLOR"), System.getenv("TERM")),
                System.getenv("HAETAE_TRACE") != null);
        int code = Run.of(args, place, ahead);
        out.flush();
        String complaint = delivery.complaint();
        if (complaint != null) {
            err.println("haetae: the answer could not be written in full: " + complaint + ".");
            code = Run.FAULT;
        }
        // the exit hooks of the JVM load a logger: an answer need not wait for it
        if (code != Run.ANSWER) {
            System.exit(code);
        }
    }
}
