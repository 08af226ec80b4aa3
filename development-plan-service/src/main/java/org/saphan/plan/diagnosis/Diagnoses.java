package org.saphan.plan.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The diagnoses.
@ApplicationScoped
class Diagnoses implements PanacheRepositoryBase<Diagnosis, UUID> {

    Diagnosis require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("diagnosis", id));
    }

    List<Diagnosis> ofEnrolment(UUID enrolmentId) {
        return list("enrolmentId = ?1 order by id", enrolmentId);
    }

    /// The latest confirmed one, held until the transaction ends.
    Optional<Diagnosis> holdLatestConfirmed(UUID enrolmentId) {
        return find("enrolmentId = ?1 and state = CONFIRMED order by confirmedOn desc, id desc", enrolmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
