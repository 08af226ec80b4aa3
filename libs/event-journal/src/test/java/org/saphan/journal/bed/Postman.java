package org.saphan.journal.bed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Puts anything on a topic, well-formed or not.
public final class Postman implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    /// @param partitions 1 where the order of everything matters
    public Postman(String topic, int partitions) {
        this(Engines.kafka(), topic, partitions);
    }

    Postman(String kafka, String topic, int partitions) {
        this.topic = topic;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// A letter about a village as it should be.
    public Letter letter(String villageId, long version) {
        return Letter.of(topic, villageId, version);
    }

    /// Sends without waiting for each.
    public void sendAll(List<Letter> letters) {
        letters.forEach(each -> {
            var _ = producer.send(message(each));
        });
        producer.flush();
    }

    public void send(Letter letter) {
        send(message(letter));
    }

    private ProducerRecord<byte[], byte[]> message(Letter letter) {
        List<Header> headers = new ArrayList<>();
        letter.headers().forEach((name, value) -> headers.add(new RecordHeader(name, value.getBytes(UTF_8))));
        return new ProducerRecord<>(topic, null, null, bytes(letter.key()), bytes(letter.data()), headers);
    }

    public void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String topic() {
        return topic;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }
}
