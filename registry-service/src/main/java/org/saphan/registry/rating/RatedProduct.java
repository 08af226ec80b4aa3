package org.saphan.registry.rating;

import java.util.UUID;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.product.ProductFacts;

/// The product that is rated, with what is kept of its entrepreneur as it is at that time.
record RatedProduct(UUID productId, UUID entrepreneurId, EntrepreneurKind kind, String provinceCode) {

    static RatedProduct of(ProductFacts product) {
        return new RatedProduct(product.productId(), product.entrepreneurId(), product.kind(), product.provinceCode());
    }
}
