package org.saphan.plan.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.EligibilitySnapshot;

/// An enrolment with the facts that its selection was decided on.
@Schema(description = "An entrepreneur's part in a programme.")
public record EnrolmentDetails(
        @NotNull UUID enrolmentId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String programmeCode,

        @NotNull UUID entrepreneurId,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull EnrolmentState state,
        @Schema(maxLength = 20) @Nullable String nominatedBy,
        @Nullable LocalDate nominatedOn,
        @Schema(maxLength = 100) @Nullable String resolutionNumber,
        @Nullable LocalDate selectedOn,
        @Schema(maxLength = 20) @Nullable String selectedBy,

        @Schema(description = "The number of the place in its province, where the quota is exact.", examples = "1")
        @Nullable Integer place,

        @Schema(description = "The facts that the selection was decided on.") @Nullable EligibilitySnapshot eligibilitySnapshot,

        @Schema(
                required = true,
                description = "What is known now would no longer admit the entrepreneur; the selection stands.")
        boolean eligibilityChanged,

        @Nullable LocalDate graduatedOn,

        @Schema(description = "When the entrepreneur became an SME.") @Nullable LocalDate promotedOn,

        @Schema(description = "The size as which it did.", maxLength = 20) @Nullable String sizeClass,

        @Schema(description = "What shows it.", maxLength = 2000) @Nullable String promotionEvidence,

        @Schema(description = "Day of withdrawal or rejection.") @Nullable LocalDate endedOn,

        @Schema(maxLength = 500) @Nullable String endReason,
        @JsonIgnore long version) {

    static EnrolmentDetails of(
            EnrolmentPublished published,
            @Nullable String nominatedBy,
            @Nullable String selectedBy,
            @Nullable Integer place,
            @Nullable EligibilitySnapshot snapshot,
            @Nullable String promotionEvidence,
            @Nullable String endReason) {
        return new EnrolmentDetails(
                published.enrolmentId(),
                published.programmeCode(),
                published.entrepreneurId(),
                published.provinceCode(),
                published.state(),
                nominatedBy,
                published.nominatedOn(),
                published.resolutionNumber(),
                published.selectedOn(),
                selectedBy,
                place,
                snapshot,
                published.eligibilityChanged(),
                published.graduatedOn(),
                published.promotedOn(),
                published.sizeClass(),
                promotionEvidence,
                published.endedOn(),
                endReason,
                published.version());
    }
}
