package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to an onboarding.
@ApplicationScoped
class OnboardingJournal {

    private final Onboardings onboardings;
    private final Journal journal;

    OnboardingJournal(Onboardings onboardings, Journal journal) {
        this.onboardings = onboardings;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    OnboardingDetails record(Onboarding onboarding, Function<OnboardingSummary, OnboardingEvent> event) {
        onboardings.flush();
        journal.record(event.apply(onboarding.summary()));
        return onboarding.details();
    }
}
