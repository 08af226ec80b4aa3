package org.saphan.cluster.cda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a CDA: not who it is.
record CdaPublished(
        UUID cdaId,
        String agency,
        List<String> sectors,
        List<String> provinceCodes,
        int mostClusters,
        LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return cdaId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
