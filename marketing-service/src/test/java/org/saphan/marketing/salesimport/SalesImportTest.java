package org.saphan.marketing.salesimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Books;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class SalesImportTest {

    private static final String IMPORTS = "/marketing/v1/sales-report-imports";
    private static final String HEADING = "onboardingId,productId,period,domestic,foreign,units";
    private static final Api PROVIDER = Api.as("CDD");
    private static final String PROGRAMME = "SALES_OF_FILES";

    @Inject
    AgroalDataSource database;

    private UUID product;
    private String onboarding;

    @BeforeEach
    void sell() {
        Books.programme(PROGRAMME);
        var entrepreneur = Plan.graduate();
        product = Products.makesA(entrepreneur, "FOOD");
        onboarding = Books.selling(database, Shop.opened("FAIR"), entrepreneur, PROGRAMME, LocalDate.of(2013, 5, 1));
    }

    @Test
    @Tag("S2-08")
    void storesEveryRow() {
        var file = String.join(
                "\r\n",
                "\uFEFFรหัสการเข้าสู่ช่องทาง,รหัสผลิตภัณฑ์,เดือน,ยอดขายในประเทศ,ยอดขายต่างประเทศ,จำนวนหน่วย",
                row("2013-05", "100.50", "0", ""),
                row("2013-06", "\"200\"", "50.00", "12"));

        var imported = upload(file).ok();

        assertThat(imported.at("rows").asInt()).isEqualTo(2);
        assertThat(imported.at("stored").asInt()).isEqualTo(2);
        var reports = PROVIDER.get(Books.sales(onboarding)).ok();
        assertThat(reports.at("items")).hasSize(2);
        assertThat(reports.at("items.1.units").asInt()).isEqualTo(12);
        Published.await("marketing.sales-report.reported.v1", reports.text("items.1.salesReportId"));
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void storesNothingOfAFileWithMistakesAndNamesThemAll() {
        var file = String.join(
                "\n",
                HEADING,
                row("2013-05", "100", "0", ""),
                row("2013-05", "100", "0", ""),
                row("2013-04", "1e3", "0", ""),
                row("2013-03", "1", "0", ""),
                UUID.randomUUID() + "," + product + ",2013-05,1,0,",
                onboarding + "," + UUID.randomUUID() + ",2013-05,1,0,");

        var refused = upload(file).refused(422, "IMPORT_REFUSED");

        assertThat(refused.violations())
                .containsExactly(
                        "SALES_ALREADY_REPORTED",
                        "CELL_DOMESTIC",
                        "SALES_BEFORE_LIVE",
                        "NOT_FOUND",
                        "PRODUCT_NOT_OF_ENTREPRENEUR");
        assertThat(refused.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/3/period", "/4/domestic", "/5/period", "/6/onboardingId", "/7/productId");
        refused.violating("NOT_FOUND");
        assertThat(PROVIDER.get(Books.sales(onboarding)).ok().at("items")).isEmpty();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void storesNothingForWhomOthersReport() {
        var refused = Api.as("OSMEP")
                .post(IMPORTS, "text/csv", HEADING + "\n" + row("2013-05", "1", "0", ""))
                .refused(422, "IMPORT_REFUSED");

        refused.violating("DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void takesOnlyCsvInUtf8() {
        upload("เดือน".getBytes(Charset.forName("x-windows-874"))).refused(422, "NOT_UTF8");
        upload(" ").refused(422, "NOT_CSV");
        upload(HEADING).refused(422, "NO_ROWS");
        PROVIDER.post(IMPORTS, "application/json", "{}").refused(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void storesAFileOnceHoweverManySendItAtOnce() throws InterruptedException {
        var file = HEADING + "\n" + row("2013-05", "1", "0", "") + "\n" + row("2013-06", "1", "0", "");

        var statuses = Books.atOnce(4, () -> upload(file));

        assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
        assertThat(PROVIDER.get(Books.sales(onboarding)).ok().at("items")).hasSize(2);
    }

    @Test
    @Tag("S2-08")
    void answersTheSameFileUnderTheSameKeyWithTheSame() {
        var again = PROVIDER.header("Idempotency-Key", UUID.randomUUID().toString());
        var file = HEADING + "\n" + row("2013-05", "1", "0", "");

        var first = again.post(IMPORTS, "text/csv", file).ok();
        var second = again.post(IMPORTS, "text/csv", file).ok();

        assertThat(second.json()).isEqualTo(first.json());
        again.post(IMPORTS, "text/csv", file + "\n").refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @Tag("S2-08")
    void takesTenThousandRows() {
        var products = IntStream.range(0, 100).mapToObj(_ -> UUID.randomUUID()).toList();
        know(products);
        var months = IntStream.range(0, 100)
                .mapToObj(YearMonth.of(2013, 5)::plusMonths)
                .toList();
        var file = products.stream()
                .flatMap(
                        each -> months.stream().map(month -> onboarding + "," + each + "," + month + ",1234567.89,0,1"))
                .collect(Collectors.joining("\n", HEADING + "\n", ""));

        assertThat(upload(file).ok().at("stored").asInt()).isEqualTo(10_000);
    }

    /// As if the register had told of them: a message each would take long.
    private void know(List<UUID> products) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into known_product (id, entrepreneur_id, category, sequence)
                        select ?, entrepreneur_id, 'FOOD', 0 from onboarding where id = ?""")) {
            for (var each : products) {
                insert.setObject(1, each);
                insert.setObject(2, UUID.fromString(onboarding));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @Tag("S2-08")
    void hasATemplateInBothLanguages() {
        var template = PROVIDER.get(IMPORTS + "/template").ok();
        var csv = PROVIDER.header("Accept", "text/csv");

        assertThat(template.at("columns")).hasSize(6);
        assertThat(csv.get(IMPORTS + "/template").ok().rows().getFirst()).isEqualTo(HEADING);
        assertThat(csv.header("Accept-Language", "th")
                        .get(IMPORTS + "/template")
                        .ok()
                        .rows()
                        .getFirst())
                .startsWith("รหัสการเข้าสู่ช่องทาง,");
    }

    private String row(String period, String domestic, String foreign, String units) {
        return String.join(",", onboarding, product.toString(), period, domestic, foreign, units);
    }

    private static Answer upload(String file) {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer upload(byte[] file) {
        return PROVIDER.post(IMPORTS, "text/csv", file);
    }
}
