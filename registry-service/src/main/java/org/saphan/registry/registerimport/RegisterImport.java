package org.saphan.registry.registerimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.importrows.ColumnMapping;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.importrows.ImportScope;

/// An import of one file: what was asked for, and how far it has come.
@Entity
class RegisterImport {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private boolean dryRun;
    private @Nullable Integer roundYearBe;
    private @Nullable String columns;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.WAITING;

    private String agency;
    private Instant requestedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private long rowsRead;
    private long rowsRefused;
    private @Nullable String problemCode;
    private @Nullable String problemColumn;
    private @Nullable String problemExpected;
    private @Nullable String problemNear;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RegisterImport() {}

    static RegisterImport request(ImportRequest request, String agency, Instant now) {
        var job = new RegisterImport();
        job.id = Ids.next();
        job.kind = request.kind();
        job.roundYearBe = request.round();
        job.dryRun = request.dryRun();
        job.columns = request.columns();
        job.agency = agency;
        job.requestedAt = now;
        return job;
    }

    void begin(Instant now) {
        if (state == ImportState.WAITING) {
            state = ImportState.RUNNING;
            startedAt = now;
        }
    }

    /// Holds the checkpoint against what the caller believes it to be.
    ///
    /// @throws IllegalStateException when somebody else has moved it, or ended the import
    void requireAt(long row) {
        if (state != ImportState.RUNNING || rowsRead != row) {
            throw new IllegalStateException(
                    "import " + id + " is " + state + " at row " + rowsRead + ", not at " + row);
        }
    }

    /// Moves the checkpoint behind a chunk.
    void advance(int rows, int refused) {
        rowsRead += rows;
        rowsRefused += refused;
    }

    void complete(Instant now) {
        state = ImportState.COMPLETED;
        finishedAt = now;
    }

    void fail(ImportEnd end, Instant now) {
        state = ImportState.FAILED;
        problemCode = end.code();
        problemColumn = end.column();
        problemExpected = end.expected();
        problemNear = end.near();
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    long rowsRead() {
        return rowsRead;
    }

    ImportScope scope() {
        return new ImportScope(id, kind, agency, roundYearBe, dryRun, ColumnMapping.parse(columns));
    }

    ImportDetails details() {
        return new ImportDetails(
                id,
                kind,
                dryRun,
                roundYearBe,
                state,
                agency,
                rowsRead,
                rowsRead - rowsRefused,
                rowsRefused,
                requestedAt,
                startedAt,
                finishedAt,
                ImportDetails.rate(rowsRead, startedAt, finishedAt),
                problemCode == null
                        ? null
                        : new ImportProblem(problemCode, problemColumn, problemExpected, problemNear, ""));
    }
}
