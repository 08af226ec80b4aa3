package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.marketing.progress.OnboardingState;

/// Pauses what is live for what the register told.
@ApplicationScoped
class PauseByItself {

    private final Onboardings onboardings;
    private final OnboardingJournal journal;

    PauseByItself(Onboardings onboardings, OnboardingJournal journal) {
        this.onboardings = onboardings;
        this.journal = journal;
    }

    @Transactional
    void run(RegisterNews.PauseDue due) {
        onboardings
                .locked(due.onboardingId())
                .filter(each -> each.state() == OnboardingState.LIVE)
                .ifPresent(each -> {
                    each.pause(due.cause(), null);
                    journal.record(each, OnboardingEvent.OnboardingPaused::new);
                });
    }
}
