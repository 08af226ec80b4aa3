package org.saphan.registry.erasure;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That somebody's personal data was erased.
@Schema(description = "That an entrepreneur's personal data was erased.")
record Erasure(
        @NotNull UUID entrepreneurId,
        @NotNull Instant erasedAt,

        @Schema(description = "Who had it erased; absent where the retention ended.", maxLength = 20) @Nullable String agency,

        @NotNull @Schema(maxLength = 500) String reason) {}
