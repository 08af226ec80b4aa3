package org.saphan.marketing.valuemeasurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The measurements.
@ApplicationScoped
class ValueMeasurements implements PanacheRepositoryBase<ValueMeasurement, UUID> {

    ValueMeasurement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("value measurement", id));
    }

    /// The measurement, which nobody else changes until the transaction ends.
    ValueMeasurement hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("value measurement", id));
    }

    /// @throws MeasurementAlreadyRecorded when one by its method stands
    void add(ValueMeasurement measurement) {
        try {
            persistAndFlush(measurement);
        } catch (ConstraintViolationException broken) {
            throw "value_measurement_standing".equals(broken.getConstraintName())
                    ? new MeasurementAlreadyRecorded(measurement.productId(), measurement.methodCode())
                    : broken;
        }
    }

    /// By programme, the oldest first.
    List<ValueMeasurement> ofProduct(UUID productId) {
        return list("productId = ?1 order by programmeCode, id", productId);
    }
}
