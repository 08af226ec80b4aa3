package org.saphan.marketing.marketpotential;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
class MarketPotentialTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    private UUID entrepreneur;
    private UUID product;

    @BeforeEach
    void makeProduct() {
        entrepreneur = Register.consenting();
        product = Products.makes(entrepreneur, 5);
    }

    @Test
    @Tag("S2-07")
    void isAnnouncedWithoutWhatTheAssessorWrote() {
        var assessment = Shop.assessment("FOREIGN", "PASS", "2013-05-20");
        assessment.put("score", 82.5);
        assessment.put("entrepreneurId", entrepreneur);

        var assessed = STEWARD.post(Shop.assessments(product), assessment).created();

        assertThat(assessed.at("inEffect").asBoolean()).isTrue();
        assertThat(assessed.at("score").asDouble()).isEqualTo(82.5);
        assertThat(assessed.text("assessedBy")).isEqualTo("OPS-MOC");
        var event = Published.await("marketing.market-potential.assessed.v1", assessed.id())
                .data();
        assertThat(event.path("productId").asText()).isEqualTo(product.toString());
        assertThat(event.path("verdict").asText()).isEqualTo("PASS");
        assertThat(event.has("note") || event.has("method")).isFalse();
    }

    @Test
    void isInEffectByTheDayItWasAssessedOn() {
        var late = STEWARD.post(Shop.assessments(product), Shop.assessment("ONLINE", "FAIL", "2013-06-01"));
        var early = STEWARD.post(Shop.assessments(product), Shop.assessment("ONLINE", "PASS", "2013-05-20"));
        STEWARD.post(Shop.assessments(product), Shop.assessment("DOMESTIC", "PASS", "2013-05-20"))
                .created();

        var online = STEWARD.get(Shop.assessments(product) + "?market=ONLINE").ok();
        var first = STEWARD.get(Shop.assessments(product) + "?limit=2").ok();
        var rest = STEWARD.get(Shop.assessments(product) + "?limit=2&cursor={next}", first.text("next"))
                .ok();

        assertThat(late.created().at("inEffect").asBoolean()).isTrue();
        assertThat(early.created().at("inEffect").asBoolean()).isFalse();
        assertThat(online.json().path("items").findValuesAsText("inEffect")).containsExactly("true", "false");
        assertThat(rest.at("items")).hasSize(1);
        assertThat(STEWARD.get("/marketing/v1/market-potential-assessments/{id}", early.id())
                        .ok()
                        .text("verdict"))
                .isEqualTo("PASS");
    }

    @Test
    @Tag("S2-07")
    @Tag("refuses")
    void isTheBusinessOfWhoHasTheDutyWhereTheMakerIs() {
        Plan.gives("ASSESS_24", "DOAE", "24");
        Plan.gives("ASSESS_10", "DOAE", "10");
        var here = Shop.assessment("ONLINE", "PASS", "2013-05-20");
        here.put("programmeCode", "ASSESS_24");
        var elsewhere = Shop.assessment("ONLINE", "PASS", "2013-05-20");
        elsewhere.put("programmeCode", "ASSESS_10");
        var doae = Api.as("DOAE");

        doae.post(Shop.assessments(product), elsewhere).refused(403, "DUTY_REQUIRED");
        doae.post(Shop.assessments(product), Shop.assessment("ONLINE", "PASS", "2013-05-20"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("TCC").post(Shop.assessments(product), here).refused(403, "DUTY_REQUIRED");
        assertThat(doae.post(Shop.assessments(product), here).created().text("programmeCode"))
                .isEqualTo("ASSESS_24");
    }

    @Test
    void isOfAKnownProductOfItsMakerAndOfADayThatWas() {
        var ofAnother = Shop.assessment("ONLINE", "PASS", "2013-05-20");
        ofAnother.put("entrepreneurId", UUID.randomUUID());

        STEWARD.post(Shop.assessments(product), ofAnother).refused(422, "PRODUCT_OF_ANOTHER");
        STEWARD.post(Shop.assessments(UUID.randomUUID()), ofAnother).refused(404, "NOT_FOUND");
        STEWARD.post(Shop.assessments(product), Shop.assessment("ONLINE", "PASS", "2999-01-01"))
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        STEWARD.get(Shop.assessments(UUID.randomUUID())).refused(404, "NOT_FOUND");
        STEWARD.get("/marketing/v1/market-potential-assessments/{id}", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
    }
}
