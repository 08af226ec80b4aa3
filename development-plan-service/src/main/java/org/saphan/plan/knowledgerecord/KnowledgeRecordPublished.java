package org.saphan.plan.knowledgerecord;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.criterion.Dimension;

/// What other agencies hear of a knowledge record: how much there is, not what it says, which they read here.
record KnowledgeRecordPublished(
        UUID knowledgeRecordId,
        UUID enrolmentId,
        String programmeCode,
        String provinceCode,
        RecordState state,
        int assets,
        int core,
        int strategies,
        List<Dimension> dimensions,
        LocalDate periodFrom,
        LocalDate periodTo,
        String agency,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return knowledgeRecordId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
