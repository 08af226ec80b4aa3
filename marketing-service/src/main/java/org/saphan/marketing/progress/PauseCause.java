package org.saphan.marketing.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an onboarding is paused: an agency paused it, the channel's partner took it off, or the service did by itself.
@Schema(
        description = "Why it is paused: an agency did, the channel's partner took it off, or the service did by itself"
                + " for what the register told.")
public enum PauseCause {
    BY_AGENCY,
    BY_PARTNER,
    SUSPENDED,
    DEREGISTERED,
    CONSENT_WITHDRAWN,

    /// No more given: what was merged goes on. Some may rest for it still.
    MERGED
}
