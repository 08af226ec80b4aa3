package org.saphan.plan.marketreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

/// Plays marketing: tells on its topics, and waits until this service knows.
final class Marketing {

    private static final TopicWriter OPS_MOC = TopicWriter.of("marketing", "OPS-MOC");

    private Marketing() {}

    /// Some time of a product's history.
    ///
    /// @param until null of what lasts
    static Map<String, Object> to(String reach, String from, String until) {
        var period = new HashMap<String, Object>(Map.of("reach", reach, "from", from));
        if (until != null) {
            period.put("until", until);
        }
        return period;
    }

    /// An entrepreneur sells a product that went so far.
    ///
    /// @return the product's id
    static UUID sells(UUID entrepreneur, List<Map<String, Object>> history) {
        var product = UUID.randomUUID();
        tells(product, entrepreneur, 0, history);
        return product;
    }

    /// The product is another entrepreneur's now.
    static void moves(UUID product, UUID entrepreneur, List<Map<String, Object>> history) {
        tells(product, entrepreneur, 1, history);
    }

    private static void tells(UUID product, UUID entrepreneur, long sequence, List<Map<String, Object>> history) {
        var last = history.getLast();
        var state = Map.of(
                "productId", product,
                "entrepreneurId", entrepreneur,
                "reach", last.containsKey("until") ? "LOCAL" : last.get("reach"),
                "history", history);
        OPS_MOC.publish("marketing.product-reach.changed.v1", product, sequence, state);
        Eventually.until(() -> assertThat(Api.as("DIP")
                        .get("/plan/v1/known/product-reach/" + product)
                        .ok()
                        .at("sequence")
                        .asLong())
                .isEqualTo(sequence));
    }
}
