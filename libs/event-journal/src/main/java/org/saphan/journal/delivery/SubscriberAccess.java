package org.saphan.journal.delivery;

import java.time.Instant;

/// Whether a subscriber may still hear of events.
@FunctionalInterface
public interface SubscriberAccess {

    /// Asked often, so it has to answer from memory.
    ///
    /// @param clientId the system that entered the webhook
    /// @param authorisedAt when it last showed a valid token
    boolean permits(String agency, String clientId, Instant authorisedAt);
}
