package org.saphan.journal.webhook;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency has as many webhooks at this service as an agency may have.
public class TooManyWebhooks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyWebhooks(int most) {
        super(RefusalKind.CONFLICT, Map.of("most", most));
    }
}
