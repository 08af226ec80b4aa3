package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;

/// Moves an onboarding to the entrepreneur that the register merged its own into, or closes it where that one is in
/// the channel already.
@ApplicationScoped
class FollowMerge {

    private final Onboardings onboardings;
    private final OnboardingJournal journal;
    private final Clock clock;

    FollowMerge(Onboardings onboardings, OnboardingJournal journal, Clock clock) {
        this.onboardings = onboardings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(RegisterNews.MergeDue due) {
        var onboarding = onboardings.locked(due.onboardingId()).orElseThrow();
        if (onboarding.state().isOver() || onboarding.entrepreneurId().equals(due.winner())) {
            return;
        }
        if (onboardings.isStanding(onboarding.channelId(), due.winner())) {
            onboarding.close(null, BangkokDays.today(clock));
            journal.record(onboarding, OnboardingEvent.OnboardingClosed::new);
        } else {
            onboarding.follow(due.winner());
            journal.record(onboarding, OnboardingEvent.OnboardingReassigned::new);
        }
    }
}
