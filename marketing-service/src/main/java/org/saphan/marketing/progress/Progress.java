package org.saphan.marketing.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far an onboarding has come, and what may become of it.
///
/// @param liveOn its first day in the channel
/// @param endedOn the day of closing or rejection
/// @param reason why it is paused, closed or rejected
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) OnboardingState state,
        @Nullable LocalDate liveOn,
        @Enumerated(EnumType.STRING) @Nullable PauseCause pauseCause,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {

    /// An application has been made.
    public static Progress applied() {
        return new Progress(OnboardingState.APPLIED, null, null, null, null);
    }

    public Progress screened() {
        return from(OnboardingState.APPLIED).to(OnboardingState.SCREENED);
    }

    public Progress preparing() {
        return from(OnboardingState.SCREENED).to(OnboardingState.PREPARING);
    }

    public Progress live(LocalDate day) {
        from(OnboardingState.PREPARING);
        return new Progress(OnboardingState.LIVE, day, null, null, null);
    }

    public Progress resumed() {
        return from(OnboardingState.PAUSED).to(OnboardingState.LIVE);
    }

    public Progress paused(PauseCause cause, @Nullable String why) {
        from(OnboardingState.LIVE);
        return new Progress(OnboardingState.PAUSED, liveOn, cause, null, why);
    }

    public Progress closed(@Nullable String why, LocalDate day) {
        if (state.isOver()) {
            throw new OnboardingStateForbids(state);
        }
        return new Progress(OnboardingState.CLOSED, liveOn, null, day, why);
    }

    public Progress rejected(String why, LocalDate day) {
        if (!state.isBeforeLive()) {
            throw new OnboardingStateForbids(state);
        }
        return new Progress(OnboardingState.REJECTED, null, null, day, why);
    }

    /// This, if it is in that state.
    ///
    /// @throws OnboardingStateForbids when it is not
    public Progress from(OnboardingState required) {
        if (state != required) {
            throw new OnboardingStateForbids(state);
        }
        return this;
    }

    private Progress to(OnboardingState next) {
        return new Progress(next, liveOn, null, null, null);
    }
}
