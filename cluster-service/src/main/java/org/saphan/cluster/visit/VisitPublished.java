package org.saphan.cluster.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a visit: that there was one.
record VisitPublished(
        UUID visitId,
        UUID assignmentId,
        UUID clusterId,
        @Nullable UUID membershipId,
        String agency,
        LocalDate visitedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return visitId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
