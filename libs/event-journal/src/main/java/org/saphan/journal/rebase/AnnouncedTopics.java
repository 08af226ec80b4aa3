package org.saphan.journal.rebase;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.wire.KafkaClients;

/// Reads the service's own topics, as those who keep copies do.
@Singleton
class AnnouncedTopics {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaClients kafka;
    private final Pattern own;

    AnnouncedTopics(KafkaClients kafka, JournalSettings settings) {
        this.kafka = kafka;
        this.own = Pattern.compile(Pattern.quote(settings.service()) + "\\.[a-z][a-z0-9-]*\\.v[1-9][0-9]*");
    }

    /// Reads everything that stands there now.
    ///
    /// @throws org.apache.kafka.common.KafkaException when the broker does not answer
    void readAll(Taker taker) throws SQLException {
        read(Long.MAX_VALUE, taker);
    }

    /// Reads the newest records of each partition.
    ///
    /// @throws org.apache.kafka.common.KafkaException when the broker does not answer
    void readLast(long most, Taker taker) throws SQLException {
        read(most, taker);
    }

    private void read(long most, Taker taker) throws SQLException {
        try (var consumer = kafka.consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var starts = consumer.beginningOffsets(partitions);
            var ends = consumer.endOffsets(partitions);
            starts.forEach((each, start) ->
                    consumer.seek(each, Math.max(start, ends.getOrDefault(each, start) - most)));
            readUpTo(ends, consumer, taker);
        }
    }

    private static void readUpTo(Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer, Taker taker)
            throws SQLException {
        var giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var said = new ArrayList<Announced>();
            for (var record : consumer.poll(POLL)) {
                @Nullable Announced announced = Announced.of(record);
                if (announced != null) {
                    said.add(announced);
                }
            }
            if (!said.isEmpty()) {
                taker.take(said);
                giveUpAt = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() - giveUpAt > 0) {
                throw new TimeoutException("the topics cannot be read to their ends");
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(each -> own.matcher(each.getKey()).matches())
                .flatMap(each -> each.getValue().stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    /// Takes what was read, in the order in which it stands on each partition.
    interface Taker {
        void take(List<Announced> announced) throws SQLException;
    }
}
