package org.saphan.plan.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The commitments.
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    Commitment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("commitment", id));
    }

    /// The commitment, held until the transaction ends, so that what is drawn from it is counted one after the
    /// other.
    Commitment hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("commitment", id));
    }

    /// The plan that the commitment is for, read past the entity, so that whoever holds the plan first finds it
    /// fresh.
    UUID planOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.planId from Commitment c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment", id));
    }

    BigDecimal sumOf(UUID activityId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(c.amount - c.reduced), 0) from Commitment c where c.activityId = :activity",
                        BigDecimal.class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    List<CommitmentDetails> ofActivity(UUID planId, UUID activityId) {
        return find("planId = ?1 and activityId = ?2 order by id", planId, activityId).list().stream()
                .map(Commitment::details)
                .toList();
    }
}
