package org.saphan.plan.marketreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far somebody's goods go.
@Schema(description = "How far somebody's goods go: no channel, one in the country or online, one that leads abroad.")
enum Reach {
    LOCAL,
    NATIONAL,
    INTERNATIONAL;

    static Reach of(int level) {
        return values()[level];
    }
}
