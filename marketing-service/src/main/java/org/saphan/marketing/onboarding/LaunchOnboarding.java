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
import org.saphan.marketing.readiness.Readiness;

/// Lets the entrepreneur sell through the channel from today on, if it still may and lacks nothing that the
/// channel asks for.
@ApplicationScoped
public class LaunchOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final ChannelQueries channels;
    private final Readiness readiness;
    private final Standings standings;
    private final OwnWebsiteQueries websites;
    private final OnboardingJournal journal;
    private final Clock clock;

    LaunchOnboarding(
            Onboardings onboardings,
            MarketingDuties duties,
            ChannelQueries channels,
            Readiness readiness,
            Standings standings,
            OwnWebsiteQueries websites,
            OnboardingJournal journal,
            Clock clock) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.channels = channels;
        this.readiness = readiness;
        this.standings = standings;
        this.websites = websites;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public OnboardingDetails run(UUID id, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.require(OnboardingState.PREPARING);
        var today = BangkokDays.today(clock);
        channels.requireOpen(onboarding.channelId(), today);
        readiness.require(onboarding.channelId(), onboarding.entrepreneurId(), onboarding.productIds());
        if (onboarding.isByOwnWebsite()) {
            websites.requireLive(onboarding.entrepreneurId());
        }
        onboarding.launch(standings.require(onboarding.entrepreneurId()), today);
        return journal.record(onboarding, OnboardingEvent.OnboardingLive::new);
    }
}
