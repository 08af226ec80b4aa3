package org.saphan.journal.relay;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.journal.trace.BatchTraces;
import org.saphan.journal.wire.BrokerConnection;
import org.saphan.journal.wire.CloudEvent;
import org.saphan.journal.wire.KafkaEvent;

/// Sends batches of journal entries, each in one Kafka transaction. Opening it fences every other publisher of the
/// service, also one that was paused and wakes up late. After a failure it is of no more use.
final class TopicPublisher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> producer;
    private final OwnTopics topics;
    private final JournalSettings settings;
    private final BatchTraces traces;
    private final BrokerConnection connection;

    private TopicPublisher(
            KafkaProducer<byte[], byte[]> producer, OwnTopics topics, JournalSettings settings, BatchTraces traces) {
        this.producer = producer;
        this.topics = topics;
        this.settings = settings;
        this.traces = traces;
        this.connection = new BrokerConnection(producer.metrics());
    }

    static TopicPublisher open(
            KafkaProducer<byte[], byte[]> producer, OwnTopics topics, JournalSettings settings, BatchTraces traces) {
        var publisher = new TopicPublisher(producer, topics, settings, traces);
        try {
            topics.ensureConfigured();
            producer.initTransactions();
            return publisher;
        } catch (Throwable failed) {
            publisher.close();
            throw failed;
        }
    }

    /// Whether there is a broker to talk to.
    boolean connected() {
        return connection.isOpen();
    }

    void publish(List<JournalEntry> entries) {
        topics.ensure(entries);
        try (var spans = traces.publishing(entries)) {
            producer.beginTransaction();
            entries.forEach(this::send);
            producer.commitTransaction(); // throws when any of the sends has failed
            spans.succeeded();
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private void send(JournalEntry entry) {
        var topic = entry.type().topic();
        var event = CloudEvent.of(entry, settings);
        var _ = producer.send(KafkaEvent.of(topic, event));
        if (entry.type().erases()) {
            var _ = producer.send(KafkaEvent.tombstone(topic, event));
        }
    }
}
