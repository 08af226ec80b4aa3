package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Ends an import, with or without success, and deletes its file.
@ApplicationScoped
class EndImport {

    private final RegisterImports imports;
    private final StoredFile stored;
    private final Clock clock;

    EndImport(RegisterImports imports, StoredFile stored, Clock clock) {
        this.imports = imports;
        this.stored = stored;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, ImportEnd end) {
        var job = imports.requireAlone(id);
        if (end.code() == null) {
            job.complete(clock.instant());
        } else {
            job.fail(end, clock.instant());
        }
        stored.delete(id);
    }
}
