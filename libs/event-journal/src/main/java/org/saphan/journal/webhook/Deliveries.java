package org.saphan.journal.webhook;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.journal.database.Database;
import org.saphan.journal.delivery.WebhookDeliveryState;

/// Every query of the deliveries as their subscribers see them.
@Singleton
class Deliveries {

    private static final String SELECT = "select " + DeliveryDetails.COLUMNS + " from webhook_delivery ";

    /// After the place of the one seen last; when that is forgotten, from the beginning.
    private static final String LIST = SELECT + """
            where webhook_id = ? and (?::text is null or state = ?)
            and place > coalesce((select place from webhook_delivery where id = ? and webhook_id = ?), 0)
            order by place limit ?
            """;

    private static final String SEND_AGAIN = """
            update webhook_delivery set state = 'PENDING', attempts = 0, due_at = ?, settled_at = null
            where webhook_id = ? and state = 'DEAD'
            """;

    private final Database database;
    private final Clock clock;

    Deliveries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the order in which they are brought.
    ///
    /// @param after the id of the last one seen
    List<DeliveryDetails> list(UUID webhook, @Nullable WebhookDeliveryState state, @Nullable UUID after, int atMost) {
        return database.ask(connection -> {
            try (var ask = connection.prepareStatement(LIST)) {
                var name = state == null ? null : state.name();
                ask.setObject(1, webhook);
                ask.setString(2, name);
                ask.setString(3, name);
                ask.setObject(4, after);
                ask.setObject(5, webhook);
                ask.setInt(6, atMost);
                return rows(ask);
            }
        });
    }

    /// For whoever is about to have it sent again.
    DeliveryDetails requireLocked(UUID webhook, UUID id) {
        return database
                .ask(connection -> {
                    try (var ask = connection.prepareStatement(SELECT + "where webhook_id = ? and id = ? for update")) {
                        ask.setObject(1, webhook);
                        ask.setObject(2, id);
                        return rows(ask);
                    }
                })
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery", id));
    }

    void sendAgain(UUID webhook, UUID id) {
        database.tell(connection -> {
            try (var update = connection.prepareStatement(SEND_AGAIN + " and id = ?")) {
                update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                update.setObject(2, webhook);
                update.setObject(3, id);
                update.executeUpdate();
            }
        });
    }

    /// @return how many
    int sendAllAgain(UUID webhook) {
        return database.ask(connection -> {
            try (var update = connection.prepareStatement(SEND_AGAIN)) {
                update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                update.setObject(2, webhook);
                return update.executeUpdate();
            }
        });
    }

    private static List<DeliveryDetails> rows(PreparedStatement ask) throws SQLException {
        var deliveries = new ArrayList<DeliveryDetails>();
        try (var rows = ask.executeQuery()) {
            while (rows.next()) {
                deliveries.add(DeliveryDetails.of(rows));
            }
        }
        return deliveries;
    }
}
