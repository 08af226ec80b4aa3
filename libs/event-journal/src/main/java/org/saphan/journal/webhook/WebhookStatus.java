package org.saphan.journal.webhook;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;
import org.saphan.journal.delivery.WebhookFault;

/// Adds up how a webhook does.
@Singleton
class WebhookStatus {

    private static final String LOOK = """
            select (
                    select count(*) from (
                        select from journal j where j.xid >= p.low::text::xid8
                        and j.xid < pg_snapshot_xmax(pg_current_snapshot()) and j.epoch >= p.epoch
                        and (j.epoch > p.epoch or j.xid >= p.high::text::xid8 or j.position > p.position) limit 10000
                    ) unread
                ), (select count(*) from webhook_delivery where webhook_id = p.webhook_id and state = 'PENDING'),
                (select min(created_at) from webhook_delivery where webhook_id = p.webhook_id and state = 'PENDING'),
                (select count(*) from webhook_delivery where webhook_id = p.webhook_id and state = 'DEAD'),
                p.failures, p.rests_until, p.last_success_at, p.last_failure_at, p.last_fault, p.last_status
            from webhook_progress p where p.webhook_id = ?
            """;

    private final Database database;

    WebhookStatus(Database database) {
        this.database = database;
    }

    WebhookHealth of(UUID id) {
        return database.ask(connection -> {
            try (var ask = connection.prepareStatement(LOOK)) {
                ask.setObject(1, id);
                try (var row = ask.executeQuery()) {
                    return row.next() ? health(row) : new WebhookHealth(0, 0, null, 0, 0, null, null, null, null, null);
                }
            }
        });
    }

    private static WebhookHealth health(ResultSet row) throws SQLException {
        var fault = row.getString(9);
        return new WebhookHealth(
                row.getLong(1),
                row.getLong(2),
                instant(row, 3),
                row.getLong(4),
                row.getInt(5),
                instant(row, 6),
                instant(row, 7),
                instant(row, 8),
                fault == null ? null : WebhookFault.valueOf(fault),
                row.getObject(10, Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
