package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.fence.JournalEntry;

/// Every query of the deliveries that the courier makes, over its session.
@Singleton
class Parcels {

    /// Whatever comes after a delivery of the same key that waits, waits at least as long.
    private static final String ADD = """
            insert into webhook_delivery
                (webhook_id, position, event_id, type, topic, subject, sequence, created_at, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, greatest(?, (
                select max(due_at) from webhook_delivery
                where webhook_id = ? and topic = ? and subject = ? and state = 'PENDING'
            )))
            """;

    private static final String DUE = """
            select place, webhook_id, position, topic, subject, attempts from webhook_delivery due
            where webhook_id = ? and state = 'PENDING' and due_at <= ?
            and not exists (
                select from webhook_delivery earlier
                where earlier.webhook_id = due.webhook_id and earlier.state = 'PENDING'
                and earlier.topic = due.topic and earlier.subject = due.subject and earlier.place < due.place
            )
            order by due_at, place limit ?
            """;

    private static final String COUNT = """
            select count(*) from (
                select from webhook_delivery where webhook_id = ? and state = 'PENDING' limit ?
            ) waiting
            """;

    private static final String SETTLE = """
            update webhook_delivery set state = ?, settled_at = ?, attempts = attempts + 1, last_fault = ?,
            last_status = ? where place = ? and state = 'PENDING'
            """;

    private static final String PUT_OFF = """
            update webhook_delivery set due_at = ?, attempts = attempts + 1, last_fault = ?, last_status = ?
            where place = ? and state = 'PENDING'
            """;

    private static final String HOLD_BACK = """
            update webhook_delivery set due_at = ?
            where webhook_id = ? and topic = ? and subject = ? and state = 'PENDING' and place > ? and due_at < ?
            """;

    void add(Connection session, UUID endpoint, List<JournalEntry> entries, Instant now) throws SQLException {
        try (var insert = session.prepareStatement(ADD)) {
            for (var entry : entries) {
                var topic = entry.type().topic();
                insert.setObject(1, endpoint);
                insert.setLong(2, entry.position());
                insert.setObject(3, entry.eventId());
                insert.setString(4, entry.type().toString());
                insert.setString(5, topic);
                insert.setString(6, entry.subject());
                insert.setLong(7, entry.sequence());
                insert.setObject(8, Endpoints.stamp(now));
                insert.setObject(9, Endpoints.stamp(now));
                insert.setObject(10, endpoint);
                insert.setString(11, topic);
                insert.setString(12, entry.subject());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// How many wait to be brought; no more than asked for are counted.
    int waiting(Connection session, UUID endpoint, int atMost) throws SQLException {
        try (var ask = session.prepareStatement(COUNT)) {
            ask.setObject(1, endpoint);
            ask.setInt(2, atMost);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// The first of each key, where it is due.
    List<Parcel> due(Connection session, UUID endpoint, Instant now, int atMost) throws SQLException {
        try (var ask = session.prepareStatement(DUE)) {
            ask.setObject(1, endpoint);
            ask.setObject(2, Endpoints.stamp(now));
            ask.setInt(3, atMost);
            var parcels = new ArrayList<Parcel>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    parcels.add(new Parcel(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getInt(6)));
                }
            }
            return parcels;
        }
    }

    void settle(Connection session, Parcel parcel, WebhookDeliveryState state, Outcome outcome, Instant at)
            throws SQLException {
        try (var update = session.prepareStatement(SETTLE)) {
            update.setString(1, state.name());
            update.setObject(2, Endpoints.stamp(at));
            fault(update, 3, outcome);
            update.setLong(5, parcel.place());
            update.executeUpdate();
        }
    }

    /// It is sent again then, and what comes after it of the same key not before.
    void putOff(Connection session, Parcel parcel, Outcome outcome, Instant until) throws SQLException {
        try (var update = session.prepareStatement(PUT_OFF);
                var hold = session.prepareStatement(HOLD_BACK)) {
            update.setObject(1, Endpoints.stamp(until));
            fault(update, 2, outcome);
            update.setLong(4, parcel.place());
            update.executeUpdate();
            hold.setObject(1, Endpoints.stamp(until));
            hold.setObject(2, parcel.endpoint());
            hold.setString(3, parcel.topic());
            hold.setString(4, parcel.subject());
            hold.setLong(5, parcel.place());
            hold.setObject(6, Endpoints.stamp(until));
            hold.executeUpdate();
        }
    }

    /// Forgets what was settled before.
    void forget(Connection session, WebhookDeliveryState state, Instant before) throws SQLException {
        try (var delete = session.prepareStatement("delete from webhook_delivery where state = ? and settled_at < ?")) {
            delete.setString(1, state.name());
            delete.setObject(2, Endpoints.stamp(before));
            delete.executeUpdate();
        }
    }

    private static void fault(PreparedStatement statement, int first, Outcome outcome) throws SQLException {
        @Nullable WebhookFault fault = outcome.fault();
        statement.setString(first, fault == null ? null : fault.name());
        statement.setObject(first + 1, outcome.status());
    }
}
