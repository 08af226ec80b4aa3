package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.delivery.WebhookDeliveryState;

/// Has an event sent again that was given up.
@ApplicationScoped
class RedriveDelivery {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CallingAgency agency;

    RedriveDelivery(Webhooks webhooks, Deliveries deliveries, CallingAgency agency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.agency = agency;
    }

    @Transactional
    DeliveryDetails run(UUID webhookId, UUID id) {
        var webhook = webhooks.require(webhookId, agency.code());
        var delivery = deliveries.requireLocked(webhook.id(), id);
        if (delivery.state() != WebhookDeliveryState.DEAD) {
            throw new DeliveryNotDead(id, delivery.state());
        }
        deliveries.sendAgain(webhook.id(), id);
        return deliveries.requireLocked(webhook.id(), id);
    }
}
