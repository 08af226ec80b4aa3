package org.saphan.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.registry.registerimport.Import;

@QuarkusTest
@WithTestResource(Bench.class)
class AreaResourceTest {

    private static final Path FILE =
            Path.of(System.getProperty("saphan.root", ".."), "deploy", "reference", "areas.csv");
    private static final String HEADER = "code,level,parent,name_th,name_en,postal_code,valid_from,valid_to\n";

    @Inject
    Areas areas;

    private static boolean isLoaded;

    @BeforeEach
    void loadTheCountry() throws IOException {
        if (isLoaded) {
            return;
        }
        var ended = Import.run("kind=AREAS", Files.readString(FILE));
        assertThat(ended.text("state")).as(ended::toString).isEqualTo("COMPLETED");
        assertThat(ended.at("rowsRead").asInt()).isEqualTo(8441);
        assertThat(ended.at("rowsRefused").asInt()).isZero();
        isLoaded = true;
    }

    private static Answer list(String query) {
        return Api.as("DIP").get("/registry/v1/areas?" + query).ok();
    }

    @Test
    @Tag("S5-05")
    void showsSothonInBothLanguagesBelowItsDistrict() {
        var sothon = Api.as("DIP").get("/registry/v1/areas/240112").ok();
        assertThat(sothon.text("nameTh")).isEqualTo("โสธร");
        assertThat(sothon.text("nameEn")).isEqualTo("Sothon");
        assertThat(sothon.text("parentCode")).isEqualTo("2401");
        assertThat(sothon.text("level")).isEqualTo("SUBDISTRICT");
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void knowsNoSubdistrictThatDoesNotExist() {
        Api.as("DIP").get("/registry/v1/areas/240199").refused(404, "NOT_FOUND");
        assertThat(areas.existsOn("240199", LocalDate.of(2011, 1, 1))).isFalse();
    }

    @Test
    @Tag("T1")
    void countsSeventySixProvincesBeforeBuengKanAndSeventySevenSince() {
        assertThat(list("level=PROVINCE&on=2010-06-01&limit=200").at("items").size())
                .isEqualTo(76);
        assertThat(list("level=PROVINCE&on=2011-03-22&limit=200").at("items").size())
                .isEqualTo(76);
        assertThat(list("level=PROVINCE&on=2011-03-23&limit=200").at("items").size())
                .isEqualTo(77);
    }

    @Test
    @Tag("T1")
    @Tag("refuses")
    void hasNoSubdistrictOfBuengKanBeforeItWasMade() {
        assertThat(areas.existsOn("380101", LocalDate.of(2011, 3, 22))).isFalse();
        assertThat(areas.existsOn("380101", LocalDate.of(2011, 3, 23))).isTrue();
        assertThat(areas.existsOn("2401", LocalDate.of(2011, 3, 23)))
                .as("a district")
                .isFalse();
    }

    @Test
    void listsPageByPage() {
        var first = list("parent=24&limit=5");
        var second = list("parent=24&limit=200&cursor=" + first.text("next"));
        assertThat(first.at("items").size() + second.at("items").size()).isEqualTo(11);
        assertThat(second.text("items.0.code")).isGreaterThan(first.text("items.4.code"));
    }

    @Test
    void findsByAPartOfANameInEitherLanguage() {
        assertThat(list("text=โสธร").json().findValuesAsText("code")).contains("240112");
        assertThat(list("text=SOTHON").json().findValuesAsText("code")).contains("240112");
        assertThat(list("text=%25").at("items").size()).isZero();
    }

    @Test
    void refusesAnUnknownFilter() {
        Api.as("DIP").get("/registry/v1/areas?province=24").refused(400, "UNKNOWN_PARAMETER");
    }

    @Test
    void publishesEveryArea() {
        var event = Published.await("registry.area.entered.v1", "240112");
        assertThat(event.data().path("nameEn").asText()).isEqualTo("Sothon");
        assertThat(event.data().path("validFrom").asText()).isEqualTo("1997-01-01");
        assertThat(event.headers()).containsEntry("ce_agency", "CDD");
    }

    @Test
    void anUnchangedAreaHasNoEventAndAChangedOneHas() {
        Import.run("kind=AREAS", HEADER + "99,PROVINCE,,สมมุติ,Fictitious,,2020-01-01,2020-12-31\n");
        Import.run("kind=AREAS", HEADER + "99,PROVINCE,,สมมุติ,Fictitious,,2020-01-01,2020-12-31\n");
        Import.run("kind=AREAS", HEADER + "99,PROVINCE,,สมมุติ,Made up,,2020-01-01,2020-12-31\n");
        assertThat(Published.await("registry.area.entered.v1", "99").sequence()).isLessThanOrEqualTo(1);
        Eventually.until(
                () -> assertThat(Published.events("registry.area.v1", "99")).hasSize(2));
    }

    @Test
    void refusesAreasWithoutAParentAndWithAWrongOne() {
        var ended = Import.run("kind=AREAS", HEADER + """
                9801,DISTRICT,98,ก,A,10000,2020-01-01,
                980101,SUBDISTRICT,9801,ก,A,10000,2020-01-01,
                9902,DISTRICT,24,ก,A,10000,2020-01-01,
                97,PROVINCE,,ก,,,2020-01-01,2019-01-01
                """);
        assertThat(ended.at("rowsRefused").asInt()).isEqualTo(4);
        assertThat(Import.refusedRows(ended))
                .contains("2,parent,UNKNOWN_PARENT", "3,parent,UNKNOWN_PARENT", "4,parent,INVALID_VALUE");
    }
}
