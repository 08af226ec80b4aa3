package org.saphan.cluster.linkage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A linkage as it is published: not how it was described.
record LinkagePublished(
        UUID linkageId,
        UUID clusterId,
        UUID fromMemberId,
        UUID toMemberId,
        LinkageKind kind,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable LinkageEndingCause endingCause,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return linkageId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
