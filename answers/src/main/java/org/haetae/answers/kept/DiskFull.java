package org.haetae.answers.kept;

/** There was no room to keep something. Nothing was kept of it, and what was kept before is whole. */
public final class DiskFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    public DiskFull(String file) {
        super("no room to write " + file);
        this.file = file;
    }

    /** What could not be written, as people know it. */
    public String file() {
        return file;
    }
}
