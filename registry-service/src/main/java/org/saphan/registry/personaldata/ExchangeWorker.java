package org.saphan.registry.personaldata;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.saphan.journal.database.DatabaseFailure;
import org.saphan.registry.turn.Turn;
import org.saphan.registry.turn.Turns;

/// A reaction: exchanges the data keys when the key file begins with another key than the one in effect; in one process
/// at a time.
@ApplicationScoped
class ExchangeWorker {

    private static final Logger LOG = Logger.getLogger(ExchangeWorker.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final PersonalDataKeys keys;
    private final ExchangeKey exchange;
    private final Turns turns;

    ExchangeWorker(PersonalDataKeys keys, ExchangeKey exchange, Turns turns) {
        this.keys = keys;
        this.exchange = exchange;
        this.turns = turns;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws SQLException {
        if (keys.isExchangeDue()) {
            turns.take(Turn.PERSONAL_DATA_KEY, this::exchange);
        }
    }

    private void exchange() {
        var start = System.nanoTime();
        try {
            exchange.run()
                    .ifPresentOrElse(
                            done -> LOG.infof(
                                    "personal data is under the keys %d now, sealed by %s: %d rows in %d ms;"
                                            + " take the key %s out of every key file",
                                    done.number(),
                                    done.now(),
                                    done.rows(),
                                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                                    done.before()),
                            () -> LOG.info("the exchange of the personal-data key waits: an import is unfinished"));
        } catch (DatabaseFailure failed) {
            if (!isLocked(failed)) {
                throw failed;
            }
            LOG.info("the exchange of the personal-data key waits for who is writing");
        }
    }

    private static boolean isLocked(DatabaseFailure failed) {
        return failed.getCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }
}
