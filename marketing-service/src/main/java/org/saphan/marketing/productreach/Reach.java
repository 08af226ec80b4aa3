package org.saphan.marketing.productreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far goods go, the least first.
@Schema(description = "How far goods go: no channel, one in the country or online, one that leads abroad.")
enum Reach {
    LOCAL,
    NATIONAL,
    INTERNATIONAL
}
