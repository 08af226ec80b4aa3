package org.saphan.journal.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.delivery.WebhookDeliveryState;
import org.saphan.journal.delivery.WebhookFault;

/// An event that was, is or could not be brought to a webhook. Without its data, which stands in the feed.
@Schema(name = "WebhookDelivery", description = "An event that was, is or could not be brought to a webhook.")
public record DeliveryDetails(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The event's `id`, which is the message's `webhook-id`.")
        UUID eventId,

        @Schema(required = true, maxLength = 200) String type,
        @Schema(required = true, maxLength = 200) String subject,
        @Schema(required = true, minimum = "0") long sequence,
        @Schema(required = true) WebhookDeliveryState state,

        @Schema(required = true, minimum = "0", description = "How often it was sent.")
        int attempts,

        @Schema(description = "Before which it is not sent again.") @Nullable Instant dueAt,

        @Schema(required = true) Instant createdAt,

        @Schema(description = "When it was delivered or given up.") @Nullable Instant settledAt,

        @Nullable WebhookFault lastFault,

        @Schema(minimum = "100", maximum = "999", description = "The status that the endpoint answered last.") @Nullable Integer lastStatus) {

    static final String COLUMNS = """
            id, event_id, type, subject, sequence, state, attempts, due_at, created_at, settled_at, last_fault,
            last_status
            """;

    static DeliveryDetails of(ResultSet row) throws SQLException {
        var state = WebhookDeliveryState.valueOf(row.getString(6));
        var settledAt = row.getObject(10, OffsetDateTime.class);
        var fault = row.getString(11);
        return new DeliveryDetails(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                state,
                row.getInt(7),
                state == WebhookDeliveryState.PENDING
                        ? row.getObject(8, OffsetDateTime.class).toInstant()
                        : null,
                row.getObject(9, OffsetDateTime.class).toInstant(),
                settledAt == null ? null : settledAt.toInstant(),
                fault == null ? null : WebhookFault.valueOf(fault),
                row.getObject(12, Integer.class));
    }
}
