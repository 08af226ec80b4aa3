package org.saphan.cluster.alignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.saphan.journal.EventState;

/// What other agencies may know of an alignment: its texts are read here.
record AlignmentPublished(
        UUID alignmentId,
        UUID clusterId,
        String plan,
        @JsonIgnore long version) implements EventState {

    @Override
    public String subject() {
        return alignmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
