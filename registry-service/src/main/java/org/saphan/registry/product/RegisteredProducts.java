package org.saphan.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.NotFound;

/// What other features may ask about products.
@ApplicationScoped
public class RegisteredProducts {

    private final Products products;

    RegisteredProducts(Products products) {
        this.products = products;
    }

    /// @throws NotFound when there is no such product
    public ProductFacts require(UUID id) {
        return products.facts(id).orElseThrow(() -> new NotFound("product", id));
    }

    /// Like [#require], for a product that the content of a request names.
    ///
    /// @throws UnknownProduct when there is no such product
    public ProductFacts requireNamed(UUID id) {
        return products.facts(id).orElseThrow(() -> new UnknownProduct(id));
    }
}
