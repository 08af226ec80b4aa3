package org.saphan.plan.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// Reviews the selected entrepreneurs of whom something new is known: woken by what is learnt from the register, and
/// every
/// few seconds for what a wake-up missed.
@ApplicationScoped
class RegisterReaction {

    private static final Set<String> TOPICS =
            Set.of("registry.entrepreneur.v1", "registry.rating.v1", "registry.successor.v1");

    private final DueReviews due;
    private final ReviewEnrolment review;
    private final ReentrantLock running = new ReentrantLock();

    RegisterReaction(DueReviews due, ReviewEnrolment review) {
        this.due = due;
        this.review = review;
    }

    void on(@ObservesAsync Learnt learnt) {
        if (TOPICS.contains(learnt.topic())) {
            reviewAll();
        }
    }

    @Scheduled(every = "5s", delayed = "5s")
    void reviewAll() {
        if (!running.tryLock()) {
            return;
        }
        try {
            due.run().forEach(each -> Cause.ownInitiative().run(() -> review.run(each)));
        } finally {
            running.unlock();
        }
    }
}
