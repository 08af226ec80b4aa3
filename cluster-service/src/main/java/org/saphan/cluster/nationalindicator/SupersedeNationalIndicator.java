package org.saphan.cluster.nationalindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Puts what is right in the place of a value that was recorded wrongly.
@ApplicationScoped
class SupersedeNationalIndicator {

    private final NationalIndicators indicators;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    SupersedeNationalIndicator(
            NationalIndicators indicators, ClusterDuties duties, CallingAgency caller, Journal journal, Clock clock) {
        this.indicators = indicators;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    NationalIndicatorDetails run(UUID id, NationalIndicatorSupersession content) {
        var wrong = indicators.hold(id);
        duties.requireOperator();
        var right = wrong.supersede(content, caller.code(), BangkokDays.today(clock));
        indicators.flush(); // the old one no longer stands before the new one does
        indicators.persistAndFlush(right);
        journal.record(new NationalIndicatorEvent.NationalIndicatorWrittenOff(wrong.published()));
        journal.record(new NationalIndicatorEvent.NationalIndicatorRecorded(right.published()));
        return right.details();
    }
}
