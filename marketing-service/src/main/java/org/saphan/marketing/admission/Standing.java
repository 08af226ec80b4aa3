package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why an entrepreneur may sell: in the register and consenting, each fact with the sequence it had.
///
/// @param knownAsOf the time of the newest event of the register that was learnt
@Schema(description = "Why the entrepreneur may sell: in the register and consenting, each with its sequence.")
public record Standing(
        @NotNull @Schema(maxLength = 40, examples = "REGISTERED")
        String status,

        @Schema(required = true, description = "The entrepreneur's sequence in the register.")
        long entrepreneurSequence,

        @NotNull UUID consentId,

        @Schema(required = true, description = "The consent's sequence in the register.")
        long consentSequence,

        @Schema(description = "How fresh the knowledge was.") @Nullable Instant knownAsOf) {}
