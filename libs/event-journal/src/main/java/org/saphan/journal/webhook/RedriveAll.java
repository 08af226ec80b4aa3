package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;

/// Has everything sent again that was given up for a webhook.
@ApplicationScoped
class RedriveAll {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CallingAgency agency;

    RedriveAll(Webhooks webhooks, Deliveries deliveries, CallingAgency agency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.agency = agency;
    }

    @Transactional
    Redriven run(UUID webhookId) {
        var webhook = webhooks.require(webhookId, agency.code());
        return new Redriven(deliveries.sendAllAgain(webhook.id()));
    }
}
