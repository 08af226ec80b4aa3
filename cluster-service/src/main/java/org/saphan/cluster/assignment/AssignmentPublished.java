package org.saphan.cluster.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an assignment: not who the CDA is.
record AssignmentPublished(
        UUID assignmentId,
        UUID clusterId,
        AssignmentRole role,
        String agency,
        LocalDate assignedOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID cdaId,
        @Nullable UUID serviceProviderId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return assignmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
