package org.saphan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record as it stands on a topic.
///
/// @param key the aggregate's id
/// @param headers the CloudEvents attributes under their Kafka names: `ce_type`, `ce_subject`, …
/// @param value the data as text; null for a tombstone
public record PublishedEvent(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        @Nullable String value) {

    public PublishedEvent {
        headers = Map.copyOf(headers);
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "-1"));
    }

    public boolean isTombstone() {
        return value == null;
    }

    public JsonNode data() {
        if (value == null) {
            throw new AssertionError("a tombstone has no data: " + key);
        }
        return Json.tree(value);
    }

    /// The data as a record.
    public <T> T as(Class<T> type) {
        return Json.read(data().toString(), type);
    }
}
