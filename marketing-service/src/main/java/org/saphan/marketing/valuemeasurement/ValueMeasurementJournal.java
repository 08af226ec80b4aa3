package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to a measurement, which is flushed: the event carries the version after the change.
@ApplicationScoped
class ValueMeasurementJournal {

    private final ValueTargets targets;
    private final Journal journal;

    ValueMeasurementJournal(ValueTargets targets, Journal journal) {
        this.targets = targets;
        this.journal = journal;
    }

    void record(ValueMeasurement measurement, Function<ValueMeasurementPublished, ValueMeasurementEvent> event) {
        var percent = measurement.exactPercent();
        var meetsTarget = percent == null
                ? null
                : targets.of(measurement.programmeCode())
                        .map(target -> target.comparison().isMet(percent, target.value()))
                        .orElse(null);
        journal.record(event.apply(measurement.published(meetsTarget)));
    }
}
