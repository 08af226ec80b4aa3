package org.saphan.plan.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.support.MonitoringAgencies;

/// Adds what came after to a result of which only the baseline was known.
@ApplicationScoped
class MeasureIndicatorValue {

    private final EnrolmentQueries enrolments;
    private final MonitoringAgencies agencies;
    private final ReadingRules rules;
    private final IndicatorValues values;
    private final Journal journal;

    MeasureIndicatorValue(
            EnrolmentQueries enrolments,
            MonitoringAgencies agencies,
            ReadingRules rules,
            IndicatorValues values,
            Journal journal) {
        this.enrolments = enrolments;
        this.agencies = agencies;
        this.rules = rules;
        this.values = values;
        this.journal = journal;
    }

    @Transactional
    IndicatorValueDetails run(UUID id, IndicatorMeasurement measurement, IfMatch ifMatch) {
        var value = values.require(id);
        var enrolment = enrolments.require(value.enrolmentId());
        agencies.require(enrolment.programmeCode(), enrolment.provinceCode());
        ifMatch.check(value.version());
        value.measure(measurement);
        rules.check(value.programmeCode(), value.code(), value.reading());
        values.flush();
        journal.record(new IndicatorValueEvent.IndicatorValueMeasured(value.published()));
        return value.details();
    }
}
