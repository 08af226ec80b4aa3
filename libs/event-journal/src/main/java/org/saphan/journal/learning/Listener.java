package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.Projection;
import org.saphan.journal.pace.Backoff;
import org.saphan.journal.pace.Worker;
import org.saphan.journal.wire.KafkaClients;

/// Listens to the topics of the projections that are fed from Kafka, all its life: when a consumer fails, it opens
/// another. On a
/// platform thread of its own and in order, because threads that overtake each other would lose the order of a
/// partition.
@Singleton
public class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);

    private final KafkaClients kafka;
    private final Learner learner;
    private final Rebuilds rebuilds;
    private final Lags lags;
    private final JournalSettings settings;
    private final Map<String, Projection<?>> projections;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(3));
    private final Worker worker = new Worker("listener", this::run);
    private volatile ListenerState state = ListenerState.OFF;

    Listener(
            KafkaClients kafka,
            Projections projections,
            Learner learner,
            Rebuilds rebuilds,
            Lags lags,
            JournalSettings settings) {
        this.kafka = kafka;
        this.learner = learner;
        this.rebuilds = rebuilds;
        this.lags = lags;
        this.settings = settings;
        this.projections = projections.fromKafka().stream().collect(Collectors.toMap(Projection::topic, each -> each));
    }

    /// As of its last look at Kafka and the database.
    public ListenerState state() {
        return state;
    }

    /// Begins, unless a setting says otherwise.
    public void start() {
        if (settings.projections().enabled() && !projections.isEmpty()) {
            worker.start();
        }
    }

    /// Ends after the batch at hand.
    public void stop() {
        worker.stop();
    }

    private void run() {
        try {
            while (worker.running()) {
                session();
            }
        } finally {
            state = ListenerState.OFF;
        }
    }

    private void session() {
        try (var session = new Listening(kafka.consumer(), projections, learner, rebuilds, lags)) {
            listen(session);
        } catch (InterruptException interrupted) {
            worker.end();
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    private void listen(Listening session) {
        while (worker.running()) {
            state = session.round();
            backoff.reset();
        }
    }

    private void failed(RuntimeException failure) {
        LOG.warnf("listening failed and begins anew: %s", Failures.shown(failure));
        state = ListenerState.FAILED;
        worker.rest(backoff.next());
    }
}
