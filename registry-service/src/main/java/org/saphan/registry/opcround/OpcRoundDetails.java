package org.saphan.registry.opcround;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A round, as every reader may see it and as it is published.
@Schema(description = "A round of the OPC.")
record OpcRoundDetails(
        @NotNull @Schema(description = "Buddhist era.", examples = "2552")
        Integer yearBE,

        @NotNull RoundState state,

        @Schema(description = "The day of the announcement.") @Nullable LocalDate announcedOn,

        @NotNull RatingScheme scheme,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return yearBE.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
