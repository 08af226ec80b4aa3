package org.saphan.registry.admissiontrail;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One step of a request for admission: what, when, who and why.
@Schema(description = "One step of a request for admission.")
record TrailEntry(
        @NotNull Instant at,
        @NotNull AdmissionStep step,

        @Schema(description = "Absent where the requester took it, or the register by itself.", maxLength = 20) @Nullable String agency,

        @Schema(description = "The account within the agency.", maxLength = 200) @Nullable String account,

        @Schema(maxLength = 2000) @Nullable String reason,
        @Schema(maxLength = 200) @Nullable String clientId) {}
