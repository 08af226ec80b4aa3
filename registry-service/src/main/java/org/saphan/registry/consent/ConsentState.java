package org.saphan.registry.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies need of a consent.
record ConsentState(
        UUID consentId,
        UUID entrepreneurId,
        ConsentPurpose purpose,
        LocalDate grantedOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return consentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
