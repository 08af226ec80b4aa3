package org.saphan.marketing.valuemeasurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Books;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ValueAddedTest {

    @Test
    @Tag("S2-10")
    void addsUpBeforeAndAfter() {
        Books.programme("VALUE_SUMS");
        var here = Register.registered();
        var elsewhere = Register.registered();
        Register.movesTo(elsewhere, "10");
        Books.measured(Products.makesA(here, "FOOD"), "VALUE_SUMS", "100", "150");
        Books.measured(Products.makesA(here, "TEXTILE"), "VALUE_SUMS", "300", "310.50");
        Books.recorded(Products.makesA(elsewhere, "FOOD"), "VALUE_SUMS", "1000");

        var whole = added("VALUE_SUMS", "programme");
        var provinces = added("VALUE_SUMS", "province");
        var categories = added("VALUE_SUMS", "category");

        assertThat(whole.at("items")).hasSize(1);
        assertThat(whole.at("items.0.products").asInt()).isEqualTo(3);
        assertThat(whole.at("items.0.measured").asInt()).isEqualTo(2);
        assertThat(whole.at("items.0.meeting").asInt()).isEqualTo(1);
        assertThat(whole.at("items.0.baseline").decimalValue()).isEqualByComparingTo("400");
        assertThat(whole.at("items.0.after").decimalValue()).isEqualByComparingTo("460.50");
        assertThat(whole.at("items.0.percent").decimalValue()).isEqualByComparingTo("15.13");
        assertThat(whole.text("items.0.methods.0")).isEqualTo("UNIT_PRICE/1");
        assertThat(provinces.text("items.0.key")).isEqualTo("10");
        assertThat(provinces.at("items.0").has("percent")).isFalse();
        assertThat(provinces.text("items.1.key")).isEqualTo("24");
        assertThat(categories.at("items.0.percent").decimalValue()).isEqualByComparingTo("50");
        var table = Api.as("OSMEP")
                .header("Accept", "text/csv")
                .get("/marketing/v1/programmes/VALUE_SUMS/value-added?by=category")
                .ok();
        assertThat(table.rows())
                .containsExactly(
                        "key,products,measured,meeting,baseline,after,percent,methods",
                        "FOOD,2,1,1,100.00,150.00,50.00,UNIT_PRICE/1",
                        "TEXTILE,1,1,0,300.00,310.50,3.50,UNIT_PRICE/1");
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void whatIsShownAsTwentyPercentIsNotTwenty() {
        Books.programme("VALUE_ALMOST");
        var product = Products.makesA(Register.registered(), "FOOD");
        Books.measured(product, "VALUE_ALMOST", "100000", "119996");

        var row = added("VALUE_ALMOST", "programme");
        var target = targets("VALUE_ALMOST");

        assertThat(row.at("items.0.percent").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(row.at("items.0.meeting").asInt()).isZero();
        assertThat(target.at("items.0.actual").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(target.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(target.at("items.0.shortfall").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    @Tag("S2-10")
    void twentyPercentBySumsMeetsTheTarget() {
        Books.programme("VALUE_MET");
        var entrepreneur = Register.registered();
        assertThat(targets("VALUE_MET").at("items.0.shortfall").decimalValue()).isEqualByComparingTo("20");
        Books.measured(Products.makesA(entrepreneur, "FOOD"), "VALUE_MET", "100", "90");
        Books.measured(Products.makesA(entrepreneur, "FOOD"), "VALUE_MET", "100", "150");

        var target = targets("VALUE_MET");

        assertThat(target.text("items.0.metric")).isEqualTo("VALUE_ADDED_PERCENT");
        assertThat(target.text("items.0.unit")).isEqualTo("PERCENT");
        assertThat(target.text("items.0.status")).isEqualTo("MET");
        assertThat(target.at("items.0.shortfall").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void isForTheProgrammesAgencies() {
        Books.programme("VALUE_INSIDE");

        Api.as("MCOT").get("/marketing/v1/programmes/VALUE_INSIDE/value-added").refused(403, "DUTY_REQUIRED");
        Api.as("OPS-MOC").get("/marketing/v1/programmes/UNHEARD_OF/value-added").refused(404, "NOT_FOUND");
        Api.as("TCC")
                .get("/marketing/v1/programmes/VALUE_INSIDE/value-added?by=colour")
                .refused(400, "INVALID_REQUEST");
        assertThat(added("VALUE_INSIDE", "province").at("items")).isEmpty();
    }

    private static Answer added(String programme, String by) {
        return Api.as("TCC")
                .get("/marketing/v1/programmes/{code}/value-added?by={by}", programme, by)
                .ok();
    }

    private static Answer targets(String programme) {
        return Api.as("MCOT")
                .get("/marketing/v1/programmes/{code}/targets", programme)
                .ok();
    }
}
