package org.saphan.cluster.monitoringround;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A round, as every reader may see it and as it is published.
@Schema(name = "MonitoringRound", description = "A round in which a cluster's members are monitored.")
public record MonitoringRoundDetails(
        @NotNull UUID monitoringRoundId,
        @NotNull UUID clusterId,

        @Schema(required = true, description = "Buddhist era.")
        int fiscalYearBE,

        @Schema(required = true) int number,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull RoundState state,

        @Schema(required = true, description = "How many members it may close without, or did.")
        int absent,

        @NotNull @Schema(maxLength = 20) String openedBy,
        @NotNull LocalDate openedOn,
        @Schema(maxLength = 20) @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return monitoringRoundId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
