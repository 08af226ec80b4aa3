package org.saphan.plan.voluntary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A voluntary statement with its evidence, for the programme's agencies.
@Schema(description = "A voluntary statement.")
record VoluntaryStatementDetails(
        @NotNull UUID voluntaryStatementId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String programmeCode,

        @NotNull UUID entrepreneurId,
        @NotNull LocalDate statedOn,
        @NotNull @Schema(maxLength = 500) String evidence,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @Nullable LocalDate withdrawnOn,
        @Schema(maxLength = 300) @Nullable String withdrawalReason,
        @JsonIgnore long version) {}
