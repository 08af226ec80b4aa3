package org.saphan.plan.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.terms.ContinuesFrom;
import org.saphan.plan.terms.DurationMonths;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Mandate;
import org.saphan.plan.terms.Party;
import org.saphan.plan.terms.Phase;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.SelectionAuthority;
import org.saphan.plan.terms.Target;

/// A programme, as every reader may see it and as it is published.
@Schema(description = "A programme.")
public record ProgrammeDetails(
        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String code,

        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull @Schema(maxLength = 20) String ownerAgency,
        @NotNull Mandate mandate,
        @NotNull List<Party> parties,
        @NotNull ContinuesFrom continuesFrom,
        @Nullable Phase phase,
        @NotNull LocalDate provinceSetAsOf,
        @NotNull SelectionAuthority selectionAuthority,
        @NotNull EligibilityTerms eligibility,
        @NotNull Quota quota,
        @Nullable DurationMonths durationMonths,
        @NotNull List<ProgrammeAgency> agencies,
        @NotNull List<String> budgetRecipients,
        @NotNull List<Target> targets,
        @NotNull ProgrammeState state,
        @Nullable LocalDate closedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return code;
    }

    @Override
    public long sequence() {
        return version;
    }
}
