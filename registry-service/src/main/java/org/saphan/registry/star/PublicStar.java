package org.saphan.registry.star;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The stars of a product in one round.
@Schema(description = "The stars of a product in one round.")
record PublicStar(
        @NotNull @Schema(description = "Buddhist era.", examples = "2553")
        Integer roundYearBE,

        @NotNull @Schema(minimum = "1", maximum = "5") Integer stars,
        @NotNull LocalDate announcedOn,

        @Schema(description = "The last day on which they stand; absent when they do not end.") @Nullable LocalDate validUntil,

        @NotNull Boolean validToday) {}
