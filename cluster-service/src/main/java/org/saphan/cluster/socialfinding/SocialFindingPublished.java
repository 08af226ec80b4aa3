package org.saphan.cluster.socialfinding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.journal.EventState;

/// What other agencies may know of a finding: the score, none of the words.
record SocialFindingPublished(
        UUID socialFindingId,
        UUID monitoringRoundId,
        UUID clusterId,
        UUID membershipId,
        SocialDimension dimension,
        int score,
        LocalDate collectedOn,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return socialFindingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
