package org.saphan.journal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.database.Database;

/// Keeps what could not be understood, whole, for an operator to look at.
@Singleton
class DeadLetterBox {

    private static final Logger LOG = Logger.getLogger(DeadLetterBox.class);
    private static final String INSERT = """
            insert into dead_letter
                (topic, partition, "offset", subject, type, cause, detail, key, headers, payload, arrived_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (topic, partition, "offset") do nothing
            """;
    private static final char UNSTORABLE = '\0';
    private static final char REPLACED = '\uFFFD';

    private final Database database;
    private final Clock clock;

    DeadLetterBox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps the message, in the caller's transaction. One that is kept already stays as it is.
    void keep(Message message, NotUnderstood why) {
        LOG.warnf("dead letter: %s-%d@%d is %s", message.topic(), message.partition(), message.offset(), why.why());
        database.tell(connection -> insert(connection, message, why));
    }

    private void insert(Connection connection, Message message, NotUnderstood why) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, message.topic());
            insert.setInt(2, message.partition());
            insert.setLong(3, message.offset());
            insert.setString(4, subjectOf(message));
            insert.setString(5, storable(message.header(Message.TYPE)));
            insert.setString(6, why.why().name());
            insert.setString(7, storable(why.detail()));
            insert.setBytes(8, bytes(message.key()));
            insert.setString(9, json(message.headers()));
            insert.setBytes(10, bytes(message.payload()));
            insert.setObject(11, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /// By header or by key, so that an erasure finds it.
    private static @Nullable String subjectOf(Message message) {
        var subject = message.header(Message.SUBJECT);
        var key = message.key();
        return storable(subject == null && key != null ? new String(key.get(), UTF_8) : subject);
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.get();
    }

    private static String json(Map<String, String> headers) {
        var storable = headers.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().replace(UNSTORABLE, REPLACED),
                        each -> each.getValue().replace(UNSTORABLE, REPLACED)));
        try {
            return EventJson.mapper().writeValueAsString(storable);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace(UNSTORABLE, REPLACED);
    }
}
