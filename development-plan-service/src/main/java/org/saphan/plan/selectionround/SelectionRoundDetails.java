package org.saphan.plan.selectionround;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantScope;
import org.saphan.plan.ranking.ProvinceTally;

/// A round of selection.
@Schema(name = "SelectionRound", description = "A round of selection.")
record SelectionRoundDetails(
        @NotNull UUID selectionRoundId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String programmeCode,

        @NotNull @Schema(maxLength = 300) String title,

        @Schema(maxItems = 77, description = "Absent for all provinces of the programme.") @Nullable List<String> provinceCodes,

        @NotNull ApplicantScope applicants,
        @Nullable Integer placesPerProvince,
        @Nullable Integer placesInAll,
        @Nullable Integer reservePerProvince,
        @NotNull RoundState state,
        @NotNull @Schema(maxLength = 20) String openedBy,
        @NotNull LocalDate openedOn,
        @Schema(maxLength = 100) @Nullable String resolutionNumber,
        @Nullable LocalDate decidedOn,
        @Schema(maxLength = 20) @Nullable String decidedBy,

        @Schema(description = "When the decision was recorded.") @Nullable Instant decidedAt,

        @Schema(required = true, description = "Whether the resolution lets the reserve follow in its order.")
        boolean coversReserve,

        @Schema(description = "The edition of the ranking that made the list.") @Nullable Integer rankingVersion,

        @Schema(description = "The newest event of the register that was known.") @Nullable Instant knownAsOf,

        @Schema(description = "How many applicants there were.") @Nullable Long applicantCount,

        @NotNull @Schema(maxItems = 100, description = "What came of each province at the decision.")
        List<ProvinceTally> provinces,

        @Schema(maxLength = 64, description = "The fingerprint of the list.") @Nullable String listDigest,

        @Schema(required = true, description = "How many of the reserve have taken a place since.")
        int promotions,

        @Nullable LocalDate publishedOn,
        @Nullable LocalDate cancelledOn,
        @Schema(maxLength = 500) @Nullable String cancelReason,
        @JsonIgnore long version) {}
