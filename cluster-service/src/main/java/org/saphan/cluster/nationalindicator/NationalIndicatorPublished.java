package org.saphan.cluster.nationalindicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What is published of a value: its texts are read here.
record NationalIndicatorPublished(
        UUID nationalIndicatorId,
        NationalIndicatorCode code,
        LocalDate asOf,
        BigDecimal value,
        IndicatorUnit unit,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return nationalIndicatorId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
