package org.saphan.registry.certification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.saphan.http.BangkokDays;

/// Tells the others of certificates that ran out: at the start, for what happened while nobody looked, and every
/// minute, so that the first minute of a day in Bangkok says so. Running it again changes nothing.
@ApplicationScoped
class ExpireCertifications {

    /// A transaction over more would hold back the journal's readers.
    private static final int AT_ONCE = 5000;

    private final ExpireSomeCertifications expireSome;
    private final Clock clock;

    ExpireCertifications(ExpireSomeCertifications expireSome, Clock clock) {
        this.expireSome = expireSome;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var today = BangkokDays.today(clock);
        while (expireSome.run(today, AT_ONCE) > 0) {
            // the next ones
        }
    }
}
