package org.saphan.plan.indicatorvalue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a result: not its note, and not why it was superseded.
record IndicatorValuePublished(
        UUID indicatorValueId,
        UUID enrolmentId,
        String programmeCode,
        String code,
        LocalDate periodFrom,
        LocalDate periodTo,
        String methodCode,
        int methodVersion,
        BigDecimal baseline,
        LocalDate baselineOn,
        @Nullable BigDecimal after,
        @Nullable LocalDate afterOn,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return indicatorValueId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
