package org.saphan.registry.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.registry.product.Quadrant;

/// What other agencies may know of an application.
record ApplicationState(
        UUID applicationId,
        int roundYearBE,
        UUID productId,
        UUID entrepreneurId,
        String districtCode,
        String provinceCode,
        @Nullable Quadrant quadrant,
        ApplicationStage state,
        @Nullable UUID ratingId,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return applicationId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
