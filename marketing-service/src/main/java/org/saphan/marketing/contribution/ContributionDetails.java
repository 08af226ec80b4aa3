package org.saphan.marketing.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contribution.
@Schema(description = "What an agency contributes to the marketing of a programme.")
record ContributionDetails(
        @NotNull UUID contributionId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull @Schema(maxLength = 20, examples = "TCC") String agency,
        @NotNull ContributionKind kind,
        @NotNull @Schema(maxLength = 500) String descriptionTh,
        @Schema(maxLength = 500) @Nullable String descriptionEn,

        @Schema(description = "Baht.") @Nullable BigDecimal amount,

        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID channelId,
        @NotNull ContributionState state,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @Nullable LocalDate withdrawnOn,

        @Schema(maxLength = 500, description = "Why it corrects another one, or was withdrawn.") @Nullable String reason,

        @JsonIgnore long version) {}
