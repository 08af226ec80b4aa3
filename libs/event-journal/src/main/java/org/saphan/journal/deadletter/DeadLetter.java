package org.saphan.journal.deadletter;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.learning.Message;
import org.saphan.journal.learning.Misunderstanding;

/// A message that could not be understood, and what became of it.
record DeadLetter(
        UUID id,
        Message message,
        @Nullable String subject,
        @Nullable String type,
        Misunderstanding cause,
        String detail,
        DeadLetterState state,
        Instant arrivedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        long version) {

    static final String COLUMNS = """
            id, topic, partition, "offset", key, headers, payload, subject, type, cause, detail, state, arrived_at,
            settled_at, settled_by, version
            """;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static DeadLetter of(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject(1, UUID.class),
                messageOf(row),
                row.getString(8),
                row.getString(9),
                Misunderstanding.valueOf(row.getString(10)),
                row.getString(11),
                DeadLetterState.valueOf(row.getString(12)),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                instant(row.getObject(14, OffsetDateTime.class)),
                row.getString(15),
                row.getLong(16));
    }

    private static Message messageOf(ResultSet row) throws SQLException {
        return new Message(
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                Bytes.wrap(row.getBytes(5)),
                headers(row.getString(6)),
                Bytes.wrap(row.getBytes(7)));
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.mapper().readValue(json, HEADERS);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
