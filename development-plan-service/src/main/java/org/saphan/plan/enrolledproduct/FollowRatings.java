package org.saphan.plan.enrolledproduct;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// A reaction: a product goes along when the register gives it, with its ratings, to another entrepreneur. Woken by
/// news and every minute; running it again changes nothing.
@ApplicationScoped
class FollowRatings {

    private static final int AT_ONCE = 200;

    private final ProductMoves moves;
    private final MoveProduct move;

    FollowRatings(ProductMoves moves, MoveProduct move) {
        this.moves = moves;
        this.move = move;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("registry.rating.v1")) {
            follow();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        Cause.ownInitiative().run(() -> {
            for (var due = moves.due(AT_ONCE); !due.isEmpty(); due = moves.due(AT_ONCE)) {
                due.forEach(move::run);
            }
        });
    }
}
