package org.saphan.registry.registerimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.saphan.http.Refusal;
import org.saphan.registry.importrows.ImportRows;

/// Carries an import forward, chunk by chunk, from its checkpoint to its end.
@ApplicationScoped
class RunImport {

    private static final Logger LOG = Logger.getLogger(RunImport.class);

    private final BeginImport begin;
    private final ApplyChunk apply;
    private final EndImport end;
    private final StoredFile stored;
    private final ImportRows importRows;
    private final ImportSettings settings;

    RunImport(
            BeginImport begin,
            ApplyChunk apply,
            EndImport end,
            StoredFile stored,
            ImportRows importRows,
            ImportSettings settings) {
        this.begin = begin;
        this.apply = apply;
        this.end = end;
        this.stored = stored;
        this.importRows = importRows;
        this.settings = settings;
    }

    /// @param isWanted asked before each chunk; when it says no, the import rests at its checkpoint
    @ActivateRequestContext
    void run(UUID id, BooleanSupplier isWanted) {
        var job = begin.run(id);
        try (var rows = new CsvRows(stored.open(id))) {
            if (wasReadToTheEnd(job, rows, isWanted)) {
                end.run(id, ImportEnd.completed());
                LOG.infof("import %s completed", id);
            }
        } catch (Refusal refusal) {
            end.run(id, ImportEnd.refused(refusal));
            LOG.infof("import %s failed: %s", id, refusal.code());
        }
    }

    private boolean wasReadToTheEnd(RegisterImport job, CsvRows rows, BooleanSupplier isWanted) {
        var format = QuarkusTransaction.requiringNew().call(() -> importRows.format(job.scope(), rows.header()));
        var position = job.rowsRead();
        rows.skip(position);
        try (var chunks = new ChunksAhead(rows, format, settings.chunkRows())) {
            while (isWanted.getAsBoolean()) {
                var chunk = chunks.next();
                if (chunk.isEmpty()) {
                    return true;
                }
                apply.run(job.id(), position, chunk);
                position += chunk.rows();
            }
            return false;
        }
    }
}
