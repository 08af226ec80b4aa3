package org.saphan.marketing.productreach;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Cause;

/// Works out and announces what an older edition did not know: how far goods went before it was kept. Running it again
/// changes nothing.
@ApplicationScoped
class WorkOutUnknownReach {

    private static final int AT_ONCE = 200;

    private final Presences presences;
    private final WorkOutReach workOut;

    WorkOutUnknownReach(Presences presences, WorkOutReach workOut) {
        this.presences = presences;
        this.workOut = workOut;
    }

    @Scheduled(every = "10m", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            List<UUID> due;
            do {
                due = presences.unknown(AT_ONCE);
                due.forEach(workOut::run);
            } while (due.size() == AT_ONCE);
        });
    }
}
