package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.progress.OnboardingState;
import org.saphan.marketing.readiness.Readiness;

/// Finds an application good: it takes one of the channel's places, and keeps what the preparation is to work on.
@ApplicationScoped
class ScreenOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final ChannelQueries channels;
    private final Readiness readiness;
    private final OnboardingJournal journal;

    ScreenOnboarding(
            Onboardings onboardings,
            MarketingDuties duties,
            ChannelQueries channels,
            Readiness readiness,
            OnboardingJournal journal) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.channels = channels;
        this.readiness = readiness;
        this.journal = journal;
    }

    @Transactional
    OnboardingDetails run(UUID id, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.require(OnboardingState.APPLIED);
        channels.requirePlace(onboarding.channelId());
        onboarding.screen(
                readiness.missing(onboarding.channelId(), onboarding.entrepreneurId(), onboarding.productIds()));
        return journal.record(onboarding, OnboardingEvent.OnboardingScreened::new);
    }
}
