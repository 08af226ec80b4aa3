package org.saphan.plan.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.support.MonitoringAgencies;

/// Puts what is right in the place of a result that was recorded wrongly. Holds the enrolment, so that it is corrected
/// once.
@ApplicationScoped
class SupersedeIndicatorValue {

    private final EnrolmentQueries enrolments;
    private final MonitoringAgencies agencies;
    private final ReadingRules rules;
    private final IndicatorValues values;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    SupersedeIndicatorValue(
            EnrolmentQueries enrolments,
            MonitoringAgencies agencies,
            ReadingRules rules,
            IndicatorValues values,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.enrolments = enrolments;
        this.agencies = agencies;
        this.rules = rules;
        this.values = values;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    IndicatorValueDetails run(UUID id, IndicatorSupersession content) {
        var enrolment = enrolments.hold(values.enrolmentOf(id));
        agencies.require(enrolment.programmeCode(), enrolment.provinceCode());
        var wrong = values.require(id);
        rules.check(wrong.programmeCode(), wrong.code(), content.reading());
        var right = wrong.supersede(content, caller.code(), BangkokDays.today(clock));
        values.flush(); // the old one no longer stands before the new one does
        values.persistAndFlush(right);
        journal.record(new IndicatorValueEvent.IndicatorValueWrittenOff(wrong.published()));
        journal.record(new IndicatorValueEvent.IndicatorValueRecorded(right.published()));
        return right.details();
    }
}
