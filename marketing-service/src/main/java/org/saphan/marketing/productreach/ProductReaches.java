package org.saphan.marketing.productreach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;

/// How far all goods go.
@ApplicationScoped
class ProductReaches implements PanacheRepositoryBase<ProductReach, UUID> {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended('product-reach ' || ?, 0))";

    private final KnownRows rows;

    ProductReaches(KnownRows rows) {
        this.rows = rows;
    }

    /// That of the product or entrepreneur, which nobody else changes, or makes, until the transaction ends.
    Optional<ProductReach> hold(UUID subject) {
        rows.list(HOLD, _ -> List.of(), subject.toString());
        return findByIdOptional(subject);
    }
}
