package org.saphan.plan.disbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The refunds.
@ApplicationScoped
class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    Refund require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("refund", id));
    }

    /// What was reported and not turned down.
    BigDecimal sumOf(UUID disbursementId) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(r.amount), 0) from Refund r
                        where r.disbursementId = :disbursement and r.fourEyes.state <> REJECTED""", BigDecimal.class)
                .setParameter("disbursement", disbursementId)
                .getSingleResult();
    }

    List<RefundDetails> ofDisbursement(UUID disbursementId) {
        return find("disbursementId = ?1 order by id", disbursementId).list().stream()
                .map(Refund::details)
                .toList();
    }
}
