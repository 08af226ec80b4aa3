package org.saphan.plan.selectionlist;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.ranking.ScorePart;
import org.saphan.plan.ranking.SelectionDecision;
import org.saphan.plan.terms.TieRule;

/// What was decided about an applicant, and why.
@Schema(name = "SelectionRoundResult", description = "What was decided about an applicant, and why.")
public record RoundResult(
        @Schema(required = true, description = "In the list, from 1.", examples = "1")
        int position,

        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP-2401-2552-00001") @Nullable String otopRegistrationNo,

        @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull SelectionDecision decision,

        @NotNull @Schema(
                maxItems = 20,
                description = "Every rule that was broken, by the codes of NOT_ELIGIBLE; or BEHIND_THE_PLACES,"
                        + " BEHIND_THE_RESERVE.")
        List<String> reasons,

        @Nullable Integer provinceRank,
        @Nullable Integer nationalRank,
        @Schema(examples = "82.5") @Nullable BigDecimal score,
        @NotNull @Schema(maxItems = 4) List<ScorePart> parts,

        @Schema(description = "What told it apart from its neighbour of the same score.") @Nullable TieRule tie,

        @NotNull @Schema(maxLength = 64, description = "The fingerprint of the facts that it was decided on.")
        String factsDigest,

        @Schema(description = "The place that was given, at once or from the reserve.") @Nullable UUID enrolmentId,

        @Nullable LocalDate promotedOn,

        @Schema(maxLength = 100, description = "The resolution.") @Nullable String promotedBy,

        @Schema(description = "When a free place last went to one behind it.") @Nullable LocalDate passedOverOn,

        @NotNull @Schema(maxItems = 20, description = "Why it did.")
        List<String> passedOverReasons) {}
