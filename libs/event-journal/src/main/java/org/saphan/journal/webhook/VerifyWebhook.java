package org.saphan.journal.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Ids;
import org.saphan.http.IfMatch;
import org.saphan.journal.EventJson;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.delivery.EndpointCall;
import org.saphan.journal.delivery.Outcome;
import org.saphan.journal.delivery.WebhookFault;

/// Asks the endpoint to repeat a challenge, so that nobody has events sent to who does not want them. The call is made
/// outside of a transaction.
@ApplicationScoped
class VerifyWebhook {

    private static final String TYPE = "saphan.webhook.verification";
    private static final int CHALLENGE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Webhooks webhooks;
    private final EndpointCall call;
    private final ActivateWebhook activate;
    private final CallingAgency agency;
    private final JournalSettings settings;
    private final Clock clock;

    VerifyWebhook(
            Webhooks webhooks,
            EndpointCall call,
            ActivateWebhook activate,
            CallingAgency agency,
            JournalSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.call = call;
        this.activate = activate;
        this.agency = agency;
        this.settings = settings;
        this.clock = clock;
    }

    Webhook run(UUID id, IfMatch ifMatch) {
        var webhook = webhooks.require(id, agency.code());
        ifMatch.check(webhook.version());
        webhook.requireState(WebhookState.PENDING, WebhookState.DISABLED);
        var messageId = Ids.next();
        var challenge = challenge();
        var outcome = call.ask(webhook.target(), messageId.toString(), message(messageId, webhook, challenge));
        if (outcome.fault() != null) {
            throw new EndpointNotVerified(outcome.fault(), outcome.status());
        }
        if (!repeats(outcome, challenge)) {
            throw new EndpointNotVerified(WebhookFault.WRONG_ANSWER, outcome.status());
        }
        return activate.run(id, ifMatch);
    }

    private static String challenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String message(UUID messageId, Webhook webhook, String challenge) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", messageId);
        event.put("source", "/" + settings.operator() + "/" + settings.service());
        event.put("type", TYPE);
        event.put("subject", webhook.id());
        event.put("time", clock.instant());
        event.put("datacontenttype", "application/json");
        event.put("data", Map.of("challenge", challenge));
        try {
            return EventJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean repeats(Outcome outcome, String challenge) {
        try {
            var answer = EventJson.mapper().readTree(outcome.text());
            return answer != null && challenge.equals(answer.path("challenge").textValue());
        } catch (JsonProcessingException _) {
            return false;
        }
    }
}
