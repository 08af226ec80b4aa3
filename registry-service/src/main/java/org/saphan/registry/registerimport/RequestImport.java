package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.InvalidRequest;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.importrows.ImportRows;

/// Stores a file and the job to import it.
@ApplicationScoped
class RequestImport {

    private final RegisterImports imports;
    private final ImportRows rows;
    private final StoredFile stored;
    private final Event<ImportRequested> requested;
    private final CallingAgency caller;
    private final Clock clock;

    RequestImport(
            RegisterImports imports,
            ImportRows rows,
            StoredFile stored,
            Event<ImportRequested> requested,
            CallingAgency caller,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.stored = stored;
        this.requested = requested;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportDetails run(ImportKind kind, @Nullable Integer roundYearBE, boolean dryRun, File file) {
        caller.requireSteward("CDD", "imports");
        if ((kind == ImportKind.RATINGS) != (roundYearBE != null)) {
            throw new InvalidRequest("round", roundYearBE == null ? "REQUIRED" : "INVALID_VALUE");
        }
        var job = RegisterImport.request(kind, roundYearBE, dryRun, caller.code(), clock.instant());
        rows.requirePossible(job.scope());
        imports.persistAndFlush(job);
        stored.write(job.id(), file);
        requested.fire(new ImportRequested());
        return job.details();
    }
}
