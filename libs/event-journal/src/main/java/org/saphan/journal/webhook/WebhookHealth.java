package org.saphan.journal.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.delivery.WebhookFault;

/// How a webhook does.
@Schema(description = "How a webhook does.")
public record WebhookHealth(
        @Schema(
                required = true,
                minimum = "0",
                description =
                        "How many events of the service were not looked through for it yet; 10000 stands for that many and more.")
        long unread,

        @Schema(
                required = true,
                minimum = "0",
                description = "How many events wait to be delivered, or to be sent again.")
        long waiting,

        @Schema(description = "Since when the oldest of them waits.") @Nullable Instant waitingSince,

        @Schema(required = true, minimum = "0", description = "How many events were given up and can be sent again.")
        long deadLetters,

        @Schema(required = true, minimum = "0", description = "How many calls in a row have failed.")
        int failures,

        @Schema(description = "Before which it is not called again.") @Nullable Instant restsUntil,

        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastFailureAt,
        @Nullable WebhookFault lastFault,

        @Schema(
                minimum = "100",
                maximum = "999",
                description = "The status that the endpoint answered at the last failure.")
        @Nullable Integer lastStatus) {}
