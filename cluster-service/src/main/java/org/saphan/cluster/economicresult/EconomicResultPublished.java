package org.saphan.cluster.economicresult;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a result: that it is there and how it was measured, none of the figures.
record EconomicResultPublished(
        UUID economicResultId,
        UUID monitoringRoundId,
        UUID clusterId,
        UUID membershipId,
        LocalDate collectedOn,
        String methodCode,
        int methodVersion,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return economicResultId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
