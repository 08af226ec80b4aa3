package org.saphan.plan.budgettransfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The transfers between activities.
@ApplicationScoped
class BudgetTransfers implements PanacheRepositoryBase<BudgetTransfer, UUID> {

    BudgetTransfer require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("budget-transfer", id));
    }

    List<BudgetTransferDetails> ofPlan(UUID planId) {
        return find("planId = ?1 order by id", planId).list().stream()
                .map(BudgetTransfer::details)
                .toList();
    }
}
