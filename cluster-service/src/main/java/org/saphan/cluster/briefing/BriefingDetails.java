package org.saphan.cluster.briefing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Information for those who help clusters.
@Schema(description = "Information for those who help clusters.")
record BriefingDetails(
        @NotNull UUID briefingId,
        @NotNull @Schema(maxLength = 300) String titleTh,
        @Schema(maxLength = 300) @Nullable String titleEn,
        @NotNull @Schema(maxLength = 10_000) String text,
        @NotNull @Schema(maxItems = 20) List<String> links,
        @NotNull BriefingAudience audience,

        @NotNull @Schema(maxItems = 50, description = "None for all.")
        List<String> sectors,

        @Nullable UUID clusterId,
        @NotNull @Schema(maxLength = 20) String issuedBy,
        @NotNull LocalDate issuedOn,
        @JsonIgnore long version) {}
