package org.saphan.registry.duplicate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A proposal as agencies see it.
@Schema(description = "Two registrations that are likely of one entrepreneur.")
record DuplicateDetails(
        @NotNull UUID duplicateId,

        @NotNull @Schema(description = "The older registration.")
        UUID firstId,

        @NotNull @Schema(description = "The newer registration.")
        UUID secondId,

        @NotNull @Schema(description = "From 0 to 1.", examples = "0.874")
        BigDecimal score,

        @NotNull @Schema(maxItems = 10) List<Evidence> evidence,
        @NotNull DuplicateState state,
        @NotNull Instant foundAt,
        @Schema(maxLength = 20) @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Schema(maxLength = 500) @Nullable String reason,
        @JsonIgnore long version) {}
