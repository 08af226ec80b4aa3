package org.saphan.marketing.valuemeasurement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What a product was worth before a programme, and after.
@Entity
class ValueMeasurement {

    @Id
    private UUID id;

    private UUID productId;
    private String programmeCode;

    @Embedded
    private ValueReading reading;

    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ValueMeasurement() {}

    static ValueMeasurement of(
            UUID productId, String programmeCode, ValueReading reading, String agency, LocalDate day) {
        reading.check();
        var measurement = new ValueMeasurement();
        measurement.id = Ids.next();
        measurement.productId = productId;
        measurement.programmeCode = programmeCode;
        measurement.reading = reading;
        measurement.recordedBy = agency;
        measurement.recordedOn = day;
        return measurement;
    }

    void measure(ValueResult result) {
        requireStanding();
        if (reading.after() != null) {
            throw new ResultAlreadyKnown();
        }
        var measured = reading.measured(result);
        measured.check();
        reading = measured;
    }

    /// What is right instead; this one stays, and names it.
    ValueMeasurement supersede(ValueSupersession content, String agency, LocalDate day) {
        requireStanding();
        var right = of(productId, programmeCode, content.reading(), agency, day);
        right.supersedes = id;
        right.reason = content.reason();
        supersededBy = right.id;
        return right;
    }

    private void requireStanding() {
        if (supersededBy != null) {
            throw new MeasurementSuperseded(supersededBy);
        }
    }

    UUID productId() {
        return productId;
    }

    String programmeCode() {
        return programmeCode;
    }

    String methodCode() {
        return reading.methodCode();
    }

    @Nullable BigDecimal exactPercent() {
        return reading.exactPercent();
    }

    long version() {
        return version;
    }

    ValueMeasurementPublished published(@Nullable Boolean meetsTarget) {
        return new ValueMeasurementPublished(
                id,
                productId,
                programmeCode,
                reading.methodCode(),
                reading.methodVersion(),
                reading.baselineFrom(),
                reading.baselineUntil(),
                reading.afterFrom(),
                reading.afterUntil(),
                reading.percent(),
                meetsTarget,
                supersedes,
                supersededBy,
                version);
    }

    ValueMeasurementDetails details() {
        return new ValueMeasurementDetails(
                id,
                productId,
                programmeCode,
                reading.methodCode(),
                reading.methodVersion(),
                reading.baseline(),
                reading.baselineFrom(),
                reading.baselineUntil(),
                reading.after(),
                reading.afterFrom(),
                reading.afterUntil(),
                reading.percent(),
                reading.evidence(),
                recordedBy,
                recordedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
