package org.saphan.marketing.valuemeasurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measurement, as the programme's agencies may see it.
@Schema(description = "What a product was worth before a programme and after.")
record ValueMeasurementDetails(
        @NotNull UUID valueMeasurementId,
        @NotNull UUID productId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull @Schema(maxLength = 40, examples = "UNIT_PRICE")
        String methodCode,

        @Schema(required = true, description = "The edition of the method.")
        int methodVersion,

        @NotNull @Schema(description = "Baht.") BigDecimal baseline,
        @NotNull LocalDate baselineFrom,
        @NotNull LocalDate baselineUntil,

        @Schema(description = "Baht; absent, as its period, while it was not measured.") @Nullable BigDecimal after,

        @Nullable LocalDate afterFrom,
        @Nullable LocalDate afterUntil,

        @Schema(description = "The gain in percent of the baseline, half up to two decimals.", minimum = "-100")
        @Nullable BigDecimal percent,

        @NotNull @Schema(maxLength = 1000) String evidence,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 1000, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
