package org.saphan.journal.bed;

import java.util.Map;
import java.util.TreeMap;

/// A message that is about to be sent; a test bends it as it likes.
///
/// @param headers may be changed
public record Letter(String key, String data, Map<String, String> headers) {

    /// About a village, as it should be.
    public static Letter of(String topic, String villageId, long version) {
        return new Letter(
                villageId,
                "{\"name\":\"ban %s\",\"households\":%d}".formatted(villageId, version),
                new TreeMap<>(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "0198c5d0-0000-7000-8000-000000000000",
                        "ce_source", "/CDD/bench",
                        "ce_type", topic.replace(".v1", ".grown.v1"),
                        "ce_subject", villageId,
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_sequence", Long.toString(version),
                        "content-type", "application/json")));
    }

    public Letter with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Letter without(String header) {
        headers.remove(header);
        return this;
    }

    public Letter withKey(String other) {
        return new Letter(other, data, headers);
    }

    public Letter withData(String other) {
        return new Letter(key, other, headers);
    }
}
