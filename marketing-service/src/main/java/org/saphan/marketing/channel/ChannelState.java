package org.saphan.marketing.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a channel takes entrepreneurs on.
@Schema(description = "Whether a channel takes entrepreneurs on.")
enum ChannelState {
    OPEN,
    CLOSED
}
