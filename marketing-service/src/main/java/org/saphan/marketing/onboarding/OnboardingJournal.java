package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Function;
import org.saphan.journal.Journal;
import org.saphan.marketing.progress.OnboardingChanged;

/// Records what happened to an onboarding, and tells the features that hang on it.
@ApplicationScoped
class OnboardingJournal {

    private final Onboardings onboardings;
    private final Journal journal;
    private final Event<OnboardingChanged> changes;

    OnboardingJournal(Onboardings onboardings, Journal journal, Event<OnboardingChanged> changes) {
        this.onboardings = onboardings;
        this.journal = journal;
        this.changes = changes;
    }

    /// Flushes first: the event carries the version after the change.
    OnboardingDetails record(Onboarding onboarding, Function<OnboardingSummary, OnboardingEvent> event) {
        onboardings.flush();
        journal.record(event.apply(onboarding.summary()));
        changes.fire(onboarding.changed());
        return onboarding.details();
    }
}
