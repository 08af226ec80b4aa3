package org.saphan.journal.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A webhook in a list.
@Schema(description = "A webhook in a list.")
public record WebhookSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String name,
        @Schema(required = true, maxLength = 2000) String url,
        @Schema(required = true) WebhookState state) {

    static WebhookSummary of(Webhook webhook) {
        return new WebhookSummary(
                webhook.id(), webhook.content().name(), webhook.content().url(), webhook.state());
    }
}
