package org.saphan.plan.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.journal.EventState;

/// A commitment, as the programme's agencies may see it and as it is published.
@Schema(description = "Money that an agency bound to its activity.")
record CommitmentDetails(
        @NotNull UUID commitmentId,
        @NotNull UUID planId,
        @NotNull UUID activityId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @NotNull BigDecimal amount,

        @NotNull @Schema(description = "By how much it was cut since.")
        BigDecimal reduced,

        @NotNull LocalDate committedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return commitmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
