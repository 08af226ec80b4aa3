package org.saphan.registry.registerimport;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.RefusalTexts;
import org.saphan.registry.importrows.ImportKind;

/// An import and how far it has come.
@Schema(description = "An import and how far it has come.")
record ImportDetails(
        @NotNull UUID importId,
        @NotNull ImportKind kind,

        @NotNull @Schema(description = "Rules were applied, rows were not.")
        Boolean dryRun,

        @Schema(description = "Of ratings: their OPC round, Buddhist era.") @Nullable Integer round,

        @NotNull ImportState state,

        @NotNull @Schema(description = "Who asked for it.", maxLength = 20)
        String agency,

        @NotNull Long rowsRead,
        @NotNull Long rowsAccepted,
        @NotNull Long rowsRefused,
        @NotNull Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Over the whole run, once finished.") @Nullable Long rowsPerSecond,

        @Schema(description = "Of a failed import.") @Nullable ImportProblem problem) {

    static @Nullable Long rate(long rows, @Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null) {
            return null;
        }
        return rows * 1000 / Math.max(1, Duration.between(from, to).toMillis());
    }

    /// The same, with what went wrong told in the language.
    ImportDetails in(Locale language, RefusalTexts texts) {
        return problem == null
                ? this
                : new ImportDetails(
                        importId,
                        kind,
                        dryRun,
                        round,
                        state,
                        agency,
                        rowsRead,
                        rowsAccepted,
                        rowsRefused,
                        requestedAt,
                        startedAt,
                        finishedAt,
                        rowsPerSecond,
                        problem.in(language, texts));
    }
}
