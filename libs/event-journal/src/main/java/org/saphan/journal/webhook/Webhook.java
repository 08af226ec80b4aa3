package org.saphan.journal.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.delivery.Target;
import org.saphan.journal.delivery.WebhookDisabledBecause;
import org.saphan.journal.delivery.WebhookSecret;

/// A webhook as it stands in the database.
record Webhook(
        UUID id,
        WebhookContent content,
        WebhookStart starts,
        WebhookState state,
        @Nullable WebhookDisabledBecause disabledBecause,
        WebhookSecret secret,
        Instant createdAt,
        long version) {

    static final String COLUMNS =
            "id, name, url, types, provinces, starts, state, disabled_because, secret, created_at, version";

    static Webhook of(ResultSet row) throws SQLException {
        var because = row.getString(8);
        return new Webhook(
                row.getObject(1, UUID.class),
                new WebhookContent(row.getString(2), row.getString(3), texts(row, 4), texts(row, 5)),
                WebhookStart.valueOf(row.getString(6)),
                WebhookState.valueOf(row.getString(7)),
                because == null ? null : WebhookDisabledBecause.valueOf(because),
                WebhookSecret.of(row.getBytes(9)),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getLong(11));
    }

    /// @throws WebhookStateForbids in any other state than these
    void requireState(WebhookState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new WebhookStateForbids(id, state);
        }
    }

    Target target() {
        return new Target(content.url(), List.of(secret));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
