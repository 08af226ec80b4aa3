package org.saphan.cluster.provincetarget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a province's target: not how it is described.
record ProvinceTargetPublished(
        String provinceTargetId,
        String provinceCode,
        int fiscalYearBE,
        int clusters,
        @Nullable BigDecimal economicValue,
        String responsibleAgency,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return provinceTargetId;
    }

    @Override
    public long sequence() {
        return version;
    }
}
