package org.saphan.registry.successor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies need of a successor: that there is one, never who.
record SuccessorState(
        UUID successorId,
        UUID entrepreneurId,
        SuccessorRelation relation,
        @JsonProperty("isAdult") boolean adult,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return successorId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
