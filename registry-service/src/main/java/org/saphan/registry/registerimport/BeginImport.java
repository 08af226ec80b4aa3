package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Begins an import, or finds where it was interrupted.
@ApplicationScoped
class BeginImport {

    private final RegisterImports imports;
    private final Clock clock;

    BeginImport(RegisterImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional
    RegisterImport run(UUID id) {
        var job = imports.requireAlone(id);
        job.begin(clock.instant());
        return job;
    }
}
