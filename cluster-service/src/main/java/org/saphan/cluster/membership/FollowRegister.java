package org.saphan.cluster.membership;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// A reaction: memberships end with an entrepreneur's registration, and move with an entrepreneur that was merged.
/// Woken
/// by news and every minute; running it again changes nothing.
@ApplicationScoped
class FollowRegister {

    private static final int AT_ONCE = 200;

    private final RegisterNews news;
    private final FollowMerge followMerge;
    private final LeaveByItself leave;

    FollowRegister(RegisterNews news, FollowMerge followMerge, LeaveByItself leave) {
        this.news = news;
        this.followMerge = followMerge;
        this.leave = leave;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("registry.entrepreneur.v1")) {
            run();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            all(news::merged, followMerge::run);
            all(news::deregistered, leave::run);
        });
    }

    private static <T> void all(IntFunction<List<T>> due, Consumer<T> settle) {
        List<T> found;
        do {
            found = due.apply(AT_ONCE);
            found.forEach(settle);
        } while (found.size() == AT_ONCE);
    }
}
