package org.saphan.journal.relay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.SessionLock;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.fence.JournalMoved;
import org.saphan.journal.pace.Backoff;
import org.saphan.journal.pace.CommitSignal;
import org.saphan.journal.pace.Worker;
import org.saphan.journal.rebase.Continuity;
import org.saphan.journal.trace.BatchTraces;
import org.saphan.journal.wire.KafkaClients;

/// Publishes what the service records. It is elected, serves a term until something fails, and stands again.
@Singleton
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_LOOK_AT_FENCE = Duration.ofMillis(1);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(2);
    private static final long LEADERSHIP = 0x5a_9a_a1_7e_1a_4eL;

    private final Database database;
    private final FenceReader reader;
    private final KafkaClients kafka;
    private final OwnTopics topics;
    private final Continuity continuity;
    private final CommitSignal signal;
    private final JournalSettings settings;
    private final BatchTraces traces;
    private final AtomicLong published = new AtomicLong();
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), LONGEST_BACKOFF);
    private final Worker worker = new Worker("relay", this::run);
    private volatile RelayState state = RelayState.OFF;

    Relay(
            Database database,
            FenceReader reader,
            KafkaClients kafka,
            OwnTopics topics,
            Continuity continuity,
            CommitSignal signal,
            JournalSettings settings,
            BatchTraces traces) {
        this.database = database;
        this.reader = reader;
        this.kafka = kafka;
        this.topics = topics;
        this.continuity = continuity;
        this.signal = signal;
        this.settings = settings;
        this.traces = traces;
    }

    public RelayState state() {
        return state;
    }

    /// How many events this process has published.
    public long published() {
        return published.get();
    }

    /// Begins, unless a setting says otherwise.
    public void start() {
        if (settings.relay().enabled()) {
            worker.start();
        }
    }

    /// Ends after the batch at hand.
    public void stop() {
        worker.end();
        signal.raise();
        worker.stop();
    }

    private void run() {
        try {
            while (worker.running()) {
                term();
            }
        } finally {
            state = RelayState.OFF;
        }
    }

    private void term() {
        try {
            stand();
        } catch (JournalMoved moved) {
            failed(RelayState.REBASE_REQUIRED, moved);
        } catch (SQLException failure) {
            failed(RelayState.DATABASE_AWAY, failure);
        } catch (InterruptException | InterruptedException interrupted) {
            worker.end();
        } catch (KafkaException failure) {
            failed(RelayState.KAFKA_AWAY, failure);
        } catch (RuntimeException failure) {
            failed(RelayState.FAILED, failure);
        }
    }

    private void stand() throws SQLException, InterruptedException {
        var taken = SessionLock.tryTake(database, LEADERSHIP);
        if (taken.isEmpty()) {
            state = RelayState.STANDBY;
            worker.rest(settings.relay().poll());
            return;
        }
        try (var lock = taken.get();
                var publisher = TopicPublisher.open(kafka.producer(), topics, settings, traces)) {
            continuity.require(lock.session());
            serve(lock.session(), publisher);
        }
    }

    private void serve(Connection session, TopicPublisher publisher) throws SQLException, InterruptedException {
        var cursor = RelayCursor.read(session);
        var looks = new Backoff(FIRST_LOOK_AT_FENCE, settings.relay().poll());
        while (worker.running()) {
            var seen = signal.count();
            var page = reader.read(session, cursor, settings.relay().batch());
            state = publisher.connected() ? RelayState.PUBLISHING : RelayState.KAFKA_AWAY;
            if (page.entries().isEmpty()) {
                signal.awaitAfter(
                        seen, page.heldBack() ? looks.next() : settings.relay().poll());
            } else {
                publisher.publish(page.entries());
                RelayCursor.advance(session, page.next());
                cursor = page.next();
                published.addAndGet(page.entries().size());
                looks.reset();
                backoff.reset();
            }
        }
    }

    private void failed(RelayState now, Exception failure) {
        if (state != now) {
            LOG.errorf("the relay does not publish (%s after %s): %s", now, state, failure);
        }
        state = now;
        worker.rest(backoff.next());
    }
}
