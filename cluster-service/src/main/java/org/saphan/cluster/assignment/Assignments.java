package org.saphan.cluster.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The assignments, standing and ended.
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    Assignment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("assignment", id));
    }

    /// @throws AlreadyAssigned when the same one stands already
    void add(Assignment assignment) {
        try {
            persistAndFlush(assignment);
        } catch (ConstraintViolationException broken) {
            throw "assignment_standing".equals(broken.getConstraintName()) ? new AlreadyAssigned() : broken;
        }
    }

    /// What stands of a cluster, which nobody else changes until the transaction ends.
    List<Assignment> lockedOf(UUID clusterId) {
        return find("clusterId = ?1 and endedOn is null order by id", clusterId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isAnyStanding(UUID clusterId, AssignmentRole role) {
        return count("clusterId = ?1 and role = ?2 and endedOn is null", clusterId, role) > 0;
    }

    boolean isCdaOf(UUID clusterId, String agency) {
        return count(
                        "clusterId = ?1 and role = ?2 and agency = ?3 and endedOn is null",
                        clusterId,
                        AssignmentRole.CDA,
                        agency)
                > 0;
    }

    List<AssignmentDetails> of(UUID clusterId, AssignmentRole role) {
        return find("clusterId = ?1 and role = ?2 order by id", clusterId, role).stream()
                .map(Assignment::details)
                .toList();
    }
}
