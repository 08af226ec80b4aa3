package org.saphan.marketing.productreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.TreeSet;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.progress.OnboardingChanged;
import org.saphan.marketing.progress.OnboardingState;

/// Keeps in which channel what was live, and when, in the transaction that changes the onboarding. Takes the products
/// in one order, so that two channels that change at once do not wait for each other.
@ApplicationScoped
class FollowOnboarding {

    private final Presences presences;
    private final WorkOutReach workOut;
    private final Clock clock;

    FollowOnboarding(Presences presences, WorkOutReach workOut, Clock clock) {
        this.presences = presences;
        this.workOut = workOut;
        this.clock = clock;
    }

    void run(@Observes OnboardingChanged changed) {
        var id = changed.onboardingId();
        var before = presences.subjects(id);
        var isLive = changed.state() == OnboardingState.LIVE;
        if (before.isEmpty() && !isLive) {
            return;
        }
        var today = BangkokDays.today(clock);
        presences.move(id, changed.entrepreneurId());
        if (!isLive) {
            presences.end(id, today);
        } else if (changed.productIds().isEmpty()) {
            presences.begin(id, null, changed.entrepreneurId(), today);
        } else {
            changed.productIds().forEach(product -> presences.begin(id, product, product, today));
        }
        var touched = new TreeSet<>(before);
        touched.addAll(presences.subjects(id));
        touched.forEach(workOut::run);
    }
}
