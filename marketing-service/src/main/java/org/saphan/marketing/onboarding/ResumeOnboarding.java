package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.admission.Standings;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;
import org.saphan.marketing.progress.OnboardingState;

/// Lets what is paused go on, if the entrepreneur may sell again. Never done by the service itself (M5).
@ApplicationScoped
class ResumeOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final ChannelQueries channels;
    private final Standings standings;
    private final OwnWebsiteQueries websites;
    private final OnboardingJournal journal;
    private final Clock clock;

    ResumeOnboarding(
            Onboardings onboardings,
            MarketingDuties duties,
            ChannelQueries channels,
            Standings standings,
            OwnWebsiteQueries websites,
            OnboardingJournal journal,
            Clock clock) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.channels = channels;
        this.standings = standings;
        this.websites = websites;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    OnboardingDetails run(UUID id, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.require(OnboardingState.PAUSED);
        channels.requireOpen(onboarding.channelId(), BangkokDays.today(clock));
        if (onboarding.isByOwnWebsite()) {
            websites.requireLive(onboarding.entrepreneurId());
        }
        onboarding.resume(standings.require(onboarding.entrepreneurId()));
        return journal.record(onboarding, OnboardingEvent.OnboardingResumed::new);
    }
}
