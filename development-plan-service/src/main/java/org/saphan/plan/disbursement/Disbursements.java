package org.saphan.plan.disbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.commitment.CommitmentDraws;

/// The disbursements.
@ApplicationScoped
class Disbursements implements PanacheRepositoryBase<Disbursement, UUID>, CommitmentDraws {

    Disbursement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("disbursement", id));
    }

    /// The disbursement, held until the transaction ends, so that what comes back of it is counted one after the
    /// other.
    Disbursement hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("disbursement", id));
    }

    @Override
    public BigDecimal sumOf(UUID commitmentId) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(d.amount - d.refunded), 0) from Disbursement d
                        where d.commitmentId = :commitment and d.fourEyes.state <> REJECTED""", BigDecimal.class)
                .setParameter("commitment", commitmentId)
                .getSingleResult();
    }

    List<DisbursementDetails> ofCommitment(UUID commitmentId) {
        return find("commitmentId = ?1 order by id", commitmentId).list().stream()
                .map(Disbursement::details)
                .toList();
    }
}
