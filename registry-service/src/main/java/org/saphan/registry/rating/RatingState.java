package org.saphan.registry.rating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.opcround.CommitteeLevel;

/// What other agencies may know of a rating. The SQL function `rating_data` writes the same for changes made set
/// by set.
record RatingState(
        UUID ratingId,
        UUID productId,
        UUID entrepreneurId,
        int roundYearBE,
        BigDecimal scoreA,
        BigDecimal scoreB,
        BigDecimal scoreC,
        BigDecimal total,
        int stars,
        CommitteeLevel committeeLevel,
        EntrepreneurKind kind,
        String provinceCode,
        boolean announced,
        @Nullable LocalDate validUntil,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return ratingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
