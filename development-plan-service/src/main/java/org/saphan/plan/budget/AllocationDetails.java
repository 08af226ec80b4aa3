package org.saphan.plan.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.journal.EventState;

/// An allocation, as the programme's agencies may see it and as it is published: public money, once given, is
/// public.
@Schema(description = "Money that was given to an agency for a fiscal year.")
record AllocationDetails(
        @NotNull UUID allocationId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @NotNull BigDecimal amount,

        @NotNull @Schema(description = "What was given back of it.")
        BigDecimal returned,

        @NotNull @Schema(maxLength = 20) String allocatedBy,
        @NotNull LocalDate allocatedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return allocationId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
