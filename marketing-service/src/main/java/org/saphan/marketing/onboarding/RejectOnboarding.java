package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;

/// Turns an application down.
@ApplicationScoped
public class RejectOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final OnboardingJournal journal;
    private final Clock clock;

    RejectOnboarding(Onboardings onboardings, MarketingDuties duties, OnboardingJournal journal, Clock clock) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public OnboardingDetails run(UUID id, String why, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.reject(why, BangkokDays.today(clock));
        return journal.record(onboarding, OnboardingEvent.OnboardingRejected::new);
    }
}
