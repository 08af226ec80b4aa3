package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Puts what is right in the place of a measurement that was recorded wrongly. Holds it, so that it is corrected
/// once.
@ApplicationScoped
class SupersedeValueMeasurement {

    private final ValueMeasurements measurements;
    private final ValueDuties duties;
    private final ValueMeasurementJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    SupersedeValueMeasurement(
            ValueMeasurements measurements,
            ValueDuties duties,
            ValueMeasurementJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.measurements = measurements;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ValueMeasurementDetails run(UUID id, ValueSupersession content) {
        var wrong = measurements.hold(id);
        duties.require(wrong.programmeCode(), wrong.productId());
        var right = wrong.supersede(content, caller.code(), BangkokDays.today(clock));
        measurements.flush(); // the old one no longer stands before the new one does
        measurements.add(right);
        journal.record(wrong, ValueMeasurementEvent.ValueMeasurementWrittenOff::new);
        journal.record(right, ValueMeasurementEvent.ValueMeasurementRecorded::new);
        return right.details();
    }
}
