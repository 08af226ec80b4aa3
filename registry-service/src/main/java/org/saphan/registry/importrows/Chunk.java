package org.saphan.registry.importrows;

/// Rows that were read and are ready for the database: the sound ones as staging text, the faults of the others.
///
/// @param rows how many rows of the file
/// @param lastRow the number of the last one
public record Chunk(int rows, long lastRow, CopyText sound, CopyText faulty, int refused) {

    public boolean isEmpty() {
        return rows == 0;
    }
}
