package org.saphan.marketing.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What kind of channel it is.
@Schema(description = "What kind of channel it is.")
public enum ChannelType {
    DOMESTIC_RETAIL,
    FAIR,
    EXPORT,
    ONLINE_MARKETPLACE,
    OWN_WEBSITE,
    LOGISTICS,
    BROADCAST
}
