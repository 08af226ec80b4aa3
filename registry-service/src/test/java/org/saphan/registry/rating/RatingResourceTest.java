package org.saphan.registry.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.rating.RatedProducts.amendment;
import static org.saphan.registry.rating.RatedProducts.product;
import static org.saphan.registry.rating.RatedProducts.productOf;
import static org.saphan.registry.rating.RatedProducts.rate;
import static org.saphan.registry.rating.RatedProducts.rating;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class RatingResourceTest {

    @Test
    @Tag("S1-01")
    void computesTotalAndStarsFromTheScheme() {
        var given = rate(Rounds.open(), product(), "28.50", "22.25", "39.25").created();

        assertThat(given.at("total").decimalValue()).isEqualByComparingTo("90");
        assertThat(given.text("stars")).isEqualTo("5");
        assertThat(given.text("kind")).isEqualTo("COMMUNITY_GROUP");
        assertThat(given.text("provinceCode")).isEqualTo("24");
        var event = Published.await("registry.rating.given.v1", given.id());
        assertThat(event.data().path("stars").asInt()).isEqualTo(5);
        assertThat(event.data().path("announced").asBoolean()).isFalse();
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void takesNoStarsThatSomebodyDeclares() {
        var declared = rating(product(), "1", "1", "1");
        declared.put("stars", 5);

        Api.as("CDD")
                .post("/registry/v1/opc-rounds/" + Rounds.open() + "/ratings", declared)
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void isWrittenByTheStewardAlone() {
        var year = Rounds.open();
        var path = "/registry/v1/opc-rounds/" + year + "/ratings";

        Api.as("DIP").post(path, rating(product(), "1", "1", "1")).refused(403, "DUTY_REQUIRED");
        var given = rate(year, product(), "1", "1", "1").created();
        Api.as("DIP")
                .put("/registry/v1/ratings/" + given.id(), given.etag(), amendment("2", "2", "2"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void namesEverySectionThatAScoreIsOutsideOf() {
        var refused = rate(Rounds.open(), product(), "30.01", "25", "45.01").refused(422, "SCORE_OUT_OF_RANGE");

        assertThat(refused.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/scoreA", "/scoreC");
        rate(Rounds.open(), product(), "-1", "0", "0")
                .refused(422, "SCORE_OUT_OF_RANGE")
                .violating("SECTION_MAXIMUM");
    }

    @Test
    @Tag("T10")
    void belongsToAProductInARound() {
        var entrepreneur = Register.registered().text("entrepreneurId");
        var best = productOf(entrepreneur);
        var other = productOf(entrepreneur);
        var first = Rounds.open();
        var second = Rounds.open();

        rate(first, best, "30", "25", "45").created();
        rate(first, other, "10", "10", "10").created();
        rate(second, best, "20", "20", "30").created();

        assertThat(stars(first, entrepreneur)).containsExactlyInAnyOrder("5", "1");
        assertThat(stars(second, entrepreneur)).containsExactly("3");
    }

    private static Iterable<String> stars(int year, String entrepreneur) {
        var items = Api.as("DIP")
                .get("/registry/v1/opc-rounds/" + year + "/ratings")
                .ok()
                .at("items");
        return items.valueStream()
                .filter(each -> each.path("entrepreneurId").asText().equals(entrepreneur))
                .map(each -> each.path("stars").asText())
                .toList();
    }

    @Test
    @Tag("T10")
    @Tag("refuses")
    void isGivenOnceAProductAndRound() {
        var year = Rounds.open();
        var product = product();
        rate(year, product, "1", "1", "1").created();

        rate(year, product, "2", "2", "2").refused(409, "ALREADY_RATED");
    }

    @Test
    void needsAProductAndARoundThatExist() {
        rate(Rounds.open(), UUID.randomUUID().toString(), "1", "1", "1").refused(422, "UNKNOWN_PRODUCT");
        rate(Rounds.unusedYear(), product(), "1", "1", "1").refused(404, "NOT_FOUND");
    }

    @Test
    void needsAnOpenRound() {
        rate(Rounds.planned(), product(), "1", "1", "1").refused(409, "ROUND_NOT_OPEN");
    }

    @Test
    void isListedByStarsAndProvince() {
        var year = Rounds.open();
        rate(year, product(), "30", "25", "45").created();
        rate(year, product(), "1", "1", "1").created();
        var path = "/registry/v1/opc-rounds/" + year + "/ratings";

        assertThat(Api.as("DIP")
                        .get(path + "?stars=5&province=24")
                        .ok()
                        .at("items")
                        .size())
                .isEqualTo(1);
        assertThat(Api.as("DIP").get(path + "?province=10").ok().at("items").size())
                .isZero();
        var first = Api.as("DIP").get(path + "?limit=1").ok();
        var second = Api.as("DIP")
                .get(path + "?limit=1&cursor=" + first.text("next"))
                .ok();
        assertThat(second.text("items.0.ratingId")).isNotEqualTo(first.text("items.0.ratingId"));
        assertThat(second.at("next").isMissingNode()).isTrue();
    }
}
