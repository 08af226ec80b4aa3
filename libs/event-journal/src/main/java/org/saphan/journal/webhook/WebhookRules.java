package org.saphan.journal.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.http.outgoing.InvalidWebAddress;
import org.saphan.http.outgoing.WebAddress;
import org.saphan.journal.EventType;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.delivery.EndpointCall;

/// What a webhook has to be like before anybody calls it.
@Singleton
class WebhookRules {

    private final EndpointCall call;
    private final JournalSettings settings;

    WebhookRules(EndpointCall call, JournalSettings settings) {
        this.call = call;
        this.settings = settings;
    }

    /// @throws InvalidRequest when a type is not of this service, and nothing would ever come
    /// @throws InvalidWebAddress when the address is none
    /// @throws WebhookAddressRefused when events are not sent to such an address
    void check(WebhookContent content) {
        checkTypes(content);
        checkAddress(content.url());
    }

    private void checkTypes(WebhookContent content) {
        var foreign = new ArrayList<Violation>();
        var types = content.types();
        for (var i = 0; types != null && i < types.size(); i++) {
            if (!EventType.parse(types.get(i)).service().equals(settings.service())) {
                foreign.add(Violation.of("/types/" + i, "FOREIGN_TYPE"));
            }
        }
        if (!foreign.isEmpty()) {
            throw new InvalidRequest(foreign);
        }
    }

    private void checkAddress(String url) {
        var site = WebAddress.of(url);
        try {
            var _ = new URI(url);
        } catch (URISyntaxException _) {
            throw new InvalidWebAddress();
        }
        if (!call.accepts(site)) {
            throw new WebhookAddressRefused();
        }
    }
}
