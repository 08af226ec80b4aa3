package org.saphan.registry.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.saphan.journal.Cause;
import org.saphan.registry.personaldata.PersonalDataSettings;

/// Erases what is kept no longer, by itself and every hour. Running it again, or twice at once, changes nothing.
@ApplicationScoped
class ApplyRetention {

    private static final Logger LOG = Logger.getLogger(ApplyRetention.class);
    private static final int AT_ONCE = 200;

    private final Erasures erasures;
    private final EraseDue eraseDue;
    private final ForgetAccesses forgetAccesses;
    private final PersonalDataSettings settings;
    private final Clock clock;

    ApplyRetention(
            Erasures erasures,
            EraseDue eraseDue,
            ForgetAccesses forgetAccesses,
            PersonalDataSettings settings,
            Clock clock) {
        this.erasures = erasures;
        this.eraseDue = eraseDue;
        this.forgetAccesses = forgetAccesses;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var deadlines = Deadlines.of(settings.retention(), clock);
        Cause.ownInitiative().run(() -> eraseAll(deadlines));
        forgetAccesses.run(deadlines);
    }

    private void eraseAll(Deadlines deadlines) {
        var erased = 0L;
        var due = due(deadlines, new UUID(0, 0));
        while (!due.isEmpty()) {
            erased += due.stream().filter(id -> eraseDue.run(id, deadlines)).count();
            due = due(deadlines, due.getLast());
        }
        if (erased > 0) {
            LOG.infof("retention ended for %d entrepreneurs", erased);
        }
    }

    private List<UUID> due(Deadlines deadlines, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> erasures.due(deadlines, after, AT_ONCE));
    }
}
