package org.saphan.cluster.cluster;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// On what a driver was found to be local.
///
/// @param driverKnownAsOf the time of the newest event of the register that was learnt
@Embeddable
@Schema(description = "On what the driver was found to be local.")
record DriverFacts(
        @NotNull @Schema(pattern = "\\d{2}", examples = "52")
        String driverProvinceCode,

        @Schema(required = true, description = "The agency's sequence in the register.")
        long driverSequence,

        @Schema(description = "How fresh the knowledge was.") @Nullable Instant driverKnownAsOf) {}
