package org.saphan.marketing.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a contribution: no words that were written freely.
record ContributionPublished(
        UUID contributionId,
        String programmeCode,
        String agency,
        ContributionKind kind,
        @Nullable BigDecimal amount,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID channelId,
        ContributionState state,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return contributionId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
