package org.saphan.marketing.channel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Every place of the channel is taken.
class ChannelFull extends Refusal {

    private static final long serialVersionUID = 1L;

    ChannelFull(int capacity) {
        super(RefusalKind.CONFLICT, Map.of("capacity", capacity));
    }
}
