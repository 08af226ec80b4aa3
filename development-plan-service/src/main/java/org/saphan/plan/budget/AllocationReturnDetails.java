package org.saphan.plan.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was given back of an allocation, as the programme's agencies may see it.
@Schema(description = "What was given back of an allocation.")
record AllocationReturnDetails(
        @NotNull UUID returnId,
        @NotNull UUID allocationId,
        @NotNull BigDecimal amount,
        @NotNull @Schema(maxLength = 2000) String reason,
        @NotNull @Schema(maxLength = 20) String returnedBy,
        @NotNull LocalDate returnedOn,
        @JsonIgnore long version) {}
