package org.saphan.plan.enrolledproduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;
import org.saphan.plan.Results;

/// Products of four or five stars of round 2553 take part.
@QuarkusTest
@WithTestResource(Bench.class)
class EnrolledProductTest {

    private final UUID product = UUID.randomUUID();
    private String programme = "";
    private UUID entrepreneur = new UUID(0, 0);
    private UUID rating = new UUID(0, 0);
    private String enrolment = "";

    @BeforeEach
    void selectOne() {
        programme = next(24);
        entrepreneur = Register.group("24");
        rating = Results.rates(product, entrepreneur, 2553, 4);
        enrolment = Programmes.selects(programme, entrepreneur).created().text("enrolmentId");
    }

    @Test
    @Tag("S2-04")
    void takesPartOnItsRating() {
        var taken = takeUp(enrolment, product).created();

        assertThat(taken.at("stars").asInt()).isEqualTo(4);
        assertThat(taken.text("ratingId")).isEqualTo(rating.toString());
        assertThat(selectedProducts()).isEqualTo(1);
        assertThat(Api.as("CDD").get(path(enrolment)).ok().at("items")).hasSize(1);
        Published.await("plan.enrolled-product.taken-up.v1", taken.text("enrolledProductId"));
    }

    @Test
    @Tag("S2-04")
    @Tag("S2-03")
    @Tag("refuses")
    void isTheEntrepreneursOwnAndRatedAsTheProgrammeAsks() {
        var dim = UUID.randomUUID();
        Results.rates(dim, entrepreneur, 2553, 3);
        var old = UUID.randomUUID();
        Results.rates(old, entrepreneur, 2549, 5);

        takeUp(enrolment, dim).refused(422, "NOT_ELIGIBLE").violating("STAR");
        takeUp(enrolment, old).refused(422, "NOT_ELIGIBLE").violating("ROUND");
        takeUp(enrolment, UUID.randomUUID()).refused(422, "NOT_ELIGIBLE").violating("PRODUCT");
    }

    @Test
    @Tag("S2-04")
    @Tag("refuses")
    void countsOnceAndNotAfterItsRemoval() {
        var taken = takeUp(enrolment, product).created();
        var removal = Map.of("removedOn", "2013-02-01", "reason", "กลุ่มเลิกผลิต");
        var path = "/plan/v1/enrolled-products/" + taken.text("enrolledProductId");

        takeUp(enrolment, product).refused(409, "PRODUCT_ALREADY_ENROLLED");
        var removed =
                Api.as("OSMEP").put(path + "/removal", taken.etag(), removal).ok();
        Api.as("OSMEP").put(path + "/removal", removed.etag(), removal).refused(409, "PRODUCT_ALREADY_REMOVED");

        assertThat(selectedProducts()).isZero();
        assertThat(Published.await("plan.enrolled-product.removed.v1", taken.text("enrolledProductId"))
                        .data()
                        .has("removalReason"))
                .isFalse();
        takeUp(enrolment, product).created();
        assertThat(selectedProducts()).isEqualTo(1);
    }

    @Test
    @Tag("S2-04")
    @Tag("refuses")
    void isTakenUpByWhoSelectsThere() {
        Api.as("DIP").post(path(enrolment), Map.of("productId", product)).refused(403, "DUTY_REQUIRED");
        var taken = takeUp(enrolment, product).created();
        Api.as("DIP")
                .put(
                        "/plan/v1/enrolled-products/" + taken.text("enrolledProductId") + "/removal",
                        taken.etag(),
                        Map.of("removedOn", "2013-02-01", "reason", "x"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-04")
    void countsOnlyWhileItsEntrepreneurHoldsAPlace() {
        takeUp(enrolment, product).created();
        var etag = Api.as("CDD").get("/plan/v1/enrolments/" + enrolment).ok().etag();

        Api.as("CDD")
                .put(
                        "/plan/v1/enrolments/" + enrolment + "/withdrawal",
                        etag,
                        Map.of("reason", "The group gave up.", "withdrawnOn", "2011-02-01"))
                .ok();

        assertThat(selectedProducts()).isZero();
        takeUp(enrolment, product).refused(409, "ENROLMENT_HOLDS_NO_PLACE");
    }

    @Test
    void goesAlongWithItsRatingToAnotherWhoTakesPart() {
        var other = Register.group("25");
        Results.rates(UUID.randomUUID(), other, 2553, 5);
        var otherEnrolment = Programmes.selects(programme, other).created().text("enrolmentId");
        var taken = takeUp(enrolment, product).created();

        Results.gives(rating, product, other, 2553, 4);

        var path = "/plan/v1/enrolled-products/" + taken.text("enrolledProductId");
        Eventually.until(() ->
                assertThat(Api.as("CDD").get(path).ok().text("enrolmentId")).isEqualTo(otherEnrolment));
        Published.await("plan.enrolled-product.transferred.v1", taken.text("enrolledProductId"));
        assertThat(selectedProducts()).isEqualTo(1);
    }

    private static String next(int products) {
        return Results.programme(terms -> {
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.put("starMin", 4).put("starMax", 5);
            eligibility.putArray("roundYearsBE").add(2552).add(2553);
            terms.putArray("targets")
                    .addObject()
                    .put("metric", "SELECTED_PRODUCTS")
                    .put("comparator", "GTE")
                    .put("value", products)
                    .put("unit", "PRODUCT");
        });
    }

    private int selectedProducts() {
        return Api.as("OSMEP")
                .get("/plan/v1/programmes/" + programme + "/targets")
                .ok()
                .at("items.0.actual")
                .asInt();
    }

    private static Answer takeUp(String enrolment, UUID product) {
        return Api.as("OSMEP").post(path(enrolment), Map.of("productId", product));
    }

    private static String path(String enrolment) {
        return "/plan/v1/enrolments/" + enrolment + "/products";
    }
}
