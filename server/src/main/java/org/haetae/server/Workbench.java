package org.haetae.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.server.api.Api;
import org.haetae.server.api.Catalogue;
import org.haetae.server.http.HttpDoor;
import org.haetae.server.http.Limits;
import org.haetae.server.page.Place;
import org.haetae.server.page.Site;

/** The workbench, open on a port of this machine; closing it ends it. */
public final class Workbench implements AutoCloseable {
    private final HttpDoor door;

    private Workbench(HttpDoor door) {
        this.door = door;
    }

    /**
     * Opens it.
     *
     * @param port 0 for any that is free
     * @param law the packs, read
     * @param packs their folder, to be read again where two ask at once
     * @param today asked for at every request that names no day
     * @param questions for programs, under {@code /api/v1}
     * @throws BadInput if the port is taken or no port
     */
    public static Workbench open(
            int port, Law law, Path packs, Supplier<LocalDate> today, String version, Supplier<Catalogue> questions) {
        return open(port, law, () -> Law.read(packs), today, version, Limits.USUAL, questions);
    }

    static Workbench open(
            int port, Law law, Supplier<Law> more, Supplier<LocalDate> today, String version, Limits limits) {
        return open(port, law, more, today, version, limits, () -> Catalogue.NOTHING);
    }

    private static Workbench open(
            int port,
            Law law,
            Supplier<Law> more,
            Supplier<LocalDate> today,
            String version,
            Limits limits,
            Supplier<Catalogue> questions) {
        Site pages = new Site(law, more, today, version, places());
        try {
            return new Workbench(HttpDoor.open(port, new Api(pages, questions, today), limits));
        } catch (IOException e) {
            throw new BadInput(Position.ofFile("--port"), port + ", which is taken", "a free port, or 0 for any");
        }
    }

    /** Every page there is. */
    static List<Place> places() {
        return Places.all();
    }

    public int port() {
        return door.port();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    @Override
    public void close() {
        door.close();
    }
}
