package org.saphan.journal.webhook;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.journal.database.Database;
import org.saphan.journal.delivery.WebhookSecret;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.fence.FenceReader;

/// Every query of the webhooks as their subscribers see them.
@Singleton
class Webhooks {

    private static final String SELECT = "select " + Webhook.COLUMNS + " from webhook ";

    private final Database database;
    private final FenceReader reader;
    private final Clock clock;

    Webhooks(Database database, FenceReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    /// The agency's own, in the order in which they were entered.
    List<Webhook> list(String agency, UUID after, int atMost) {
        return database.ask(connection ->
                rows(connection, SELECT + "where agency = ? and id > ? order by id limit ?", agency, after, atMost));
    }

    /// @throws NotFound when there is none, or it is another agency's
    Webhook require(UUID id, String agency) {
        return one(id, agency, "");
    }

    /// For whoever is about to change it: nobody else can, until the transaction ends.
    Webhook requireLocked(UUID id, String agency) {
        return one(id, agency, " for update");
    }

    /// How many the agency has; no other can be entered for it until the transaction ends.
    long countLocked(String agency) {
        return database.ask(connection -> {
            change(connection, "select pg_advisory_xact_lock(hashtextextended(?, 33))", agency);
            try (var ask = connection.prepareStatement("select count(*) from webhook where agency = ?")) {
                ask.setString(1, agency);
                try (var row = ask.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    void add(UUID id, Subscriber subscriber, WebhookContent content, WebhookStart start, WebhookSecret secret) {
        database.tell(connection -> {
            change(
                    connection,
                    """
                    insert into webhook (id, agency, client_id, authorised_at, name, url, types, provinces, starts, state,
                        secret, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)
                    """,
                    id,
                    subscriber.agency(),
                    subscriber.client(),
                    now(),
                    content.name(),
                    content.url(),
                    content.wantedTypes().toArray(String[]::new),
                    content.wantedProvinces().toArray(String[]::new),
                    start.name(),
                    secret.bytes(),
                    now());
            var from = start == WebhookStart.NOW ? reader.now(connection) : FenceCursor.START;
            change(connection, """
                    insert into webhook_progress (webhook_id, epoch, low, high, position, last) values (?, ?, ?, ?, ?, ?)
                    """, id, from.epoch(), from.low(), from.high(), from.position(), from.last());
        });
    }

    void amend(UUID id, WebhookContent content, WebhookState state) {
        change(
                """
                update webhook set name = ?, url = ?, types = ?, provinces = ?, state = ?,
                disabled_because = case when ? = 'DISABLED' then disabled_because end, version = version + 1 where id = ?
                """,
                content.name(),
                content.url(),
                content.wantedTypes().toArray(String[]::new),
                content.wantedProvinces().toArray(String[]::new),
                state.name(),
                state.name(),
                id);
    }

    void pause(UUID id) {
        change("update webhook set state = 'PAUSED', version = version + 1 where id = ?", id);
    }

    /// The subscriber has shown a valid token again, and the endpoint is to be called at once, with what waits first.
    void activate(UUID id, Subscriber subscriber) {
        change("""
                update webhook set state = 'ACTIVE', disabled_because = null, client_id = ?, authorised_at = ?,
                version = version + 1 where id = ?
                """, subscriber.client(), now(), id);
        change("update webhook_progress set failures = 0, rests_until = null where webhook_id = ?", id);
        change("update webhook_delivery set due_at = ? where webhook_id = ? and state = 'PENDING'", now(), id);
    }

    /// @param overlap until when the present secret signs beside the new one
    void renewSecret(UUID id, WebhookSecret secret, Instant overlap) {
        change("""
                update webhook set former_secret = secret, former_until = ?, secret = ?, version = version + 1 where id = ?
                """, OffsetDateTime.ofInstant(overlap, ZoneOffset.UTC), secret.bytes(), id);
    }

    void remove(UUID id) {
        change("delete from webhook where id = ?", id);
    }

    private Webhook one(UUID id, String agency, String lock) {
        return database
                .ask(connection -> rows(connection, SELECT + "where id = ? and agency = ?" + lock, id, agency))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("webhook", id));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void change(String sql, @Nullable Object... values) {
        database.tell(connection -> change(connection, sql, values));
    }

    private static void change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var change = connection.prepareStatement(sql)) {
            fill(change, values);
            change.execute();
        }
    }

    private static List<Webhook> rows(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            fill(ask, values);
            var webhooks = new ArrayList<Webhook>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    webhooks.add(Webhook.of(rows));
                }
            }
            return webhooks;
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
