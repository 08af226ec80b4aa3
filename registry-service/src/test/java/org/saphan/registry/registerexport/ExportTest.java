package org.saphan.registry.registerexport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Tokens;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class ExportTest {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static Answer export(String type, String path, Object... values) {
        return Api.as("DIP").header("Accept", type).get(path, values).ok();
    }

    /// The record of the one exported row, by column.
    static Map<String, String> row(Answer csv) {
        var lines = csv.body().substring(1).lines().toList();
        assertThat(lines).as(csv::toString).hasSize(2);
        var names = lines.get(0).split(",", -1);
        var cells = lines.get(1).split(",", -1);
        var row = new LinkedHashMap<String, String>();
        for (int each = 0; each < names.length; each++) {
            row.put(names[each], cells[each]);
        }
        return row;
    }

    private static String numbered(Map<String, Object> entry) {
        Register.loadAreas();
        var number = "X-" + UUID.randomUUID();
        entry.put("externalNo", number);
        Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
        return number;
    }

    @Test
    @Tag("S5-05")
    void givesEntrepreneursAsCsvThatSpreadsheetsRead() {
        var entry = Register.group("communityLinks", List.of("PRODUCTION", "BENEFIT"));
        var answer = export(CSV, "/registry/v1/entrepreneurs?externalNo={no}", numbered(entry));

        assertThat(answer.header("Content-Type")).startsWith(CSV);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"entrepreneurs.csv\"");
        assertThat(answer.body()).startsWith("\uFEFFentrepreneurId,otopRegistrationNo,externalNo,kind,status,");
        assertThat(row(answer))
                .containsEntry("nameTh", entry.get("nameTh").toString())
                .containsEntry("communityLinks", "PRODUCTION|BENEFIT")
                .containsEntry("provinceCode", "24");
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void showsNumbersMaskedAndNoAddressLine() {
        var entry = Register.group();
        var number = entry.get("nationalId").toString();
        var row = row(export(CSV, "/registry/v1/entrepreneurs?externalNo={no}", numbered(entry)));

        assertThat(row)
                .containsEntry("nationalId", "*********" + number.substring(9))
                .doesNotContainKey("moo");
        assertThat(row.values()).doesNotContain(number);
    }

    @Test
    void escapesWhatASpreadsheetTakesForAFormula() {
        for (var first : List.of("=", "+", "-", "@")) {
            var path = "/registry/v1/entrepreneurs?externalNo={no}";
            var number = numbered(Register.group("tradeName", first + "HYPERLINK(1)"));
            assertThat(row(export(CSV, path, number))).containsEntry("tradeName", "'" + first + "HYPERLINK(1)");
            assertThat(export(NDJSON, path, number).text("tradeName")).isEqualTo(first + "HYPERLINK(1)");
        }
    }

    @Test
    void givesNdjsonWithTheMembersOfTheColumns() {
        var entry = Register.group("annualRevenue", new BigDecimal("1500000.50"));
        var answer = export(NDJSON, "/registry/v1/entrepreneurs?externalNo={no}", numbered(entry));

        assertThat(answer.header("Content-Type")).startsWith(NDJSON);
        assertThat(answer.body().lines()).hasSize(1);
        assertThat(answer.text("communityLinks.0")).isEqualTo("PRODUCTION");
        assertThat(answer.at("annualRevenue").decimalValue()).isEqualByComparingTo(new BigDecimal("1500000.50"));
        assertThat(answer.json().has("tradeName")).isFalse();
        assertThat(answer.text("statusSince")).endsWith("Z");
    }

    @Test
    void givesAWorkbookWhoseTextsAreTexts() throws IOException {
        var number = numbered(Register.group("tradeName", "=1+1"));
        var bytes = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.token("DIP").signed())
                .header("Accept", XLSX)
                .get("/registry/v1/entrepreneurs?externalNo={no}", number)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            var head = rows.getFirst().stream().map(each -> each.getText()).toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(head.indexOf("externalNo"))).isEqualTo(number);
            assertThat(rows.get(1).getCell(head.indexOf("tradeName")).getFormula())
                    .isNull();
            assertThat(rows.get(1).getCellText(head.indexOf("tradeName"))).isEqualTo("=1+1");
            assertThat(rows.get(1).getCellAsNumber(head.indexOf("memberCount"))).contains(BigDecimal.valueOf(25));
        }
    }

    @Test
    void givesTheWholeListWithoutPages() {
        var entrepreneur = Register.registered().text("entrepreneurId");
        for (int each = 0; each < 60; each++) {
            Api.as("CDD")
                    .post(
                            "/registry/v1/entrepreneurs/" + entrepreneur + "/products",
                            Map.of("nameTh", "ขนมสมมุติ " + each, "category", "FOOD"))
                    .created();
        }
        var path = "/registry/v1/products?province=24&category=FOOD&entrepreneur={id}";

        assertThat(export(NDJSON, path, entrepreneur).body().lines()).hasSize(60);
        assertThat(Api.as("DIP").get(path, entrepreneur).ok().json().path("items"))
                .hasSize(50);
        assertThat(Api.as("DIP")
                        .get(path + "&cursor={c}", entrepreneur, next(path, entrepreneur))
                        .ok()
                        .json()
                        .path("items"))
                .hasSize(10);
        assertThat(export(CSV, path.replace("FOOD", "BEVERAGE"), entrepreneur)
                        .body()
                        .lines())
                .hasSize(1);
    }

    private static String next(String path, String entrepreneur) {
        return Api.as("DIP").get(path, entrepreneur).ok().text("next");
    }

    @Test
    @Tag("S1-01")
    void givesTheRatingsOfARound() {
        var entrepreneur = Register.registered().text("entrepreneurId");
        var product = Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/" + entrepreneur + "/products",
                        Map.of("nameTh", "ขนมสมมุติ", "category", "FOOD"))
                .created()
                .text("productId");
        var year = Rounds.open();
        var path = "/registry/v1/opc-rounds/" + year + "/ratings";
        var scores = Map.of("scoreA", 29, "scoreB", 24, "scoreC", 44.5);
        var rating = new HashMap<String, Object>(scores);
        rating.putAll(Map.of("productId", product, "committeeLevel", "NATIONAL"));
        Api.as("CDD").post(path, rating).created();

        assertThat(row(export(CSV, path + "?stars=5")))
                .containsEntry("productId", product)
                .containsEntry("total", "97.50")
                .containsEntry("announced", "false");
        assertThat(export(CSV, path + "?stars=4").body().lines()).hasSize(1);
    }

    @Test
    void answersJsonToWhoDoesNotSay() {
        var answer = Api.as("DIP")
                .header("Accept", "*/*")
                .get("/registry/v1/entrepreneurs?limit=1")
                .ok();

        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void refusesAnotherForm() {
        Api.as("DIP")
                .header("Accept", "text/html")
                .get("/registry/v1/entrepreneurs")
                .refused(406, "NOT_ACCEPTABLE");
    }

    @Test
    void refusesWhatOnlyPagesHave() {
        Api.as("DIP")
                .header("Accept", CSV)
                .get("/registry/v1/entrepreneurs?limit=10")
                .refused(400, "UNKNOWN_PARAMETER");
    }

    @Test
    void refusesAnUnknownRound() {
        Api.as("DIP")
                .header("Accept", CSV)
                .get("/registry/v1/opc-rounds/2699/ratings")
                .refused(404, "NOT_FOUND");
    }

    @Test
    void needsTheScopeOfReaders() {
        Api.as("DIP")
                .scopes("registry.write")
                .header("Accept", CSV)
                .get("/registry/v1/products")
                .refused(403, "SCOPE_REQUIRED");
    }
}
