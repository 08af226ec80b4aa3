package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.progress.PauseCause;

/// Pauses what is live.
@ApplicationScoped
public class PauseOnboarding {

    private final Onboardings onboardings;
    private final MarketingDuties duties;
    private final OnboardingJournal journal;

    PauseOnboarding(Onboardings onboardings, MarketingDuties duties, OnboardingJournal journal) {
        this.onboardings = onboardings;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    public OnboardingDetails run(UUID id, PauseCause cause, @Nullable String why, IfMatch ifMatch) {
        var onboarding = onboardings.require(id);
        duties.require(onboarding.channelId(), onboarding.programmeCode(), onboarding.entrepreneurId());
        ifMatch.check(onboarding.version());
        onboarding.pause(cause, why);
        return journal.record(onboarding, OnboardingEvent.OnboardingPaused::new);
    }
}
