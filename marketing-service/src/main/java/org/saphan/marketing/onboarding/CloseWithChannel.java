package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.channel.ChannelEnded;

/// Closes every onboarding to a channel in the transaction that closes the channel.
@ApplicationScoped
class CloseWithChannel {

    private final Onboardings onboardings;
    private final OnboardingJournal journal;
    private final Clock clock;

    CloseWithChannel(Onboardings onboardings, OnboardingJournal journal, Clock clock) {
        this.onboardings = onboardings;
        this.journal = journal;
        this.clock = clock;
    }

    void run(@Observes ChannelEnded ended) {
        var today = BangkokDays.today(clock);
        for (var onboarding : onboardings.standingIn(ended.channelId())) {
            onboarding.close(null, today);
            journal.record(onboarding, OnboardingEvent.OnboardingClosed::new);
        }
    }
}
