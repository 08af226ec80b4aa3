package org.saphan.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.reason.ChangeReason;

/// Rewrites what is known of a product.
@ApplicationScoped
class AmendProduct {

    private final Products products;
    private final Journal journal;
    private final CallingAgency caller;

    AmendProduct(Products products, Journal journal, CallingAgency caller) {
        this.products = products;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ProductDetails run(UUID id, ProductContent content, ChangeReason reason, IfMatch ifMatch) {
        var product = products.require(id);
        caller.requireSteward("CDD", "products");
        ifMatch.check(product.version());
        var externalNo = content.externalNo();
        if (externalNo != null && products.isExternalNumberTaken(externalNo, id)) {
            throw new ProductNumberTaken();
        }
        product.rewrite(content, reason);
        products.flush();
        journal.record(new ProductAmended(product.state()));
        return product.details();
    }
}
