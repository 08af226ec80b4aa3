package org.saphan.journal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/// A [CloudEvent] as a Kafka record: attributes as headers, data as value, key = the aggregate's id.
public final class KafkaEvent {

    private KafkaEvent() {}

    public static ProducerRecord<byte[], byte[]> of(String topic, CloudEvent event) {
        return record(topic, event, event.data().getBytes(UTF_8));
    }

    /// What lets Kafka forget the aggregate. It keeps the headers, so that a reader who comes when the event before
    /// it is compacted away still learns what was erased.
    public static ProducerRecord<byte[], byte[]> tombstone(String topic, CloudEvent event) {
        return record(topic, event, null);
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, CloudEvent event, byte @Nullable [] value) {
        var key = event.subject().getBytes(UTF_8);
        return new ProducerRecord<>(topic, null, null, key, value, headers(event));
    }

    private static List<Header> headers(CloudEvent event) {
        var headers = new ArrayList<Header>(13);
        add(headers, "ce_specversion", event.specversion());
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_source", event.source());
        add(headers, "ce_type", event.type());
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_time", event.time());
        add(headers, "ce_dataschema", event.dataschema());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_agency", event.agency());
        add(headers, "ce_correlationid", event.correlationid());
        add(headers, "ce_traceparent", event.traceparent());
        add(headers, "content-type", event.datacontenttype());
        return headers;
    }

    private static void add(List<Header> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(UTF_8)));
        }
    }
}
