package org.saphan.plan.disbursement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.foureyes.RequestState;

/// A disbursement, as the programme's agencies may see it.
@Schema(description = "A payment out of a commitment.")
record DisbursementDetails(
        @NotNull UUID disbursementId,
        @NotNull UUID commitmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @NotNull BigDecimal amount,

        @NotNull @Schema(description = "What came back of it.")
        BigDecimal refunded,

        @NotNull LocalDate paidOn,
        @NotNull @Schema(maxLength = 200) String reference,
        @NotNull RequestState state,
        @NotNull @Schema(maxLength = 20) String requestedBy,

        @Schema(description = "Who let it go or turned it down.", maxLength = 20) @Nullable String decidedBy,

        @Nullable LocalDate decidedOn,

        @Schema(description = "Why it was turned down.", maxLength = 2000) @Nullable String reason,

        @JsonIgnore long version) {}
