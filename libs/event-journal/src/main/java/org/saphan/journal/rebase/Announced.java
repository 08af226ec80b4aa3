package org.saphan.journal.rebase;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What a record on one of the service's own topics says of an aggregate.
record Announced(String topic, String subject, long sequence, boolean erased) {

    private static final String ERASED = ".erased.";

    /// @return null for what is no event
    static @Nullable Announced of(ConsumerRecord<byte[], byte[]> got) {
        var type = header(got, "ce_type");
        var sequence = header(got, "ce_sequence");
        if (got.key() == null || type == null || sequence == null) {
            return null;
        }
        try {
            var subject = new String(got.key(), UTF_8);
            return new Announced(got.topic(), subject, Long.parseLong(sequence), type.contains(ERASED));
        } catch (NumberFormatException notOurs) {
            return null;
        }
    }

    /// Topic and id, as one may say it to an operator.
    String named() {
        return topic + "/" + subject;
    }

    private static @Nullable String header(ConsumerRecord<?, ?> of, String name) {
        var header = of.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
