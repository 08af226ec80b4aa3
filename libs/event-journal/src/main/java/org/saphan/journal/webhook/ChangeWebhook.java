package org.saphan.journal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.http.MergePatch;

/// Changes what a webhook wants, or where it is. Somewhere else it has to be verified again.
@ApplicationScoped
class ChangeWebhook {

    private final Webhooks webhooks;
    private final WebhookRules rules;
    private final MergePatch patches;
    private final CallingAgency agency;

    ChangeWebhook(Webhooks webhooks, WebhookRules rules, MergePatch patches, CallingAgency agency) {
        this.webhooks = webhooks;
        this.rules = rules;
        this.patches = patches;
        this.agency = agency;
    }

    @Transactional
    Webhook run(UUID id, JsonNode patch, IfMatch ifMatch) {
        var webhook = webhooks.requireLocked(id, agency.code());
        var content = patches.apply(patch, webhook.content(), WebhookContent.class);
        ifMatch.check(webhook.version());
        rules.check(content);
        var isElsewhere = !content.url().equals(webhook.content().url());
        webhooks.amend(id, content, isElsewhere ? WebhookState.PENDING : webhook.state());
        return webhooks.require(id, agency.code());
    }
}
