package org.saphan.registry.certification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A certificate of a product, and whether it holds today.
@Schema(description = "A certificate of a product, and whether it holds today.")
record CertificationDetails(
        @NotNull UUID certificationId,
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        @NotNull Standard standard,
        @Schema(maxLength = 200) @Nullable String standardName,
        @NotNull @Schema(maxLength = 100) String certificateNo,
        @NotNull @Schema(maxLength = 200) String issuedBy,
        @NotNull LocalDate validFrom,

        @Schema(description = "The last day on which it holds; absent when it does not run out.") @Nullable LocalDate validTo,

        @NotNull CertificationStatus status,
        @Nullable LocalDate revokedOn,
        @Schema(maxLength = 500) @Nullable String revocationReason,
        @JsonIgnore long version) {}
