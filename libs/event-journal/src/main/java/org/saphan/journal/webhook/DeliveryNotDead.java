package org.saphan.journal.webhook;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.journal.delivery.WebhookDeliveryState;

/// Only what was given up is sent again on demand.
public class DeliveryNotDead extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeliveryNotDead(UUID id, WebhookDeliveryState state) {
        super(RefusalKind.CONFLICT, Map.of("id", id, "state", state));
    }
}
