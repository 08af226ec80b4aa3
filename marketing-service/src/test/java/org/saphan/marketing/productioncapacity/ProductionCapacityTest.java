package org.saphan.marketing.productioncapacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class ProductionCapacityTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    @Tag("S2-08")
    void isStatedFromTimeToTime() {
        var product = Products.makes(Register.registered(), 3);

        var first = Shop.states(product, 1200, "2011-05-16");
        Shop.states(product, 2400, "2012-05-16");

        var listed = Api.as("TCC").get(Shop.capacities(product)).ok();
        assertThat(listed.at("items")).hasSize(2);
        assertThat(listed.at("items.1.quantity").asInt()).isEqualTo(2400);
        assertThat(Api.as("TCC")
                        .get(Shop.capacities(product) + "/" + first.id())
                        .ok()
                        .text("recordedBy"))
                .isEqualTo("OPS-MOC");
        var told = Published.await("marketing.production-capacity.stated.v1", first.id());
        assertThat(told.data().path("unit").asText()).isEqualTo("PACK");
        assertThat(told.data().has("evidence")).isFalse();
    }

    @Test
    void isStatedByWhoSupportsTheMarketingThere() {
        var product = Products.makes(Register.registered(), 3);
        Plan.gives("CAPACITY_24", "DOAE", "24");
        Plan.gives("CAPACITY_10", "DOAE", "10");
        var here = Shop.statement(10, "2011-05-16");
        here.put("programmeCode", "CAPACITY_24");
        var elsewhere = Shop.statement(10, "2011-05-16");
        elsewhere.put("programmeCode", "CAPACITY_10");

        Api.as("DOAE").post(Shop.capacities(product), elsewhere).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE")
                .post(Shop.capacities(product), Shop.statement(10, "2011-05-16"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("TCC").post(Shop.capacities(product), here).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE").post(Shop.capacities(product), here).created();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isOfAKnownProductAndNotOfADayToCome() {
        var product = Products.makes(Register.registered(), 3);

        STEWARD.post(Shop.capacities(product), Shop.statement(10, "2999-01-01")).refused(422, "STATED_IN_FUTURE");
        STEWARD.post(Shop.capacities(product), Shop.statement(-1, "2011-05-16")).refused(400, "INVALID_REQUEST");
        STEWARD.post(Shop.capacities(UUID.randomUUID()), Shop.statement(10, "2011-05-16"))
                .refused(404, "NOT_FOUND");
        STEWARD.get(Shop.capacities(product) + "/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
    }
}
