package org.saphan.journal.bed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a whole topic, as a stranger would: from the beginning, committed transactions only.
public final class Topic implements AutoCloseable {

    private final String name;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();

    public Topic(String name) {
        this.name = name;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Engines.kafka(),
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest",
                        "allow.auto.create.topics", "false",
                        "max.poll.records", 5000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /// Everything on the topic up to now. A transaction shows a moment after its commit, so await what you expect.
    public List<ConsumerRecord<byte[], byte[]>> records() {
        if (consumer.assignment().isEmpty()) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(each -> new TopicPartition(name, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            consumer.poll(Duration.ofMillis(50)).forEach(read::add);
        }
        return List.copyOf(read);
    }

    /// The sequences of each subject, in the order in which they stand on the topic.
    public Map<String, List<Long>> sequences() {
        var sequences = new LinkedHashMap<String, List<Long>>();
        for (var each : records()) {
            sequences
                    .computeIfAbsent(header(each, "ce_subject"), _ -> new ArrayList<>())
                    .add(Long.valueOf(header(each, "ce_sequence")));
        }
        return sequences;
    }

    /// Without what was sent again.
    public static List<Long> firstTimes(List<Long> sequences) {
        return sequences.stream().distinct().toList();
    }

    public static String header(ConsumerRecord<?, ?> of, String name) {
        var header = of.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
