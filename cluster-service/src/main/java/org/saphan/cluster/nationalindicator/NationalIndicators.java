package org.saphan.cluster.nationalindicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The values of the nation's figures.
@ApplicationScoped
class NationalIndicators implements PanacheRepositoryBase<NationalIndicator, UUID> {

    NationalIndicator require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("national indicator", id));
    }

    /// The value, which nobody else changes until the transaction ends.
    NationalIndicator hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("national indicator", id));
    }

    /// @throws NationalIndicatorAlreadyRecorded when a value of that figure and day stands
    void add(NationalIndicator indicator) {
        try {
            persistAndFlush(indicator);
        } catch (ConstraintViolationException broken) {
            var details = indicator.details();
            throw "national_indicator_standing".equals(broken.getConstraintName())
                    ? new NationalIndicatorAlreadyRecorded(details.code().name(), details.asOf())
                    : broken;
        }
    }

    /// By day; what was superseded after what stands.
    List<NationalIndicatorDetails> series(NationalIndicatorCode code, boolean withSuperseded) {
        var query =
                withSuperseded ? "code = ?1 order by asOf, id" : "code = ?1 and supersededBy is null order by asOf, id";
        return find(query, code).stream().map(NationalIndicator::details).toList();
    }
}
