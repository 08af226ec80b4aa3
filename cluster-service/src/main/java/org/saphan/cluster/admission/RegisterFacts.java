package org.saphan.cluster.admission;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// On what an entrepreneur was taken, with the sequence that it had.
///
/// @param knownAsOf the time of the newest event of the register that was learnt
@Embeddable
@Schema(description = "On what the entrepreneur was taken.")
public record RegisterFacts(
        @NotNull @Schema(maxLength = 40, examples = "REGISTERED")
        String entrepreneurStatus,

        @Schema(required = true, description = "The entrepreneur's sequence in the register.")
        long entrepreneurSequence,

        @Schema(description = "How fresh the knowledge was.") @Nullable Instant knownAsOf) {}
