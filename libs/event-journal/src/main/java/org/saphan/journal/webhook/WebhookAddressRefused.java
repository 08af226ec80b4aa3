package org.saphan.journal.webhook;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Events are not sent to such an address, whoever answers there.
public class WebhookAddressRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public WebhookAddressRefused() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
