package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Lets events wait for the moment.
@ApplicationScoped
class PauseWebhook {

    private final Webhooks webhooks;
    private final CallingAgency agency;

    PauseWebhook(Webhooks webhooks, CallingAgency agency) {
        this.webhooks = webhooks;
        this.agency = agency;
    }

    @Transactional
    Webhook run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        ifMatch.check(webhook.version());
        webhook.requireState(WebhookState.ACTIVE);
        webhooks.pause(id);
        return webhooks.require(id, agency.code());
    }
}
