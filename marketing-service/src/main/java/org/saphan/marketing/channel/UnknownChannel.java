package org.saphan.marketing.channel;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no channel with this id.
class UnknownChannel extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownChannel(UUID channelId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("channelId", channelId));
    }
}
