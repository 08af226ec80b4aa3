package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Removes a webhook with all that waits for it.
@ApplicationScoped
class RemoveWebhook {

    private final Webhooks webhooks;
    private final CallingAgency agency;

    RemoveWebhook(Webhooks webhooks, CallingAgency agency) {
        this.webhooks = webhooks;
        this.agency = agency;
    }

    @Transactional
    void run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        ifMatch.check(webhook.version());
        webhooks.remove(id);
    }
}
