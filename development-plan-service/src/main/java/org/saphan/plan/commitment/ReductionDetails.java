package org.saphan.plan.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A cut of a commitment, as the programme's agencies may see it.
@Schema(description = "A cut of a commitment.")
record ReductionDetails(
        @NotNull UUID reductionId,
        @NotNull UUID commitmentId,
        @NotNull BigDecimal amount,
        @NotNull @Schema(maxLength = 2000) String reason,
        @NotNull LocalDate reducedOn,
        @JsonIgnore long version) {}
