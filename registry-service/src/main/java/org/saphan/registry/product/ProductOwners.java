package org.saphan.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Whose the products are, where that changes; in the caller's transaction.
@ApplicationScoped
public class ProductOwners {

    private final Products products;
    private final Journal journal;

    ProductOwners(Products products, Journal journal) {
        this.products = products;
        this.journal = journal;
    }

    /// Gives all products of one entrepreneur to another.
    ///
    /// @return which ones
    public List<UUID> transferAll(UUID from, UUID to) {
        return transfer(products.list("entrepreneurId = ?1 order by id", from), to);
    }

    /// Gives those of the named products that are the one's to the other.
    ///
    /// @return which ones
    public List<UUID> transfer(Collection<UUID> named, UUID from, UUID to) {
        return transfer(products.list("id in ?1 and entrepreneurId = ?2 order by id", named, from), to);
    }

    private List<UUID> transfer(List<Product> moving, UUID to) {
        moving.forEach(each -> each.transferTo(to));
        products.flush();
        moving.forEach(each -> journal.record(new ProductTransferred(each.state())));
        return moving.stream().map(Product::id).toList();
    }
}
