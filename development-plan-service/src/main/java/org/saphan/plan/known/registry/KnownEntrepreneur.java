package org.saphan.plan.known.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur, as the register told it last.
///
/// @param sequence which of the register's versions this is
public record KnownEntrepreneur(
        UUID id,
        String kind,
        String status,
        String provinceCode,
        @Nullable Instant statusSince,
        @Nullable UUID mergedInto,
        long sequence) {

    public boolean isRegistered() {
        return status.equals("REGISTERED") && mergedInto == null;
    }

    /// Whether it left the register; who was merged into another goes on as that one.
    public boolean isDeregistered() {
        return status.equals("DEREGISTERED") && mergedInto == null;
    }
}
