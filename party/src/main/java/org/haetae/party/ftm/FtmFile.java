package org.haetae.party.ftm;

import java.util.List;

/** What was read from a file, and what was read over because this room does not know it. */
public record FtmFile(List<FtmEntity> entities, List<Note> notes) {
    /** What was not understood, and was left alone. */
    public enum What {
        /** A schema that is not known; its entities are kept as they are. */
        SCHEMA,
        /** A property its schema does not have. */
        PROPERTY,
        /** A field beside the properties. */
        FIELD
    }

    /**
     * Something not understood.
     *
     * @param name of it; for a property {@code Schema:property}, as the model writes it
     * @param line the first it was met in
     * @param times how often
     */
    public record Note(What what, String name, int line, int times) {}

    public FtmFile {
        entities = List.copyOf(entities);
        notes = List.copyOf(notes);
    }
}
