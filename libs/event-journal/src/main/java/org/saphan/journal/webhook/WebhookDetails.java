package org.saphan.journal.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.delivery.WebhookDisabledBecause;

/// A webhook, whole.
@Schema(description = "A webhook, whole.")
public record WebhookDetails(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String name,
        @Schema(required = true, maxLength = 2000) String url,
        @Schema(required = true, maxItems = 100) List<String> types,
        @Schema(required = true, maxItems = 100) List<String> provinces,
        @Schema(required = true) WebhookStart from,
        @Schema(required = true) WebhookState state,
        @Nullable WebhookDisabledBecause disabledBecause,

        @Schema(
                maxLength = 100,
                description =
                        "What messages are signed with; shown once, when the webhook is entered or gets a new one.")
        @Nullable String secret,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) WebhookHealth health) {

    static WebhookDetails of(Webhook webhook, WebhookHealth health) {
        return of(webhook, health, null);
    }

    static WebhookDetails withSecret(Webhook webhook, WebhookHealth health) {
        return of(webhook, health, webhook.secret().shown());
    }

    private static WebhookDetails of(Webhook webhook, WebhookHealth health, @Nullable String secret) {
        return new WebhookDetails(
                webhook.id(),
                webhook.content().name(),
                webhook.content().url(),
                webhook.content().wantedTypes(),
                webhook.content().wantedProvinces(),
                webhook.starts(),
                webhook.state(),
                webhook.disabledBecause(),
                secret,
                webhook.createdAt(),
                health);
    }
}
