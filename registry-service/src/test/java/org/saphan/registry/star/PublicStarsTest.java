package org.saphan.registry.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.rating.RatedProducts.productOf;
import static org.saphan.registry.rating.RatedProducts.rate;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class PublicStarsTest {

    private static final String PRODUCTS = "/registry/v1/public/products/";
    private static final String ENTREPRENEURS = "/registry/v1/public/entrepreneurs/";

    @Test
    @Tag("S1-01")
    void tellsEverybodyWhichStarsStandToday() {
        var today = BangkokDays.today(Clock.systemUTC());
        var entrepreneur = Register.registered();
        var product = productOf(entrepreneur.id());
        var past = Rounds.open(Map.of("validityYears", 3));
        var present = Rounds.open(Map.of("validityYears", 3));
        rate(past, product, "20", "20", "30").created();
        var rating = rate(present, product, "30", "25", "45").created().id();
        Rounds.announce(past, "2009-09-30");
        Rounds.announce(present, today.toString());

        var checked = Api.anonymous().get(PRODUCTS + product + "/stars").ok();

        assertThat(checked.at("stars").findValuesAsText("stars")).containsExactly("5", "3");
        assertThat(checked.text("stars.0.validUntil"))
                .isEqualTo(today.plusYears(3).toString());
        assertThat(checked.at("stars").findValuesAsText("validToday")).containsExactly("true", "false");
        assertThat(checked.body()).doesNotContain(entrepreneur.text("nameTh"), entrepreneur.id());
        assertThat(Api.as("DIP").get("/registry/v1/ratings/" + rating).ok().text("validUntil"))
                .isEqualTo(today.plusYears(3).toString());
        Eventually.until(() -> assertThat(Published.await("registry.rating.announced.v1", rating)
                        .data()
                        .path("validUntil")
                        .asText())
                .isEqualTo(today.plusYears(3).toString()));
    }

    @Test
    void findsTheProductsOfAnOtopNumber() {
        var entrepreneur = Register.registered();
        var starred = productOf(entrepreneur.id());
        productOf(entrepreneur.id());
        var year = Rounds.open();
        rate(year, starred, "30", "25", "45").created();
        Rounds.announce(year);
        var number = entrepreneur.text("otopRegistrationNo");

        var checked = Api.anonymous().get(ENTREPRENEURS + number + "/stars").ok();

        assertThat(checked.at("items").size()).isEqualTo(2);
        assertThat(checked.json().findValuesAsText("roundYearBE")).containsExactly(Integer.toString(year));
        assertThat(checked.text("items.0.stars.0.validToday")).isEqualTo("true");
        assertThat(checked.body()).doesNotContain(entrepreneur.text("nameTh"));
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void tellsNothingBeforeTheAnnouncement() {
        var product = productOf(Register.registered().id());
        rate(Rounds.open(), product, "30", "25", "45").created();

        assertThat(Api.anonymous()
                        .get(PRODUCTS + product + "/stars")
                        .ok()
                        .at("stars")
                        .isEmpty())
                .isTrue();
        Api.anonymous().get(PRODUCTS + UUID.randomUUID() + "/stars").refused(404, "NOT_FOUND");
        Api.anonymous().get(ENTREPRENEURS + "OTOP-9999-2553-99999/stars").refused(404, "NOT_FOUND");
        Api.anonymous().get(ENTREPRENEURS + "somebody/stars").refused(400, "INVALID_REQUEST");
    }
}
