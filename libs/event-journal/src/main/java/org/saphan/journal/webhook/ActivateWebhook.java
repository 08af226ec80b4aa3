package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Begins to bring events, because the endpoint has repeated the challenge.
@ApplicationScoped
class ActivateWebhook {

    private final Webhooks webhooks;
    private final CallingAgency agency;

    ActivateWebhook(Webhooks webhooks, CallingAgency agency) {
        this.webhooks = webhooks;
        this.agency = agency;
    }

    @Transactional
    Webhook run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        ifMatch.check(webhook.version());
        webhook.requireState(WebhookState.PENDING, WebhookState.DISABLED);
        webhooks.activate(id, Subscriber.of(agency));
        return webhooks.require(id, agency.code());
    }
}
