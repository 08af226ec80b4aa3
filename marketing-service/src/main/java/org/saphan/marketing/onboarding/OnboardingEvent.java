package org.saphan.marketing.onboarding;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to an onboarding.
sealed interface OnboardingEvent extends Event {

    @Override
    OnboardingSummary state();

    /// An agency applied for an entrepreneur.
    @Fact("marketing.onboarding.applied.v1")
    record OnboardingApplied(OnboardingSummary state) implements OnboardingEvent {}

    /// The application was looked at and found good.
    @Fact("marketing.onboarding.screened.v1")
    record OnboardingScreened(OnboardingSummary state) implements OnboardingEvent {}

    /// The entrepreneur is being made ready for the channel.
    @Fact("marketing.onboarding.preparing.v1")
    record OnboardingPreparing(OnboardingSummary state) implements OnboardingEvent {}

    /// The entrepreneur sells through the channel.
    @Fact("marketing.onboarding.live.v1")
    record OnboardingLive(OnboardingSummary state) implements OnboardingEvent {}

    /// The entrepreneur sells no more for the time being.
    @Fact("marketing.onboarding.paused.v1")
    record OnboardingPaused(OnboardingSummary state) implements OnboardingEvent {}

    /// The entrepreneur sells again.
    @Fact("marketing.onboarding.resumed.v1")
    record OnboardingResumed(OnboardingSummary state) implements OnboardingEvent {}

    /// The entrepreneur left the channel.
    @Fact("marketing.onboarding.closed.v1")
    record OnboardingClosed(OnboardingSummary state) implements OnboardingEvent {}

    /// The application was turned down.
    @Fact("marketing.onboarding.rejected.v1")
    record OnboardingRejected(OnboardingSummary state) implements OnboardingEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the onboarding went along.
    @Fact("marketing.onboarding.transferred.v1")
    record OnboardingTransferred(OnboardingSummary state) implements OnboardingEvent {}
}
