package org.saphan.plan.indicatorvalue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// A result at one entrepreneur in one period.
@Entity
class IndicatorValue {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String code;

    @Embedded
    private IndicatorPeriod period;

    @Embedded
    private IndicatorReading reading;

    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected IndicatorValue() {}

    static IndicatorValue of(EnrolmentFacts enrolment, NewIndicatorValue content, String agency, LocalDate day) {
        var value = new IndicatorValue();
        value.id = Ids.next();
        value.enrolmentId = enrolment.id();
        value.programmeCode = enrolment.programmeCode();
        value.code = content.code();
        value.period = content.period();
        value.reading = content.reading();
        value.recordedBy = agency;
        value.recordedOn = day;
        return value;
    }

    void measure(IndicatorMeasurement measurement) {
        requireStanding();
        if (reading.isMeasured()) {
            throw new IndicatorAlreadyMeasured(id);
        }
        reading = reading.measured(measurement);
    }

    /// What is right instead; this one stays, and names it.
    IndicatorValue supersede(IndicatorSupersession content, String agency, LocalDate day) {
        requireStanding();
        var right = new IndicatorValue();
        right.id = Ids.next();
        right.enrolmentId = enrolmentId;
        right.programmeCode = programmeCode;
        right.code = code;
        right.period = period;
        right.reading = content.reading();
        right.recordedBy = agency;
        right.recordedOn = day;
        right.supersedes = id;
        right.reason = content.reason();
        supersededBy = right.id;
        return right;
    }

    private void requireStanding() {
        if (supersededBy != null) {
            throw new IndicatorValueSuperseded(id, supersededBy);
        }
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String programmeCode() {
        return programmeCode;
    }

    String code() {
        return code;
    }

    IndicatorReading reading() {
        return reading;
    }

    long version() {
        return version;
    }

    IndicatorValuePublished published() {
        return new IndicatorValuePublished(
                id,
                enrolmentId,
                programmeCode,
                code,
                period.from(),
                period.to(),
                reading.methodCode(),
                reading.methodVersion(),
                reading.baseline(),
                reading.baselineOn(),
                reading.after(),
                reading.afterOn(),
                supersedes,
                supersededBy,
                version);
    }

    IndicatorValueDetails details() {
        return new IndicatorValueDetails(
                id,
                enrolmentId,
                programmeCode,
                code,
                period,
                reading.methodCode(),
                reading.methodVersion(),
                reading.baseline(),
                reading.baselineOn(),
                reading.after(),
                reading.afterOn(),
                reading.increase(),
                reading.percent(),
                reading.note(),
                recordedBy,
                recordedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
