package org.saphan.marketing.productioncapacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The production capacities.
@ApplicationScoped
class ProductionCapacities implements PanacheRepositoryBase<ProductionCapacity, UUID> {

    ProductionCapacity require(UUID productId, UUID id) {
        return find("id = ?1 and productId = ?2", id, productId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("production capacity", id));
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<ProductionCapacity> of(UUID productId, PageRequest page) {
        return find("productId = ?1 and id > ?2 order by id", productId, page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }
}
