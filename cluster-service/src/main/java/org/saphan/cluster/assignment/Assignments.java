package org.saphan.cluster.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The assignments, standing and ended.
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    Assignment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("assignment", id));
    }

    /// What nobody has ended of a CDA's, past and future included.
    List<Assignment> ofCda(UUID cdaId) {
        return list("cdaId = ?1 and endedOn is null order by id", cdaId);
    }

    /// As [#ofCda], which nobody else changes until the transaction ends.
    List<Assignment> lockedOfCda(UUID cdaId) {
        return find("cdaId = ?1 and endedOn is null order by id", cdaId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// What nobody has ended of a service provider's, past and future included; nobody else changes it until the
    /// transaction ends.
    List<Assignment> lockedOfServiceProvider(UUID serviceProviderId) {
        return find("serviceProviderId = ?1 and endedOn is null order by id", serviceProviderId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// What nobody has ended in a cluster, which nobody else changes until the transaction ends.
    List<Assignment> lockedOf(UUID clusterId) {
        return find("clusterId = ?1 and endedOn is null order by id", clusterId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isCdaOf(UUID clusterId, String agency, LocalDate day) {
        return count(
                        "clusterId = ?1 and role = ?2 and agency = ?3 and endedOn is null and startsOn <= ?4"
                                + " and (endsOn is null or endsOn >= ?4)",
                        clusterId,
                        AssignmentRole.CDA,
                        agency,
                        day)
                > 0;
    }

    boolean isAnyStanding(UUID clusterId, AssignmentRole role, LocalDate day) {
        return count(
                        "clusterId = ?1 and role = ?2 and endedOn is null and startsOn <= ?3"
                                + " and (endsOn is null or endsOn >= ?3)",
                        clusterId,
                        role,
                        day)
                > 0;
    }

    /// Every one that a service provider had in a cluster.
    List<Assignment> ofServiceProvider(UUID clusterId, UUID serviceProviderId) {
        return list("clusterId = ?1 and serviceProviderId = ?2 order by id", clusterId, serviceProviderId);
    }

    List<AssignmentDetails> of(UUID clusterId, AssignmentRole role) {
        return find("clusterId = ?1 and role = ?2 order by id", clusterId, role).stream()
                .map(Assignment::details)
                .toList();
    }
}
