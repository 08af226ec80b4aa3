package org.saphan.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.database.Database;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;
import org.saphan.registry.registerimport.Import;

/// Counts in a made-up province that no other test registers in.
@QuarkusTest
@WithTestResource(Bench.class)
class StatisticsTest {

    private static final String AREAS = """
            code,level,parent,name_th,name_en,postal_code,valid_from,valid_to
            98,PROVINCE,,จังหวัดสมมุติ,Fictitious Province,,1997-01-01,
            9801,DISTRICT,98,อำเภอสมมุติ,Fictitious District,,1997-01-01,
            980101,SUBDISTRICT,9801,ตำบลสมมุติ,Fictitious Subdistrict,98000,1997-01-01,
            """;

    @Inject
    Database database;

    @BeforeEach
    void begin() {
        Import.run("kind=AREAS", AREAS);
        database.tell(connection -> {
            try (var statement = connection.createStatement()) {
                // Whom earlier tests registered here was never here.
                statement.execute(
                        "update entrepreneur set subdistrict_code = '990101' where subdistrict_code = '980101'");
                statement.execute("""
                        update entrepreneur_history set state = jsonb_set(state, '{subdistrict_code}', '"990101"')
                        where state ->> 'subdistrict_code' = '980101'""");
            }
        });
    }

    private static Answer registered(String kind) {
        var entry = Register.group("address", Map.of("moo", "1", "subdistrictCode", "980101"));
        entry.put("kind", kind);
        return Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
    }

    private static JsonNode counts(String query) {
        return Api.as("DIP").get("/registry/v1/statistics/" + query).ok().json().path("items");
    }

    /// The counts of the made-up province.
    private static List<JsonNode> here(String query) {
        return StreamSupport.stream(counts(query).spliterator(), false)
                .filter(each -> each.path("province").asText().equals("98"))
                .toList();
    }

