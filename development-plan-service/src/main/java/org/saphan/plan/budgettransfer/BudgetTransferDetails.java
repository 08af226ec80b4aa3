package org.saphan.plan.budgettransfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.foureyes.RequestState;

/// A transfer, as the programme's agencies may see it.
@Schema(description = "Money that goes from one activity of a plan to another.")
record BudgetTransferDetails(
        @NotNull UUID transferId,
        @NotNull UUID planId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull UUID fromActivityId,
        @NotNull UUID toActivityId,
        @NotNull BigDecimal amount,
        @NotNull @Schema(maxLength = 2000) String reason,
        @NotNull RequestState state,
        @NotNull @Schema(maxLength = 20) String requestedBy,

        @Schema(description = "Who let it go or turned it down.", maxLength = 20) @Nullable String decidedBy,

        @Nullable LocalDate decidedOn,

        @Schema(description = "Why it was turned down.", maxLength = 2000) @Nullable String rejectedBecause,

        @JsonIgnore long version) {}
