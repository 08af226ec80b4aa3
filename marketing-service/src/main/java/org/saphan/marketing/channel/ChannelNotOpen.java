package org.saphan.marketing.channel;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The channel has ended, or has not begun.
class ChannelNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ChannelNotOpen(UUID channelId) {
        super(RefusalKind.CONFLICT, Map.of("channelId", channelId));
    }
}
