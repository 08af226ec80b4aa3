package org.saphan.suite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What stands committed on topics, read from the beginning as an integrator would. An event that stands there twice
/// counts once, where it stands first.
final class Topics {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, List<Long>> sequences = new HashMap<>();

    private Topics() {}

    static Topics read(String kafka, Collection<String> names) {
        var topics = new Topics();
        var settings = Map.<String, Object>of(
                "bootstrap.servers", kafka, "isolation.level", "read_committed", "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = names.stream()
                    .flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(topics::note);
            }
        }
        return topics;
    }

    private void note(ConsumerRecord<String, byte[]> event) {
        var isFirst = ids.computeIfAbsent(event.topic(), _ -> new HashSet<>()).add(header(event, "ce_id"));
        if (isFirst) {
            sequences
                    .computeIfAbsent(event.topic() + "/" + event.key(), _ -> new ArrayList<>())
                    .add(Long.valueOf(header(event, "ce_sequence")));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /// How many events stand on each topic.
    Map<String, Long> events() {
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each ->
                (long) each.getValue().size()));
    }

    long total() {
        return ids.values().stream().mapToLong(Set::size).sum();
    }

    /// The sequences of one aggregate, in the order in which they stand.
    List<Long> sequences(String topic, String key) {
        return sequences.getOrDefault(topic + "/" + key, List.of());
    }

    /// How many events stand behind a later one of their aggregate.
    long inversions() {
        return sequences.values().stream().mapToLong(Topics::inversions).sum();
    }

    private static long inversions(List<Long> sequences) {
        var newest = Long.MIN_VALUE;
        var inversions = 0L;
        for (long each : sequences) {
            inversions += each < newest ? 1 : 0;
            newest = Math.max(newest, each);
        }
        return inversions;
    }
}
