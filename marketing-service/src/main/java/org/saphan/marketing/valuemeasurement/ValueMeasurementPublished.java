package org.saphan.marketing.valuemeasurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a measurement: the gain in percent, but no money of a single enterprise, no
/// evidence and not why it was superseded.
///
/// @param percent half up to two decimals
/// @param meetsTarget compared unrounded with what the programme promises; null where it was not measured, or
/// nothing is promised
record ValueMeasurementPublished(
        UUID valueMeasurementId,
        UUID productId,
        String programmeCode,
        String methodCode,
        int methodVersion,
        LocalDate baselineFrom,
        LocalDate baselineUntil,
        @Nullable LocalDate afterFrom,
        @Nullable LocalDate afterUntil,
        @Nullable BigDecimal percent,
        @Nullable Boolean meetsTarget,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return valueMeasurementId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
