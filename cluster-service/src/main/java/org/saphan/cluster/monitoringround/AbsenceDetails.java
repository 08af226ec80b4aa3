package org.saphan.cluster.monitoringround;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a round may close without a member's data.
@Schema(name = "RoundAbsence", description = "That a round may close without a member's data.")
record AbsenceDetails(
        @NotNull UUID monitoringRoundId,
        @NotNull UUID membershipId,
        @NotNull @Schema(maxLength = 500) String reason,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,
        @JsonIgnore long version) {}
