package org.saphan.marketing.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.admission.AdmissionFacts;
import org.saphan.marketing.admission.Basis;
import org.saphan.marketing.admission.Standing;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.progress.OnboardingState;
import org.saphan.marketing.progress.PauseCause;
import org.saphan.marketing.readiness.Missing;

/// An onboarding with the facts that it was decided on.
@Schema(description = "An entrepreneur's way into a channel.")
public record OnboardingDetails(
        @NotNull UUID onboardingId,
        @NotNull UUID channelId,
        @NotNull ChannelType channelType,

        @Schema(required = true, description = "It is a channel of the entrepreneur's own.")
        boolean ownChannel,

        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP_TO_SME") @Nullable String programmeCode,

        @Schema(maxLength = 40, description = "Of the programme at the application.", examples = "PILOT") @Nullable String phase,

        @NotNull Basis basis,
        @NotNull @Schema(maxItems = 100) List<UUID> productIds,
        @NotNull OnboardingState state,

        @NotNull @Schema(maxLength = 20, examples = "OPS-MOC")
        String appliedBy,

        @NotNull LocalDate appliedOn,

        @Schema(description = "Its first day in the channel.") @Nullable LocalDate liveOn,

        @Nullable PauseCause pauseCause,

        @Schema(description = "Day of closing or rejection.") @Nullable LocalDate endedOn,

        @Schema(maxLength = 500, description = "Why it is paused, closed or rejected.") @Nullable String reason,

        @NotNull AdmissionFacts admissionFacts,

        @Schema(maxItems = 2100, description = "What was missing then, which the preparation works on; absent before.")
        @Nullable List<Missing> missingAtScreening,

        @Schema(description = "On what it went live last.") @Nullable Standing liveFacts,

        @JsonIgnore long version) {

    static OnboardingDetails of(
            OnboardingSummary summary,
            String appliedBy,
            @Nullable String reason,
            AdmissionFacts admissionFacts,
            @Nullable List<Missing> missingAtScreening,
            @Nullable Standing liveFacts) {
        return new OnboardingDetails(
                summary.onboardingId(),
                summary.channelId(),
                summary.channelType(),
                summary.ownChannel(),
                summary.entrepreneurId(),
                summary.programmeCode(),
                summary.phase(),
                summary.basis(),
                summary.productIds(),
                summary.state(),
                appliedBy,
                summary.appliedOn(),
                summary.liveOn(),
                summary.pauseCause(),
                summary.endedOn(),
                reason,
                admissionFacts,
                missingAtScreening,
                liveFacts,
                summary.version());
    }
}
