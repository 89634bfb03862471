package org.haetae.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.haetae.server.http.Reply;

/** The style, the script, the mark and the fonts, bundled; each under an address that holds a checksum of it and never changes. */
final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Map<String, Reply> BY_PATH = new LinkedHashMap<>();
    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    static {
        for (String font : new String[] {
            "source-serif-4-400.woff2",
            "source-serif-4-600.woff2",
            "source-sans-3-400.woff2",
            "source-sans-3-600.woff2",
            "noto-serif-kr-600.woff2",
            "noto-sans-kr-400.woff2",
            "noto-sans-kr-600.woff2"
        }) {
            add(font, "font/woff2", bytes(font));
        }
        String style = new String(bytes("haetae.css"), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> font : PATHS.entrySet()) {
            style = style.replace("url(" + font.getKey() + ")", "url(" + font.getValue() + ")");
        }
        add("haetae.css", "text/css; charset=utf-8", style.getBytes(StandardCharsets.UTF_8));
        add("haetae.js", "text/javascript; charset=utf-8", bytes("haetae.js"));
        add("haetae.svg", "image/svg+xml; charset=utf-8", bytes("haetae.svg"));
    }

    private Assets() {}

    private static void add(String name, String type, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int dot = name.lastIndexOf('.');
        String path =
                FOLDER + name.substring(0, dot) + "." + String.format("%08x", sum.getValue()) + name.substring(dot);
        BY_PATH.put(path, Reply.asset(type, bytes));
        PATHS.put(name, path);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/haetae/server/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not bundled: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("not bundled: " + name, e);
        }
    }

    static Optional<Reply> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Where an asset is. */
    static String path(String name) {
        String path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return path;
    }
}