    private void backdate(String table, String id, String day) {
        database.tell(connection -> {
            var sql = "update " + table + " set valid_from = ?::timestamptz where id = ?";
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, day);
                update.setObject(2, UUID.fromString(id));
                update.executeUpdate();
            }
        });
    }

    private static void deregister(Answer entrepreneur) {
        var path = "/registry/v1/entrepreneurs/" + entrepreneur.id();
        var etag = Api.as("CDD").get(path).etag();
        Api.as("CDD")
                .put(path + "/deregistration", etag, Map.of("reason", "No production any more."))
                .ok();
    }

    @Test
    @Tag("S1-02")
    void countsByProvinceAndKindWithTheNamesOfPlaces() {
        registered("COMMUNITY_GROUP");
        registered("COMMUNITY_GROUP");
        registered("SME");

        var counts = here("entrepreneurs?by=province,kind");

        assertThat(counts).hasSize(2);
        assertThat(counts.getFirst().path("provinceNameTh").asText()).isEqualTo("จังหวัดสมมุติ");
        assertThat(counts.getFirst().path("provinceNameEn").asText()).isEqualTo("Fictitious Province");
        assertThat(counts.getFirst().path("kind").asText()).isEqualTo("COMMUNITY_GROUP");
        assertThat(counts).extracting(each -> each.path("count").asInt()).containsExactly(2, 1);
    }

    @Test
    void countsWhoHasLeftByStatusOnly() {
        deregister(registered("SME"));
        registered("SME");

        assertThat(here("entrepreneurs?by=province"))
                .extracting(each -> each.path("count").asInt())
                .containsExactly(1);
        assertThat(here("entrepreneurs?by=province,status"))
                .extracting(each -> each.path("status").asText())
                .containsExactly("DEREGISTERED", "REGISTERED");
    }

    @Test
    void countsAsOfADay() {
        var left = registered("SME");
        backdate("entrepreneur", left.id(), "2011-05-10T12:00+07:00");
        deregister(left);
        registered("SME");

        assertThat(here("entrepreneurs?by=province&asOf=2011-05-09")).isEmpty();
        for (var day : List.of("2011-05-10", "2015-01-01")) {
            var counts = here("entrepreneurs?by=province,district,kind&asOf=" + day);
            assertThat(counts).hasSize(1);
            assertThat(counts.getFirst().path("district").asText()).isEqualTo("9801");
            assertThat(counts.getFirst().path("count").asInt()).isEqualTo(1);
        }
        assertThat(Api.as("DIP")
                        .get("/registry/v1/statistics/entrepreneurs?asOf=2011-05-10")
                        .ok()
                        .text("asOf"))
                .isEqualTo("2011-05-10");
    }

    @Test
    @Tag("S1-01")
    void countsProductsByCategoryAndByStarsOfARound() {
        var entrepreneur = registered("COMMUNITY_GROUP");
        var rated = product(entrepreneur, "FOOD");
        product(entrepreneur, "FOOD");
        product(entrepreneur, "BEVERAGE");
        var year = Rounds.open();
        Api.as("CDD")
                .post(
                        "/registry/v1/opc-rounds/" + year + "/ratings",
                        Map.of(
                                "productId",
                                rated,
                                "scoreA",
                                29,
                                "scoreB",
                                24,
                                "scoreC",
                                44,
                                "committeeLevel",
                                "NATIONAL"))
                .created();
        var byStars = "products?by=province,stars&round=" + year;

        assertThat(here("products?by=province,category"))
                .extracting(each ->
                        each.path("category").asText() + each.path("count").asText())
                .containsExactly("BEVERAGE1", "FOOD2");
        assertThat(here(byStars)).isEmpty();
        Rounds.announce(year);
        assertThat(here(byStars))
                .extracting(each ->
                        each.path("stars").asInt() * 10 + each.path("count").asInt())
                .containsExactly(51);
    }

    @Test
    void countsProductsAsOfADay() {
        var entrepreneur = registered("COMMUNITY_GROUP");
        var product = product(entrepreneur, "FOOD");
        backdate("entrepreneur", entrepreneur.id(), "2011-05-10T12:00+07:00");
        backdate("product", product, "2012-05-10T12:00+07:00");
        var path = "/registry/v1/products/" + product;
        Api.as("CDD")
                .put(path, Api.as("CDD").get(path).etag(), Map.of("nameTh", "น้ำสมมุติ", "category", "BEVERAGE"))
                .ok();

        assertThat(here("products?by=province&asOf=2011-12-31")).isEmpty();
        assertThat(here("products?by=province,category&asOf=2013-01-01"))
                .extracting(each -> each.path("category").asText())
                .containsExactly("FOOD");
        assertThat(here("products?by=province,category"))
                .extracting(each -> each.path("category").asText())
                .containsExactly("BEVERAGE");
    }

    private static String product(Answer entrepreneur, String category) {
        return Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/" + entrepreneur.id() + "/products",
                        Map.of("nameTh", "ขนมสมมุติ", "category", category))
                .created()
                .text("productId");
    }

    @Test
    void countsAllTogetherWithoutADimension() {
        registered("SME");

        assertThat(counts("entrepreneurs")).hasSize(1);
        assertThat(counts("products").get(0).path("count").isNumber()).isTrue();
    }

    @Test
    void givesTheSameAsCsv() {
        registered("SME");
        var csv = Api.as("DIP")
                .header("Accept", "text/csv")
                .get("/registry/v1/statistics/entrepreneurs?by=kind,province")
                .ok();

        assertThat(csv.body())
                .startsWith("\uFEFFprovince,provinceNameTh,provinceNameEn,kind,count\r\n")
                .contains("98,จังหวัดสมมุติ,Fictitious Province,SME,1\r\n");
    }

    @Test
    void refusesWhatCannotBeCounted() {
        for (var query : List.of(
                "entrepreneurs?by=colour",
                "entrepreneurs?by=kind,kind",
                "entrepreneurs?by=kind,status,sector,province",
                "entrepreneurs?asOf=2999-01-01",
                "entrepreneurs?asOf=yesterday",
                "products?by=stars",
                "products?by=province&round=2553")) {
            Api.as("DIP").get("/registry/v1/statistics/" + query).refused(400, "INVALID_REQUEST");
        }
    }
}
