package org.saphan.registry.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change: who made it, when and why, and what it changed. The first says what was entered.
@Schema(description = "One change: who made it, when and why, and what it changed. The first says what was entered.")
record HistoryEntry(
        @NotNull @Schema(description = "The version since then.")
        Long version,

        @NotNull Instant changedAt,

        @Schema(description = "Absent where the register did by itself.", maxLength = 20) @Nullable String agency,

        @Schema(maxLength = 500) @Nullable String reason,
        @NotNull @Schema(maxItems = 100) List<FieldChange> changes) {}
