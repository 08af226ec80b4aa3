package org.saphan.cluster.known.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur, as the register told it last.
///
/// @param sequence which of the register's versions this is
public record KnownEntrepreneur(
        UUID id,
        String status,
        String provinceCode,
        @Nullable UUID mergedInto,
        long sequence) {

    public boolean isRegistered() {
        return status.equals("REGISTERED") && mergedInto == null;
    }
}
