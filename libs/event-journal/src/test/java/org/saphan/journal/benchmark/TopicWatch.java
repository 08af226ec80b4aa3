package org.saphan.journal.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Postman;

/// A stranger who reads what comes on a topic from now on, committed transactions only.
final class TopicWatch implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicWatch(String topic) {
        new Postman(topic, PARTITIONS).close(); // the topic has to be there
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Engines.kafka(),
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        5000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList());
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
    }

    /// Looks once, for a tenth of a second at most.
    int look(Consumer<ConsumerRecord<byte[], byte[]>> seen) {
        var records = consumer.poll(Duration.ofMillis(100));
        records.forEach(seen);
        return records.count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
