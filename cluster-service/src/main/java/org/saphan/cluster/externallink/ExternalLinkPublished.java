package org.saphan.cluster.externallink;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an external link: its texts are read here.
record ExternalLinkPublished(
        UUID externalLinkId,
        UUID clusterId,
        ExternalLinkKind kind,
        LocalDate since,
        @Nullable LocalDate until,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return externalLinkId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
