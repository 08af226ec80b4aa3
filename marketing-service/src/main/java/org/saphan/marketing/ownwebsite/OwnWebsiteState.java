package org.saphan.marketing.ownwebsite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a website has come.
@Schema(description = "How far a website has come.")
enum OwnWebsiteState {
    CLAIMED,
    VERIFIED,
    LIVE,

    /// It did not show its token for some time; it comes back with the token.
    LAPSED,
    RETIRED;

    /// Whether the token is looked for from time to time.
    boolean isChecked() {
        return this == VERIFIED || this == LIVE || this == LAPSED;
    }
}
