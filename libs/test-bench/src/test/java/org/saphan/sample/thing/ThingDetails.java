package org.saphan.sample.thing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A thing, as every reader may see it and as it is published.
@Schema(description = "A thing.")
record ThingDetails(
        @NotNull UUID thingId,

        @NotNull @Schema(description = "What it is called.", maxLength = 50)
        String name,

        @NotNull ThingColour colour,
        @Schema(pattern = "\\d{2}") @Nullable String provinceCode,
        @Nullable BigDecimal weight,
        @NotNull LocalDate enteredOn,
        @NotNull List<String> parts,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return thingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
