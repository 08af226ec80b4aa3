package org.saphan.marketing.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which market a channel reaches (S2-08).
@Schema(description = "Which market a channel reaches.")
public enum Market {
    DOMESTIC,
    FOREIGN,
    ONLINE
}
