package org.saphan.registry.certification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a certification. The SQL function `certification_data` writes the same for
/// changes made set by set.
record CertificationState(
        UUID certificationId,
        UUID productId,
        UUID entrepreneurId,
        Standard standard,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        CertificationStatus status,
        @Nullable LocalDate revokedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return certificationId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
