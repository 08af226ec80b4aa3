package org.saphan.marketing.salesreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report, as the provider and the programme's agencies may see it.
@Schema(description = "What was sold of a product through a channel in a month.")
record SalesReportDetails(
        @NotNull UUID salesReportId,
        @NotNull UUID onboardingId,
        @NotNull UUID productId,

        @NotNull @Schema(maxLength = 7, examples = "2013-05")
        String period,

        @NotNull @Schema(description = "Baht, sold at home.")
        BigDecimal domestic,

        @NotNull @Schema(description = "Baht, sold abroad.") BigDecimal foreign,
        @NotNull @Schema(description = "Baht.") BigDecimal total,
        @Nullable Integer units,
        @NotNull @Schema(maxLength = 20) String reportedBy,
        @NotNull LocalDate reportedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 1000, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
