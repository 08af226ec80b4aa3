package org.saphan.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Ids of things that the services make.
public final class Ids {

    private Ids() {}

    /// A UUIDv7 (RFC 9562): ordered by time, so that indexes stay compact.
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
