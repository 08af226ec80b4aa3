package org.saphan.cluster.nationalindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records a value of a figure of the nation.
@ApplicationScoped
class RecordNationalIndicator {

    private final NationalIndicators indicators;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    RecordNationalIndicator(
            NationalIndicators indicators, ClusterDuties duties, CallingAgency caller, Journal journal, Clock clock) {
        this.indicators = indicators;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    NationalIndicatorDetails run(NewNationalIndicator content) {
        duties.requireOperator();
        var indicator = NationalIndicator.of(content, caller.code(), BangkokDays.today(clock));
        indicators.add(indicator);
        journal.record(new NationalIndicatorEvent.NationalIndicatorRecorded(indicator.published()));
        return indicator.details();
    }
}
