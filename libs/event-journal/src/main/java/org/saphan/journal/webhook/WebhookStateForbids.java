package org.saphan.journal.webhook;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The webhook is not in a state in which this can be done.
public class WebhookStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    public WebhookStateForbids(UUID id, WebhookState state) {
        super(RefusalKind.CONFLICT, Map.of("id", id, "state", state));
    }
}
