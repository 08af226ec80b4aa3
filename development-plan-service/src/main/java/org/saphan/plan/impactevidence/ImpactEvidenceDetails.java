package org.saphan.plan.impactevidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Evidence of impact with its figures, for the programme's agencies.
@Schema(description = "Evidence that an entrepreneur was hit.")
record ImpactEvidenceDetails(
        @NotNull UUID impactEvidenceId,

        @NotNull @Schema(maxLength = 40, examples = "DIP_RECOVERY_7")
        String programmeCode,

        @NotNull UUID entrepreneurId,
        @NotNull ImpactCause cause,
        @NotNull BigDecimal turnoverBefore,
        @NotNull BigDecimal turnoverAfter,

        @NotNull @Schema(description = "By how many percent turnover fell, half up; negative where it rose.", examples = "80.00")
        BigDecimal dropPercent,

        @Schema(required = true, description = "Whether the drop is as large as the programme asks for, unrounded.")
        boolean sufficient,

        @NotNull Period periodBefore,
        @NotNull Period periodAfter,
        @Nullable BigDecimal tourismSharePercent,
        @NotNull @Schema(maxLength = 300) String document,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The correction that stands instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
