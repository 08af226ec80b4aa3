package org.saphan.plan.activityrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The runs.
@ApplicationScoped
class ActivityRuns implements PanacheRepositoryBase<ActivityRun, UUID> {

    ActivityRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("activity run", id));
    }

    /// The run, held until the transaction ends.
    ActivityRun hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("activity run", id));
    }

    List<ActivityRun> ofEnrolment(UUID enrolmentId) {
        return list("enrolmentId = ?1 order by id", enrolmentId);
    }

    /// Those that were not cancelled.
    List<ActivityRun> standing(UUID enrolmentId) {
        return list("enrolmentId = ?1 and state <> CANCELLED order by id", enrolmentId);
    }
}
