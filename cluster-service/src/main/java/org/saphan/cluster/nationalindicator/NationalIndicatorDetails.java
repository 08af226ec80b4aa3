package org.saphan.cluster.nationalindicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A value of a figure of the nation, as every reader may see it.
@Schema(description = "A value of a figure of the nation.")
public record NationalIndicatorDetails(
        @NotNull UUID nationalIndicatorId,
        @NotNull NationalIndicatorCode code,

        @NotNull @Schema(description = "Of which day it is.")
        LocalDate asOf,

        @NotNull BigDecimal value,
        @NotNull IndicatorUnit unit,
        @NotNull @Schema(maxLength = 500) String source,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 1000, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
