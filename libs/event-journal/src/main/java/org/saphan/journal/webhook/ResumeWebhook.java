package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Brings events again, beginning with those that have waited.
@ApplicationScoped
class ResumeWebhook {

    private final Webhooks webhooks;
    private final CallingAgency agency;

    ResumeWebhook(Webhooks webhooks, CallingAgency agency) {
        this.webhooks = webhooks;
        this.agency = agency;
    }

    @Transactional
    Webhook run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        ifMatch.check(webhook.version());
        webhook.requireState(WebhookState.PAUSED);
        webhooks.activate(id, Subscriber.of(agency));
        return webhooks.require(id, agency.code());
    }
}
