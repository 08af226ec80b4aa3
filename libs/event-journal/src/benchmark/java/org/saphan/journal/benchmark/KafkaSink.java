package org.saphan.journal.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/// Sends what Debezium reads as Debezium Server's sink for Kafka does: a batch at a time, waiting for every answer,
/// with an idempotent producer and without Kafka transactions.
final class KafkaSink implements DebeziumEngine.ChangeConsumer<ChangeEvent<SourceRecord, SourceRecord>>, AutoCloseable {

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    KafkaSink(String kafka, String topic) {
        this.topic = topic;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0, "batch.size", 256 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void handleBatch(
            List<ChangeEvent<SourceRecord, SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<ChangeEvent<SourceRecord, SourceRecord>> committer)
            throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (var change : changes) {
            if (change.value().value() instanceof Struct row && row.schema().field("after") != null) {
                sent.add(producer.send(message(row.getStruct("after"))));
            }
        }
        for (var each : sent) {
            await(each);
        }
        for (var change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<byte[], byte[]> message(Struct event) {
        List<Header> headers = new ArrayList<>();
        for (var name : List.of("event_id", "type", "subject", "sequence", "occurred_at", "agency", "correlation_id")) {
            var value = event.get(name);
            if (value != null) {
                headers.add(new RecordHeader("ce_" + name, value.toString().getBytes(UTF_8)));
            }
        }
        var key = event.getString("subject").getBytes(UTF_8);
        return new ProducerRecord<>(topic, null, null, key, event.getString("data").getBytes(UTF_8), headers);
    }

    private static void await(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
