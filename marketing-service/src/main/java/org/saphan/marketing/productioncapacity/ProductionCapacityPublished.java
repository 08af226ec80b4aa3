package org.saphan.marketing.productioncapacity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.marketing.requirement.GoodsUnit;

/// What other agencies may know of a production capacity: not what it was seen from.
record ProductionCapacityPublished(
        UUID productionCapacityId,
        UUID productId,
        @Nullable String programmeCode,
        int quantity,
        GoodsUnit unit,
        LocalDate statedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return productionCapacityId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
