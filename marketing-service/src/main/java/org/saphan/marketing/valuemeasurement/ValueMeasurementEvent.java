package org.saphan.marketing.valuemeasurement;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a measurement.
sealed interface ValueMeasurementEvent extends Event {

    @Override
    ValueMeasurementPublished state();

    /// What a product was worth before a programme was recorded; of a correction, perhaps what came after too.
    @Fact("marketing.value-measurement.recorded.v1")
    record ValueMeasurementRecorded(ValueMeasurementPublished state) implements ValueMeasurementEvent {}

    /// What it was worth afterwards was found.
    @Fact("marketing.value-measurement.measured.v1")
    record ValueMeasurementMeasured(ValueMeasurementPublished state) implements ValueMeasurementEvent {}

    /// Another measurement is right instead.
    @Fact("marketing.value-measurement.superseded.v1")
    record ValueMeasurementWrittenOff(ValueMeasurementPublished state) implements ValueMeasurementEvent {}
}
