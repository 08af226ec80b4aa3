package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.feed.EventFilter;
import org.saphan.journal.fence.FenceCursor;

/// Every query of the webhooks that the courier makes, over its session.
@Singleton
class Endpoints {

    private static final String ACTIVE = """
            select w.id, w.agency, w.client_id, w.authorised_at, w.url, w.secret,
                case when w.former_until > ? then w.former_secret end, w.types, w.provinces,
                p.epoch, p.low, p.high, p.position, p.last, p.failures, p.rests_until
            from webhook w join webhook_progress p on p.webhook_id = w.id
            where w.state = 'ACTIVE' order by w.id
            """;

    private final Clock clock;

    Endpoints(Clock clock) {
        this.clock = clock;
    }

    List<Endpoint> active(Connection session) throws SQLException {
        try (var ask = session.prepareStatement(ACTIVE)) {
            ask.setObject(1, stamp(clock.instant()));
            var endpoints = new ArrayList<Endpoint>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    endpoints.add(endpoint(rows));
                }
            }
            return endpoints;
        }
    }

    /// Keeps the webhook from being removed until the transaction ends.
    ///
    /// @return whether it is there
    boolean hold(Connection session, UUID id) throws SQLException {
        try (var ask = session.prepareStatement("select from webhook where id = ? for key share")) {
            ask.setObject(1, id);
            try (var row = ask.executeQuery()) {
                return row.next();
            }
        }
    }

    void advance(Connection session, UUID id, FenceCursor to) throws SQLException {
        try (var update = session.prepareStatement("""
                update webhook_progress set epoch = ?, low = ?, high = ?, position = ?, last = ? where webhook_id = ?
                """)) {
            update.setInt(1, to.epoch());
            update.setLong(2, to.low());
            update.setLong(3, to.high());
            update.setLong(4, to.position());
            update.setLong(5, to.last());
            update.setObject(6, id);
            update.executeUpdate();
        }
    }

    void succeeded(Connection session, UUID id, Instant at) throws SQLException {
        try (var update = session.prepareStatement("""
                update webhook_progress set failures = 0, last_success_at = ? where webhook_id = ?
                """)) {
            update.setObject(1, stamp(at));
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /// @param restsUntil before which it is not to be called again; null when it may be
    void failed(Connection session, UUID id, Outcome outcome, Instant at, @Nullable Instant restsUntil)
            throws SQLException {
        try (var update = session.prepareStatement("""
                update webhook_progress set failures = failures + 1, rests_until = greatest(rests_until, ?), last_failure_at = ?,
                last_fault = ?, last_status = ? where webhook_id = ?
                """)) {
            update.setObject(1, restsUntil == null ? null : stamp(restsUntil));
            update.setObject(2, stamp(at));
            update.setString(3, outcome.fault() == null ? null : outcome.fault().name());
            update.setObject(4, outcome.status());
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    /// Nothing is brought there any more, unless the subscriber has it verified again.
    void disable(Connection session, UUID id, WebhookDisabledBecause why) throws SQLException {
        try (var update = session.prepareStatement("""
                update webhook set state = 'DISABLED', disabled_because = ?, version = version + 1
                where id = ? and state = 'ACTIVE'
                """)) {
            update.setString(1, why.name());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    static OffsetDateTime stamp(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        var restsUntil = row.getObject(16, OffsetDateTime.class);
        return new Endpoint(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new Target(row.getString(5), secrets(row.getBytes(6), row.getBytes(7))),
                EventFilter.of(texts(row.getArray(8)), texts(row.getArray(9))),
                new FenceCursor(row.getInt(10), row.getLong(11), row.getLong(12), row.getLong(13), row.getLong(14)),
                row.getInt(15),
                restsUntil == null ? null : restsUntil.toInstant());
    }

    private static List<WebhookSecret> secrets(byte[] present, byte @Nullable [] former) {
        return former == null
                ? List.of(WebhookSecret.of(present))
                : List.of(WebhookSecret.of(present), WebhookSecret.of(former));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
