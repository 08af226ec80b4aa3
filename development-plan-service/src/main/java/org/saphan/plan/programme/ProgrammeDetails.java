package org.saphan.plan.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.ContinuesFrom;
import org.saphan.plan.terms.Development;
import org.saphan.plan.terms.DurationMonths;
import org.saphan.plan.terms.DurationScope;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Escalation;
import org.saphan.plan.terms.IndicatorTerm;
import org.saphan.plan.terms.Mandate;
import org.saphan.plan.terms.Party;
import org.saphan.plan.terms.Phase;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.Ranking;
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
        @Schema(maxLength = 40) @Nullable String partOf,
        @NotNull Development development,
        @Nullable Ranking ranking,
        @NotNull @Schema(maxItems = 50) List<CatalogueActivity> activities,
        @Nullable DurationScope durationAppliesTo,
        @NotNull @Schema(maxItems = 50) List<IndicatorTerm> indicators,
        @NotNull @Schema(maxItems = 10) List<Integer> followUpMonths,
        @Nullable Escalation escalation,
        @NotNull ProgrammeState state,
        @Nullable LocalDate closedOn,

        @Schema(required = true, description = "Which edition of its terms is in force.", examples = "1")
        int edition,

        @JsonIgnore long version)
        implements EventState {

    /// The activity of the catalogue with this code.
    public Optional<CatalogueActivity> activity(String activityCode) {
        return activities.stream()
                .filter(each -> each.code().equals(activityCode))
                .findFirst();
    }

    /// The indicator that is followed under this code.
    public Optional<IndicatorTerm> indicator(String indicatorCode) {
        return indicators.stream()
                .filter(each -> each.code().equals(indicatorCode))
                .findFirst();
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public long sequence() {
        return version;
    }
}
