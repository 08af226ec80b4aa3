package org.saphan.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Somebody who has connected and goes on reading notes.
final class NoteReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;

    NoteReader(String topic, Map<String, Object> settings, String group) {
        var all = new HashMap<>(settings);
        all.put("group.id", group);
        all.put("auto.offset.reset", "earliest");
        all.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /// What comes next; nothing when nothing comes in time.
    List<String> next(Duration within) {
        var end = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < end) {
            var notes = poll();
            if (!notes.isEmpty()) {
                return notes;
            }
        }
        return List.of();
    }

    /// Goes on after a refusal, as a patient program does.
    List<String> nextInSpiteOfRefusals(Duration within) {
        var end = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < end) {
            try {
                var notes = poll();
                if (!notes.isEmpty()) {
                    return notes;
                }
            } catch (TopicAuthorizationException _) {
                Thread.onSpinWait();
            }
        }
        return List.of();
    }

    private List<String> poll() {
        return StreamSupport.stream(consumer.poll(Duration.ofMillis(100)).spliterator(), false)
                .map(ConsumerRecord::value)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
