package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;

/// Adds what the product was worth afterwards.
@ApplicationScoped
class MeasureValue {

    private final ValueMeasurements measurements;
    private final ValueDuties duties;
    private final ValueMeasurementJournal journal;

    MeasureValue(ValueMeasurements measurements, ValueDuties duties, ValueMeasurementJournal journal) {
        this.measurements = measurements;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    ValueMeasurementDetails run(UUID id, ValueResult result, IfMatch ifMatch) {
        var measurement = measurements.require(id);
        duties.require(measurement.programmeCode(), measurement.productId());
        ifMatch.check(measurement.version());
        measurement.measure(result);
        measurements.flush();
        journal.record(measurement, ValueMeasurementEvent.ValueMeasurementMeasured::new);
        return measurement.details();
    }
}
