package org.saphan.journal.fence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventType;

/// An event as it stands in the journal.
public record JournalEntry(
        long position,
        UUID eventId,
        EventType type,
        String subject,
        long sequence,
        Instant occurredAt,
        @Nullable String agency,
        @Nullable String correlationId,
        @Nullable String traceparent,
        String data) {

    static final String COLUMNS =
            "position, event_id, type, subject, sequence, occurred_at, agency, correlation_id, traceparent, data";

    static JournalEntry of(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                EventType.parse(row.getString(3)),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
