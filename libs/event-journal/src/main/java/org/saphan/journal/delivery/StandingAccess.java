package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.saphan.http.AccessCheck;

/// A subscriber may hear of events as long as its access stands.
@Singleton
class StandingAccess implements SubscriberAccess {

    private final AccessCheck access;

    StandingAccess(AccessCheck access) {
        this.access = access;
    }

    @Override
    public boolean permits(String agency, String clientId, Instant authorisedAt) {
        return !access.isRevoked(agency, clientId, authorisedAt);
    }
}
