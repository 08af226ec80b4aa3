package org.saphan.journal.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.Projection;
import org.saphan.journal.wire.BrokerConnection;

/// Reads the topics of the projections as long as one consumer lives.
final class Listening implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration POLL_WHILE_PAUSED = Duration.ofMillis(25);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<String, Projection<?>> projections;
    private final Learner learner;
    private final Rebuilds rebuilds;
    private final Lags lags;
    private final Pauses pauses = new Pauses();
    private final BrokerConnection connection;

    /// A pattern rather than names, because an owner's topic may come into being later.
    Listening(
            Consumer<byte[], byte[]> consumer,
            Map<String, Projection<?>> projections,
            Learner learner,
            Rebuilds rebuilds,
            Lags lags) {
        this.consumer = consumer;
        this.projections = projections;
        this.learner = learner;
        this.rebuilds = rebuilds;
        this.lags = lags;
        this.connection = new BrokerConnection(consumer.metrics());
        consumer.subscribe(Pattern.compile(
                projections.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))));
    }

    /// Learns what has come, each topic by itself.
    ///
    /// @return how it went
    ListenerState round() {
        pauses.resume(consumer);
        var records = consumer.poll(pauses.any() ? POLL_WHILE_PAUSED : POLL);
        projections.values().forEach(each -> learn(each, records));
        lags.note(consumer);
        rebuilds.begin(consumer);
        if (!connection.isOpen()) {
            return ListenerState.KAFKA_AWAY;
        }
        return pauses.lasting() ? ListenerState.TOPIC_RESTING : ListenerState.LISTENING;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void learn(Projection<?> projection, ConsumerRecords<byte[], byte[]> records) {
        var topic = projection.topic();
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        records.records(topic).forEach(batch::add);
        if (batch.isEmpty()) {
            return;
        }
        try {
            learner.learn(projection, batch.stream().map(Message::of).toList());
            consumer.commitAsync(after(topic, records), Listening::committed);
            pauses.worked(topic);
        } catch (RuntimeException passing) {
            LOG.warnf("%s rests for a moment: %s", topic, Failures.shown(passing));
            goBack(batch);
            pauses.pause(consumer, topic);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> after(String topic, ConsumerRecords<?, ?> records) {
        var offsets = new HashMap<>(records.nextOffsets());
        offsets.keySet().removeIf(each -> !each.topic().equals(topic));
        return offsets;
    }

    private void goBack(List<ConsumerRecord<byte[], byte[]>> batch) {
        var first = new HashMap<TopicPartition, Long>();
        for (var each : batch) {
            first.merge(new TopicPartition(each.topic(), each.partition()), each.offset(), Math::min);
        }
        first.forEach(consumer::seek);
    }

    /// A lost commit is no loss: the next says more, and what is read again changes nothing.
    private static void committed(Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception failure) {
        if (failure != null) {
            LOG.debugf("offsets %s not committed: %s", offsets, failure);
        }
    }
}
