package org.saphan.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventType;

/// Plays another service: publishes its events as its relay would. A topic that does not exist is made.
///
/// ```java
/// TopicWriter.of("registry", "CDD").publish("registry.entrepreneur.registered.v1", id, 0, Map.of("entrepreneurId",
/// id));
/// ```
public final class TopicWriter {

    private static final int PARTITIONS = 6;
    private static final Set<String> EXISTING = ConcurrentHashMap.newKeySet();

    /// One a broker: to make one takes longer than to publish.
    private static final Map<String, Producer<String, String>> PRODUCERS = new ConcurrentHashMap<>();

    private final String service;
    private final String agency;

    private TopicWriter(String service, String agency) {
        this.service = service;
        this.agency = agency;
    }

    /// @param service the service to play
    /// @param agency who operates it, and who is said to have caused its events
    public static TopicWriter of(String service, String agency) {
        return new TopicWriter(service, agency);
    }

    /// Publishes a good event and waits for the broker to have it.
    ///
    /// @param data a JSON text, or anything that Jackson writes
    public void publish(String type, Object subject, long sequence, Object data) {
        var headers = headers(type, subject, sequence);
        publishRaw(EventType.parse(type).topic(), subject.toString(), headers, Json.text(data));
    }

    /// Forgets an aggregate as the relay does: `…erased.v1` with the id only, then a tombstone.
    public void erase(String erasedType, Object subject, long sequence) {
        var topic = EventType.parse(erasedType).topic();
        var headers = headers(erasedType, subject, sequence);
        publishRaw(topic, subject.toString(), headers, Json.text(Map.of("id", subject.toString())));
        publishRaw(topic, subject.toString(), headers, null);
    }

    /// Publishes anything at all: bad headers, broken JSON, a tombstone (null).
    public void publishRaw(String topic, String key, Map<String, String> headers, @Nullable String value) {
        create(topic);
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCERS
                    .computeIfAbsent(Engines.kafka(), _ -> producer())
                    .send(record)
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// The CloudEvents headers of a good event; take some away, or spoil them, to make a bad one.
    public Map<String, String> headers(String type, Object subject, long sequence) {
        var headers = new HashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/" + agency + "/" + service);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", Clock.systemUTC().instant().toString());
        headers.put("ce_dataschema", "urn:saphan:schema:" + type);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_agency", agency);
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        return headers;
    }

    private static Producer<String, String> producer() {
        return new KafkaProducer<>(KafkaAddress.settings(), new StringSerializer(), new StringSerializer());
    }

    /// Makes a compacted topic where it does not exist.
    public static void create(String topic) {
        if (!EXISTING.add(topic) || Published.topics().contains(topic)) {
            return;
        }
        try (var admin = Admin.create(KafkaAddress.settings())) {
            var compacted = new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            KafkaAddress.wait(admin.createTopics(List.of(compacted)).all());
        }
    }
}
