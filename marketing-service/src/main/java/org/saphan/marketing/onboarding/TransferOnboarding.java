package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.known.registry.Transfer;

/// Moves an onboarding to the entrepreneur that it belongs to now. Where that one is in the channel already, it is
/// closed first, and moves when it is found due again.
@ApplicationScoped
class TransferOnboarding {

    private static final String REASON = "MERGED";

    private final Onboardings onboardings;
    private final OnboardingJournal journal;
    private final Clock clock;

    TransferOnboarding(Onboardings onboardings, OnboardingJournal journal, Clock clock) {
        this.onboardings = onboardings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(Transfer transfer) {
        var onboarding = onboardings.locked(transfer.id()).orElseThrow();
        var entrepreneur = transfer.entrepreneurId();
        if (entrepreneur.equals(onboarding.entrepreneurId())) {
            return;
        }
        if (!onboarding.state().isOver() && onboardings.isStanding(onboarding.channelId(), entrepreneur)) {
            onboarding.close(REASON, BangkokDays.today(clock));
            journal.record(onboarding, OnboardingEvent.OnboardingClosed::new);
        } else {
            onboarding.transfer(transfer);
            journal.record(onboarding, OnboardingEvent.OnboardingTransferred::new);
        }
    }
}
