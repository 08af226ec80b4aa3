package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.progress.PauseCause;

/// Pauses what is live.
@ApplicationScoped
class PauseOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final OnboardingJournal journal;

    PauseOnboarding(Onboardings onboardings, MarketingDuties duties, OnboardingJournal journal) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    OnboardingDetails run(UUID id, Reason reason, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.pause(PauseCause.BY_AGENCY, reason.reason());
        return journal.record(onboarding, OnboardingEvent.OnboardingPaused::new);
    }
}
