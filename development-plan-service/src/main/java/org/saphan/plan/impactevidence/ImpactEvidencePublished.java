package org.saphan.plan.impactevidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of evidence of impact: the drop, and no turnover.
public record ImpactEvidencePublished(
        UUID impactEvidenceId,
        String programmeCode,
        UUID entrepreneurId,
        ImpactCause cause,
        BigDecimal dropPercent,
        LocalDate recordedOn,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return impactEvidenceId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
