package org.saphan.cluster.membership;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.saphan.cluster.known.registry.KnownMerges;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// A reaction: memberships end with an entrepreneur's registration, and move when the register merges entrepreneurs or
/// takes that back. Woken by news and every minute; running it again changes nothing.
@ApplicationScoped
class FollowRegister {

    private static final int AT_ONCE = 200;

    private final KnownMerges merges;
    private final TransferMembership transfer;
    private final RegisterNews news;
    private final LeaveByItself leave;

    FollowRegister(KnownMerges merges, TransferMembership transfer, RegisterNews news, LeaveByItself leave) {
        this.merges = merges;
        this.transfer = transfer;
        this.news = news;
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
            all(most -> merges.due("membership", most), transfer::run);
            all(news::deregistered, leave::run);
        });
    }

    private static <T> void all(IntFunction<List<T>> due, Consumer<T> settle) {
        for (var found = due.apply(AT_ONCE); !found.isEmpty(); found = due.apply(AT_ONCE)) {
            found.forEach(settle);
        }
    }
}
