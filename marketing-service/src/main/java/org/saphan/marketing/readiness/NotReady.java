package org.saphan.marketing.readiness;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The entrepreneur or a product that it would sell lacks what the channel asks for; all of it is named.
class NotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    NotReady(UUID channelId, List<Violation> violations) {
        super(RefusalKind.CONFLICT, Map.of("channelId", channelId), violations);
    }
}
