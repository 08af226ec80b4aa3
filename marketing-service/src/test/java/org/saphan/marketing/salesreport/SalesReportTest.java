package org.saphan.marketing.salesreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.Books;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class SalesReportTest {

    private static final Api PROVIDER = Api.as("CDD");
    private static final String PROGRAMME = "SALES_OF_ONE";
    private static final LocalDate SINCE = LocalDate.of(2013, 5, 20);

    @Inject
    AgroalDataSource database;

    private UUID entrepreneur;
    private UUID product;
    private String onboarding;

    @BeforeEach
    void sell() {
        Books.programme(PROGRAMME);
        entrepreneur = Plan.graduate();
        product = Products.makesA(entrepreneur, "FOOD");
        onboarding = Books.selling(database, Shop.opened("FAIR"), entrepreneur, PROGRAMME, SINCE);
    }

    @Test
    @Tag("S2-08")
    void tellsWhatWasSoldAtHomeAndAbroad() {
        var content = Books.sales(product, "2013-05", "48500.50", "1500");
        content.put("units", 970);

        var reported = PROVIDER.post(Books.sales(onboarding), content).created();

        assertThat(reported.at("total").decimalValue()).isEqualByComparingTo("50000.50");
        assertThat(reported.at("units").asInt()).isEqualTo(970);
        assertThat(reported.text("reportedBy")).isEqualTo("CDD");
        var told = Published.await("marketing.sales-report.reported.v1", reported.text("salesReportId"))
                .data();
        assertThat(told.path("period").asText()).isEqualTo("2013-05");
        assertThat(told.path("foreignSold").asBoolean()).isTrue();
        assertThat(told.has("domestic")).isFalse();
        assertThat(told.has("total")).isFalse();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void standsOnceForAnOnboardingProductAndMonth() throws InterruptedException {
        var content = Books.sales(product, "2013-06", "100", "0");

        var statuses = Books.atOnce(6, () -> PROVIDER.post(Books.sales(onboarding), content));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        PROVIDER.post(Books.sales(onboarding), content).refused(409, "SALES_ALREADY_REPORTED");
        PROVIDER.post(Books.sales(onboarding), Books.sales(product, "2013-07", "100", "0"))
                .created();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isOfAMonthInWhichTheEntrepreneurWasLive() {
        var now = YearMonth.from(BangkokDays.today(Clock.systemUTC()));

        report(product, "2013-04").refused(422, "SALES_BEFORE_LIVE");
        report(product, now.plusMonths(1).toString()).refused(422, "PERIOD_IN_FUTURE");
        report(product, "2013-13").refused(400, "INVALID_REQUEST");
        report(product, now.toString()).created();
        var prepared = Shop.prepared(Shop.opened("FAIR"), entrepreneur).text("onboardingId");
        PROVIDER.post(Books.sales(prepared), Books.sales(product, now.toString(), "1", "0"))
                .refused(422, "SALES_BEFORE_LIVE");
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isOfAProductThatTheOnboardingNamesAndTheEntrepreneurMakes() {
        var other = Products.makesA(entrepreneur, "FOOD");
        var naming = Shop.live(Shop.opened("FAIR"), entrepreneur, product).text("onboardingId");
        var now = YearMonth.from(BangkokDays.today(Clock.systemUTC())).toString();

        PROVIDER.post(Books.sales(naming), Books.sales(other, now, "1", "0")).refused(422, "PRODUCT_NOT_NAMED");
        report(UUID.randomUUID(), "2013-05").refused(422, "PRODUCT_NOT_OF_ENTREPRENEUR");
        report(Products.makesA(Register.registered(), "FOOD"), "2013-05").refused(422, "PRODUCT_NOT_OF_ENTREPRENEUR");
        PROVIDER.post(Books.sales(naming), Books.sales(product, now, "1", "0")).created();
        report(other, "2013-05").created();
    }

    @Test
    @Tag("S2-08")
    void isCorrectedByAnotherThatSaysWhy() throws InterruptedException {
        var wrong = report(product, "2013-05").created().text("salesReportId");

        var statuses = Books.atOnce(5, () -> supersede(wrong));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        supersede(wrong).refused(409, "SALES_REPORT_SUPERSEDED");
        var listed = PROVIDER.get(Books.sales(onboarding) + "?limit=1").ok();
        assertThat(listed.at("items")).hasSize(1);
        var second = PROVIDER.get(Books.sales(onboarding) + "?cursor={c}", listed.text("next"))
                .ok();
        assertThat(second.at("items")).hasSize(1);
        assertThat(second.text("items.0.supersedes")).isEqualTo(wrong);
        assertThat(second.at("items.0.domestic").decimalValue()).isEqualByComparingTo("90");
        Published.await("marketing.sales-report.superseded.v1", wrong);
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isReportedByWhoBringsTheEntrepreneurToTheMarket() {
        var content = Books.sales(product, "2013-05", "100", "0");
        var nobody = UUID.randomUUID().toString();

        Api.as("DOAE").post(Books.sales(onboarding), content).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").post(Books.sales(onboarding), content).refused(403, "DUTY_REQUIRED");
        PROVIDER.post(Books.sales(nobody), content).refused(404, "NOT_FOUND");
        var reported = Api.as("TCC").post(Books.sales(onboarding), content).created();
        Api.as("OSMEP")
                .post(Books.path(reported) + "/supersession", Map.of("reason", "x", "domestic", 1, "foreign", 0))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isReadByTheProviderAndTheProgrammesAgencies() {
        var path = Books.path(report(product, "2013-05").created());

        PROVIDER.get(path).ok();
        Api.as("OPS-MOC").get(path).ok();
        Api.as("OSMEP").get(path).ok();
        Api.as("MCOT").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("MCOT").get(Books.sales(onboarding)).refused(403, "DUTY_REQUIRED");
        PROVIDER.get("/marketing/v1/sales-reports/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
    }

    private Answer report(UUID soldProduct, String period) {
        return PROVIDER.post(Books.sales(onboarding), Books.sales(soldProduct, period, "100", "0"));
    }

    private static Answer supersede(String report) {
        return PROVIDER.post(
                "/marketing/v1/sales-reports/" + report + "/supersession",
                Map.of("reason", "นับสินค้าที่ส่งคืนรวมไว้", "domestic", 90, "foreign", 0));
    }
}
