package org.saphan.plan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;

/// The allocations.
@ApplicationScoped
class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

    AllocationDetails require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new NotFound("allocation", id))
                .details();
    }

    /// The allocation, held until the transaction ends, so that what is given back of it is counted one after the
    /// other.
    Allocation hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("allocation", id));
    }

    /// The programme's allocations by id, after that one.
    List<AllocationDetails> list(String programmeCode, @Nullable UUID after, int size) {
        var rows = after == null
                ? find("programmeCode = ?1 order by id", programmeCode)
                : find("programmeCode = ?1 and id > ?2 order by id", programmeCode, after);
        return rows.page(0, size).list().stream().map(Allocation::details).toList();
    }
}
