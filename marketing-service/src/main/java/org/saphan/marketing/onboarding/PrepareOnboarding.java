package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;

/// Begins to make the entrepreneur ready for the channel.
@ApplicationScoped
class PrepareOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final OnboardingJournal journal;

    PrepareOnboarding(Onboardings onboardings, MarketingDuties duties, OnboardingJournal journal) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    OnboardingDetails run(UUID id, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.prepare();
        return journal.record(onboarding, OnboardingEvent.OnboardingPreparing::new);
    }
}
