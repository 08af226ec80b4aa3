package org.saphan.registry.merge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A merge as agencies see it.
@Schema(
        description =
                "That two registrations are of one entrepreneur: by whom, when and why, and whether it was undone.")
record MergeDetails(
        @NotNull UUID mergeId,
        @NotNull UUID loserId,
        @NotNull UUID winnerId,
        @NotNull @Schema(maxLength = 500) String reason,
        @NotNull @Schema(maxLength = 20) String mergedBy,
        @NotNull Instant mergedAt,

        @NotNull @Schema(description = "What was the loser's and is the winner's.", maxItems = 1000)
        List<UUID> productIds,

        @Schema(maxLength = 20) @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Schema(maxLength = 500) @Nullable String undoingReason) {}
