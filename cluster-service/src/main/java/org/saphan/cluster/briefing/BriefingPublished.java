package org.saphan.cluster.briefing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a briefing: for whom it is, not what it says.
record BriefingPublished(
        UUID briefingId,
        BriefingAudience audience,
        List<String> sectors,
        @Nullable UUID clusterId,
        String issuedBy,
        LocalDate issuedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return briefingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
