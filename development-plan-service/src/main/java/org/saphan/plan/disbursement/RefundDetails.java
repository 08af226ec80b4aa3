package org.saphan.plan.disbursement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.foureyes.RequestState;

/// A refund, as the programme's agencies may see it.
@Schema(description = "Money of a payment that came back.")
record RefundDetails(
        @NotNull UUID refundId,
        @NotNull UUID disbursementId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull BigDecimal amount,
        @NotNull LocalDate refundedOn,
        @NotNull @Schema(maxLength = 200) String reference,
        @NotNull RequestState state,
        @NotNull @Schema(maxLength = 20) String requestedBy,

        @Schema(description = "Who confirmed it or turned it down.", maxLength = 20) @Nullable String decidedBy,

        @Nullable LocalDate decidedOn,

        @Schema(description = "Why it was turned down.", maxLength = 2000) @Nullable String reason,

        @JsonIgnore long version) {}
