package org.saphan.plan.indicatorvalue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A result, as the programme's agencies may see it.
@Schema(description = "A result at one entrepreneur in one period.")
record IndicatorValueDetails(
        @NotNull UUID indicatorValueId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 40) String programmeCode,

        @NotNull @Schema(maxLength = 60, examples = "INCOME")
        String code,

        @NotNull IndicatorPeriod period,
        @NotNull @Schema(maxLength = 40) String methodCode,

        @Schema(required = true, description = "The edition of the method.")
        int methodVersion,

        @NotNull BigDecimal baseline,
        @NotNull LocalDate baselineOn,

        @Schema(description = "Absent while it was not measured.") @Nullable BigDecimal after,

        @Nullable LocalDate afterOn,

        @Schema(description = "After less baseline.") @Nullable BigDecimal increase,

        @Schema(
                description =
                        "The increase in percent of the baseline, half up to two decimals; absent of a baseline of 0.")
        @Nullable BigDecimal percent,

        @Schema(maxLength = 1000) @Nullable String note,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 1000, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
