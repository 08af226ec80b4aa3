package org.saphan.plan.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentHoldsNoPlace;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.support.MonitoringAgencies;

/// Records a result at an entrepreneur. Holds the enrolment, so that two agencies do not record the same at once.
@ApplicationScoped
class RecordIndicatorValue {

    private final EnrolmentQueries enrolments;
    private final MonitoringAgencies agencies;
    private final ReadingRules rules;
    private final IndicatorValues values;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    RecordIndicatorValue(
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
    IndicatorValueDetails run(UUID enrolmentId, NewIndicatorValue content) {
        var enrolment = enrolments.hold(enrolmentId);
        agencies.require(enrolment.programmeCode(), enrolment.provinceCode());
        content.period().check();
        EnrolmentHoldsNoPlace.check(enrolment);
        rules.check(enrolment.programmeCode(), content.code(), content.reading());
        if (values.overlaps(enrolmentId, content.code(), content.period())) {
            throw new IndicatorAlreadyRecorded(content.code(), enrolmentId);
        }
        var value = IndicatorValue.of(enrolment, content, caller.code(), BangkokDays.today(clock));
        values.persistAndFlush(value);
        journal.record(new IndicatorValueEvent.IndicatorValueRecorded(value.published()));
        return value.details();
    }
}
