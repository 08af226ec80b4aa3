package org.saphan.plan.developer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The assignments of institutions.
@ApplicationScoped
class DeveloperAssignments implements PanacheRepositoryBase<DeveloperAssignment, UUID> {

    DeveloperAssignment require(UUID enrolmentId, UUID id) {
        return find("enrolmentId = ?1 and id = ?2", enrolmentId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("developer assignment", id));
    }

    List<DeveloperAssignment> ofEnrolment(UUID enrolmentId) {
        return list("enrolmentId = ?1 order by id", enrolmentId);
    }

    List<DeveloperAssignment> standing(UUID enrolmentId) {
        return list("enrolmentId = ?1 and endedOn is null order by id", enrolmentId);
    }
}
