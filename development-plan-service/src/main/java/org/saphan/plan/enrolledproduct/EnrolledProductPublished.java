package org.saphan.plan.enrolledproduct;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a product's part in a programme: not why it was removed.
record EnrolledProductPublished(
        UUID enrolledProductId,
        UUID enrolmentId,
        String programmeCode,
        UUID productId,
        int roundYearBE,
        int stars,
        LocalDate takenUpOn,
        @Nullable LocalDate removedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return enrolledProductId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
