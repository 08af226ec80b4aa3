package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Records what a product was worth before a programme.
@ApplicationScoped
class RecordValueMeasurement {

    private final ValueMeasurements measurements;
    private final ValueDuties duties;
    private final ValueTargets targets;
    private final ValueMeasurementJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RecordValueMeasurement(
            ValueMeasurements measurements,
            ValueDuties duties,
            ValueTargets targets,
            ValueMeasurementJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.measurements = measurements;
        this.duties = duties;
        this.targets = targets;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ValueMeasurementDetails run(UUID productId, NewValueMeasurement content) {
        duties.require(content.programmeCode(), productId);
        targets.requireProgramme(content.programmeCode());
        var measurement = ValueMeasurement.of(
                productId, content.programmeCode(), content.reading(), caller.code(), BangkokDays.today(clock));
        measurements.add(measurement);
        journal.record(measurement, ValueMeasurementEvent.ValueMeasurementRecorded::new);
        return measurement.details();
    }
}
