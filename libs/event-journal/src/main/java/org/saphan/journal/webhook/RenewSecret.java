package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.delivery.WebhookSecret;
import org.saphan.journal.delivery.WebhookSettings;

/// Gives a webhook a new secret. For a while messages carry both signatures, so that the endpoint can change over.
@ApplicationScoped
class RenewSecret {

    private final Webhooks webhooks;
    private final CallingAgency agency;
    private final WebhookSettings settings;
    private final Clock clock;

    RenewSecret(Webhooks webhooks, CallingAgency agency, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.agency = agency;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Webhook run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        ifMatch.check(webhook.version());
        webhooks.renewSecret(id, WebhookSecret.random(), clock.instant().plus(settings.secretOverlap()));
        return webhooks.require(id, agency.code());
    }
}
