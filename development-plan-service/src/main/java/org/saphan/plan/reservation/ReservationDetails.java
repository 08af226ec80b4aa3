package org.saphan.plan.reservation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.journal.EventState;

/// What a plan sets aside, as the programme's agencies may see it and as it is published.
@Schema(description = "What an approved plan sets aside for its activities.")
record ReservationDetails(
        @NotNull UUID planId,
        @NotNull @Schema(maxLength = 60) String programmeCode,

        @NotNull @Schema(description = "By activity, agency and fiscal year.", maxItems = 1000)
        List<ReservedDetails> reserved,

        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return planId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
