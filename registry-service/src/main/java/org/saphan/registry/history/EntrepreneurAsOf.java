package org.saphan.registry.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the register said of an entrepreneur at the end of a day.
@Schema(description = "What the register said of an entrepreneur at the end of a day in Thailand.")
record EntrepreneurAsOf(
        @NotNull UUID entrepreneurId,
        @NotNull LocalDate date,

        @NotNull @Schema(description = "The version that it had then.")
        Long version,

        @NotNull @Schema(description = "Since when it was so.")
        Instant since,

        @NotNull EntrepreneurThen state) {}
