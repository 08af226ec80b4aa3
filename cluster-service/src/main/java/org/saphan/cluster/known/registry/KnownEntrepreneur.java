package org.saphan.cluster.known.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur, as the register told it last.
///
/// @param publicName null where the register publishes none
/// @param journeyStage OTOP, IN_PROGRAMME or SME, and what the register may know more; null until it is heard of
/// @param sequence which of the register's versions this is
public record KnownEntrepreneur(
        UUID id,
        String status,
        @Nullable String publicName,
        String provinceCode,
        @Nullable String journeyStage,
        @Nullable UUID mergedInto,
        long sequence) {

    public boolean isRegistered() {
        return status.equals("REGISTERED") && mergedInto == null;
    }
}
