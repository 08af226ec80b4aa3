package org.saphan.marketing.channel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The channel was closed before.
class ChannelAlreadyClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    ChannelAlreadyClosed() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
