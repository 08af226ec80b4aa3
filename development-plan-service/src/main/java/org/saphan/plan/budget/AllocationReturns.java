package org.saphan.plan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// What was given back of allocations.
@ApplicationScoped
class AllocationReturns implements PanacheRepositoryBase<AllocationReturn, UUID> {

    AllocationReturnDetails require(UUID allocationId, UUID id) {
        return find("allocationId = ?1 and id = ?2", allocationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("return", id))
                .details();
    }

    List<AllocationReturnDetails> ofAllocation(UUID allocationId) {
        return find("allocationId = ?1 order by id", allocationId).list().stream()
                .map(AllocationReturn::details)
                .toList();
    }
}
