package org.saphan.plan.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns how far goods go, and went.
@ApplicationScoped
class ProductReachProjection implements Projection<PublishedProductReach> {

    private final KnownProductReaches reaches;

    ProductReachProjection(KnownProductReaches reaches) {
        this.reaches = reaches;
    }

    @Override
    public String topic() {
        return "marketing.product-reach.v1";
    }

    @Override
    public Class<PublishedProductReach> shape() {
        return PublishedProductReach.class;
    }

    @Override
    public String table() {
        return "known_product_reach";
    }

    @Override
    public void learn(List<Heard<PublishedProductReach>> batch) {
        reaches.learn(batch);
    }
}
