package org.saphan.marketing.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.marketing.admission.Basis;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.progress.OnboardingState;
import org.saphan.marketing.progress.PauseCause;

/// An onboarding as a row of the list, and as it is summary.
@Schema(description = "An onboarding in a list.")
record OnboardingSummary(
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
        @NotNull LocalDate appliedOn,

        @Schema(description = "Its first day in the channel.") @Nullable LocalDate liveOn,

        @Nullable PauseCause pauseCause,

        @Schema(description = "Day of closing or rejection.") @Nullable LocalDate endedOn,

        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return onboardingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
