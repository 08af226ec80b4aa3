package org.saphan.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ProductResourceTest {

    private static final Map<String, String> SWEETS = Map.of("nameTh", "ขนมสมมุติ", "category", "FOOD");

    @Test
    void isRegisteredAndRewritten() {
        var products = productsOf(Register.registered().text("entrepreneurId"));
        var created = Api.as("CDD").post(products, SWEETS).created();

        var amended = Api.as("CDD")
                .put(
                        "/registry/v1/products/" + created.text("productId"),
                        created.etag(),
                        Map.of("nameTh", "ขนมสมมุติ", "category", "FOOD", "quadrant", "B"))
                .ok();

        assertThat(amended.text("quadrant")).isEqualTo("B");
        assertThat(Api.as("DIP").get(products).ok().text("items.0.quadrant")).isEqualTo("B");
        Published.await("registry.product.amended.v1", created.text("productId"));
    }

    @Test
    void isEnteredByTheStewardOnly() {
        var products = productsOf(Register.registered().text("entrepreneurId"));

        Api.as("DIP").post(products, SWEETS).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void needsACategoryThatExists() {
        var products = productsOf(Register.registered().text("entrepreneurId"));

        Api.as("CDD")
                .post(products, Map.of("nameTh", "x", "category", "SWEETS"))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    void hasAnExternalNumberOfItsOwn() {
        var products = productsOf(Register.registered().text("entrepreneurId"));
        var numbered = Map.of("nameTh", "x", "category", "FOOD", "externalNo", "P-" + Register.nationalId());
        Api.as("CDD").post(products, numbered).created();

        Api.as("CDD").post(products, numbered).refused(409, "PRODUCT_NUMBER_TAKEN");
    }

    private static String productsOf(String entrepreneurId) {
        return "/registry/v1/entrepreneurs/" + entrepreneurId + "/products";
    }
}
