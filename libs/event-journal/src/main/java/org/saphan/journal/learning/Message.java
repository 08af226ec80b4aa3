package org.saphan.journal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/// A message as it came, from Kafka or from an owner's feed, before anybody has understood it.
///
/// @param headers the CloudEvents attributes under their names on Kafka (`ce_type`)
/// @param payload absent in a tombstone
public record Message(
        String topic,
        int partition,
        long offset,
        @Nullable Bytes key,
        Map<String, String> headers,
        @Nullable Bytes payload) {

    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String SEQUENCE = "ce_sequence";
    public static final String TIME = "ce_time";
    public static final String AGENCY = "ce_agency";
    public static final String TRACEPARENT = "ce_traceparent";
    public static final String SPECVERSION = "ce_specversion";
    public static final String CONTENT_TYPE = "content-type";

    public Message {
        headers = Map.copyOf(headers);
    }

    static Message of(ConsumerRecord<byte[], byte[]> got) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : got.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return new Message(
                got.topic(), got.partition(), got.offset(), Bytes.wrap(got.key()), headers, Bytes.wrap(got.value()));
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    boolean isTombstone() {
        return payload == null;
    }
}
