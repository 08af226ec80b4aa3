package org.saphan.registry.appeal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an appeal; its ground and the reason of its decision stay here.
record AppealState(
        UUID appealId,
        UUID ratingId,
        UUID productId,
        UUID entrepreneurId,
        int roundYearBE,
        AppealStage state,
        LocalDate lodgedOn,
        @Nullable LocalDate decidedOn,
        @Nullable UUID supersedingRatingId,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return appealId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
