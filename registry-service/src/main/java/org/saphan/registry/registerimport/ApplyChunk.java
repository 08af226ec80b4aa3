package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.registry.importrows.Chunk;
import org.saphan.registry.importrows.ImportRows;

/// Lets a chunk of rows take effect and moves the checkpoint behind it.
@ApplicationScoped
class ApplyChunk {

    private final RegisterImports imports;
    private final ImportRows rows;

    ApplyChunk(RegisterImports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /// @param from how many rows were read before this chunk
    @Transactional
    void run(UUID id, long from, Chunk chunk) {
        var job = imports.requireAlone(id);
        job.requireAt(from);
        job.advance(chunk.rows(), rows.apply(job.scope(), chunk));
    }
}
