package org.saphan.journal.webhook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.journal.delivery.WebhookFault;

/// The endpoint did not repeat the challenge.
public class EndpointNotVerified extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param status that it answered; null when it did not
    public EndpointNotVerified(WebhookFault fault, @Nullable Integer status) {
        super(
                RefusalKind.UNPROCESSABLE,
                status == null ? Map.of("fault", fault, "status", "none") : Map.of("fault", fault, "status", status));
    }
}
