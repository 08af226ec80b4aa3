package org.saphan.cluster.economicresult;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicvalue.CountedValue;

/// A result, as who monitors or coordinates the cluster may see it.
@Schema(name = "EconomicResult", description = "What a member's year was in figures.")
public record EconomicResultDetails(
        @NotNull UUID economicResultId,
        @NotNull UUID monitoringRoundId,
        @NotNull UUID clusterId,
        @NotNull UUID membershipId,
        @NotNull EconomicFigures figures,
        @NotNull Growth growth,

        @Schema(description = "Absent while the round is open, and of a result that was superseded.") @Nullable CountedValue counted,

        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 500, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
