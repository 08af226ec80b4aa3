package org.saphan.registry.accessrevocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What everybody who checks tokens must know; why it was declared stays here.
///
/// @param clientId null for every client of the agency
record AccessRevocationState(
        UUID revocationId,
        String agency,
        @Nullable String clientId,
        Instant revokedBefore,
        @Nullable Instant liftedAt,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return revocationId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
