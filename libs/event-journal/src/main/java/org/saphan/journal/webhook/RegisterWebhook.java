package org.saphan.journal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.http.Ids;
import org.saphan.journal.delivery.WebhookSecret;
import org.saphan.journal.delivery.WebhookSettings;

/// Enters a webhook with a secret of its own. Nothing is sent there before it is verified.
@ApplicationScoped
class RegisterWebhook {

    private final Webhooks webhooks;
    private final WebhookRules rules;
    private final CallingAgency agency;
    private final WebhookSettings settings;

    RegisterWebhook(Webhooks webhooks, WebhookRules rules, CallingAgency agency, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.rules = rules;
        this.agency = agency;
        this.settings = settings;
    }

    @Transactional
    Webhook run(NewWebhook wanted) {
        rules.check(wanted.content());
        var subscriber = Subscriber.of(agency);
        if (webhooks.countLocked(subscriber.agency()) >= settings.mostPerAgency()) {
            throw new TooManyWebhooks(settings.mostPerAgency());
        }
        var id = Ids.next();
        webhooks.add(id, subscriber, wanted.content(), wanted.start(), WebhookSecret.random());
        return webhooks.require(id, subscriber.agency());
    }
}
