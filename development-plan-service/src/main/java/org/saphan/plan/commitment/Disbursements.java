package org.saphan.plan.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The disbursements.
@ApplicationScoped
class Disbursements implements PanacheRepositoryBase<Disbursement, UUID> {

    Disbursement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("disbursement", id));
    }

    /// What was asked for and not turned down.
    BigDecimal sumOf(UUID commitmentId) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(d.amount), 0) from Disbursement d
                        where d.commitmentId = :commitment and d.state <> REJECTED""", BigDecimal.class)
                .setParameter("commitment", commitmentId)
                .getSingleResult();
    }

    List<DisbursementDetails> ofCommitment(UUID commitmentId) {
        return find("commitmentId = ?1 order by id", commitmentId).list().stream()
                .map(Disbursement::details)
                .toList();
    }
}
