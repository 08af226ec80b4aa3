package org.saphan.journal.delivery;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Where nothing is known of revoked access.
@DefaultBean
@Singleton
class EverybodyMay implements SubscriberAccess {

    @Override
    public boolean permits(String agency, String clientId, Instant authorisedAt) {
        return true;
    }
}
