package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns what entrepreneurs make.
@ApplicationScoped
class ProductProjection implements Projection<PublishedProduct> {

    private final KnownProducts products;

    ProductProjection(KnownProducts products) {
        this.products = products;
    }

    @Override
    public String topic() {
        return "registry.product.v1";
    }

    @Override
    public Class<PublishedProduct> shape() {
        return PublishedProduct.class;
    }

    @Override
    public String table() {
        return "known_product";
    }

    @Override
    public void learn(List<Heard<PublishedProduct>> batch) {
        products.learn(batch);
    }
}
