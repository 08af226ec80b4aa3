package org.saphan.registry.registerimport;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.saphan.registry.importrows.Chunk;
import org.saphan.registry.importrows.RowFormat;

/// The chunks of a file, each read while the one before it takes effect: reading costs the processor, taking effect
/// the database.
final class ChunksAhead implements AutoCloseable {

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-reader").factory());
    private final CsvRows rows;
    private final RowFormat format;
    private final int most;
    private Future<Chunk> next;

    ChunksAhead(CsvRows rows, RowFormat format, int most) {
        this.rows = rows;
        this.format = format;
        this.most = most;
        next = reader.submit(this::read);
    }

    /// The next rows; none at the end of the file.
    ///
    /// @throws NotCsv when the file breaks off inside a quoted cell
    Chunk next() {
        try {
            var chunk = next.get();
            next = reader.submit(this::read);
            return chunk;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException unasked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", unasked);
        }
    }

    /// Lets the chunk that is being read end, so that nobody reads the file any more.
    @Override
    public void close() {
        reader.close();
    }

    private Chunk read() {
        return format.read(rows.next(most));
    }
}
