package org.saphan.registry.admission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an admission: no mailbox, and nothing in anybody's own words.
record AdmissionState(
        UUID admissionId,
        String agencyCode,
        Instant requestedAt,
        AdmissionStage state,
        List<String> grantedScopes,
        @Nullable String clientId,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return admissionId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
