package org.saphan.registry.entrepreneur;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.saphan.journal.Learnt;

/// A reaction: brings each entrepreneur's stage in line with the programmes that the register knows it to be in
/// (S1-02).
/// Woken by news and every minute; running it again changes nothing.
@ApplicationScoped
class AdvanceJourneys {

    private static final Logger LOG = Logger.getLogger(AdvanceJourneys.class);
    private static final int AT_ONCE = 200;

    private final Entrepreneurs entrepreneurs;
    private final ReachStage reachStage;

    AdvanceJourneys(Entrepreneurs entrepreneurs, ReachStage reachStage) {
        this.entrepreneurs = entrepreneurs;
        this.reachStage = reachStage;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("plan.enrolment.v1")) {
            run();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> behind;
        do {
            behind = QuarkusTransaction.requiringNew().call(() -> entrepreneurs.behindTheirProgrammes(AT_ONCE));
            behind.forEach(reachStage::run);
        } while (behind.size() == AT_ONCE);
        LOG.debugf("%d journeys advanced", behind.size());
    }
}
