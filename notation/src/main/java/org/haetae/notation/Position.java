package org.haetae.notation;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text file. Lines and columns count from 1; columns count UTF-16 units, as editors do. Line 0 means the
 * file as a whole.
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position position
                && line == position.line
                && column == position.column
                && file.equals(position.file);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
