package org.saphan.plan.fivestar;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The five-star entrepreneurs, how many were taken up, and who was not.
@Schema(description = "The five-star entrepreneurs by province, and a part of those whom no programme has taken up.")
record UntakenFiveStar(
        @Schema(required = true) long fiveStar,
        @Schema(required = true) long takenUp,
        @Schema(required = true, examples = "3590") long untaken,

        @NotNull @Schema(maxItems = 100, description = "The provinces that have any, by code.")
        List<FiveStarProvince> provinces,

        @NotNull @Schema(maxItems = 200) List<UntakenEntrepreneur> items,

        @Schema(maxLength = 500, description = "The cursor of the part after this; absent on the last.") @Nullable String next) {}
