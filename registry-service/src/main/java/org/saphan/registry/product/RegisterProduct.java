package org.saphan.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Enters a product of an entrepreneur.
@ApplicationScoped
class RegisterProduct {

    private final Products products;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;
    private final CallingAgency caller;

    RegisterProduct(Products products, RegisteredEntrepreneurs entrepreneurs, Journal journal, CallingAgency caller) {
        this.products = products;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ProductDetails run(UUID entrepreneurId, ProductContent content) {
        entrepreneurs.requireActive(entrepreneurId);
        caller.requireSteward("CDD", "products");
        var product = Product.of(entrepreneurId, content);
        var externalNo = content.externalNo();
        if (externalNo != null && products.isExternalNumberTaken(externalNo, product.id())) {
            throw new ProductNumberTaken();
        }
        products.persistAndFlush(product);
        journal.record(new ProductRegistered(product.state()));
        return product.details();
    }
}
