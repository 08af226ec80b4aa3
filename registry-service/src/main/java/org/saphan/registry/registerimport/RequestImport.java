package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.CallingAgency;
import org.saphan.http.InvalidRequest;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.importrows.ImportRows;

/// Stores a file and the job to import it.
@ApplicationScoped
class RequestImport {

    private final RegisterImports imports;
    private final ImportRows rows;
    private final UploadedFiles files;
    private final StoredFile stored;
    private final Event<ImportRequested> requested;
    private final CallingAgency caller;
    private final Clock clock;

    RequestImport(
            RegisterImports imports,
            ImportRows rows,
            UploadedFiles files,
            StoredFile stored,
            Event<ImportRequested> requested,
            CallingAgency caller,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.stored = stored;
        this.requested = requested;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportDetails run(ImportRequest request, UploadedFile file) {
        caller.requireSteward("CDD", "imports");
        if ((request.kind() == ImportKind.RATINGS) != (request.round() != null)) {
            throw new InvalidRequest("round", request.round() == null ? "REQUIRED" : "INVALID_VALUE");
        }
        var job = RegisterImport.request(request, caller.code(), clock.instant());
        rows.requirePossible(job.scope());
        imports.persistAndFlush(job);
        stored.write(job.id(), files.asCsv(file));
        requested.fire(new ImportRequested());
        return job.details();
    }
}
