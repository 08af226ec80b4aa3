package org.saphan.cluster.provincetarget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
class ProvinceTargetResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String TARGETS = "/cluster/v1/province-targets";

    private static boolean areKnown;

    @BeforeEach
    void knowsTheProvinces() {
        if (!areKnown) {
            Neighbours.province("24", "1997-01-01");
            Neighbours.province("38", "2011-03-23");
            Neighbours.province("52", "1997-01-01");
            Neighbours.agency("PROVINCE-24", "24");
            areKnown = true;
        }
    }

    @Test
    @Tag("S3-09")
    void standsBesideTheClustersOfTheYearAndTheProvincesWithout() {
        Chain.activated(2558, "24", "52");
        Api.as("PROVINCE-24").put(path("24", 2558), null, target(2)).ok();

        var report = Api.as("DIP").get(TARGETS + "?fiscalYearBE=2558").ok();

        assertThat(report.at("items")).hasSize(1);
        assertThat(report.text("items.0.provinceCode")).isEqualTo("24");
        assertThat(report.text("items.0.nameEn")).isEqualTo("Province 24");
        assertThat(report.at("items.0.clusters").asInt()).isEqualTo(2);
        assertThat(report.at("items.0.supported").asInt()).isEqualTo(1);
        assertThat(report.at("items.0.missing").asInt()).isEqualTo(1);
        assertThat(report.at("without").findValuesAsText("provinceCode")).contains("38", "52");
        var table = Api.as("DIP")
                .header("Accept", "text/csv")
                .get(TARGETS + "?fiscalYearBE=2558")
                .ok();
        assertThat(table.rows().get(1)).startsWith("24,จังหวัด 24,Province 24,2,1,1,25000000.00,");
        assertThat(table.rows()).contains("52,จังหวัด 52,Province 52,,1,,,,,");
        var event = Published.await("cluster.province-target.set.v1", "24-2558");
        assertThat(event.value()).contains("PROVINCE-24").doesNotContain("สับปะรด");
    }

    @Test
    @Tag("S3-09")
    @Tag("T1")
    void isOfAProvinceInForceOnTheFirstDayOfTheYear() {
        OPERATOR.put(path("38", 2554), null, target(1)).refused(422, "PROVINCE_NOT_IN_FORCE");
        OPERATOR.put(path("99", 2562), null, target(1)).refused(422, "PROVINCE_NOT_IN_FORCE");

        assertThat(without(2554)).contains("24").doesNotContain("38");
        assertThat(without(2555)).contains("24", "38");
        OPERATOR.put(path("38", 2555), null, target(1)).ok();
        assertThat(without(2555)).contains("24").doesNotContain("38");
    }

    @Test
    void isSetAnewOnlyByWhoKnowsTheOneThatStands() {
        var first = OPERATOR.put(path("52", 2559), null, target(1)).ok();

        OPERATOR.put(path("52", 2559), null, target(2)).refused(428, "PRECONDITION_REQUIRED");
        var second = OPERATOR.put(path("52", 2559), first.etag(), target(2)).ok();
        OPERATOR.put(path("52", 2559), first.etag(), target(3)).refused(412, "PRECONDITION_FAILED");
        OPERATOR.put(path("52", 2559), second.etag(), target(2)).ok();

        assertThat(OPERATOR.get(path("52", 2559)).ok().at("clusters").asInt()).isEqualTo(2);
        assertThat(Published.await("cluster.province-target.set.v1", "52-2559").sequence())
                .isLessThanOrEqualTo(1);
        OPERATOR.get(path("52", 2560)).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S3-09")
    @Tag("refuses")
    void isTheBusinessOfAnAgencyOfThatProvinceAndOfOsmep() {
        Api.as("PROVINCE-24").put(path("52", 2561), null, target(1)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").put(path("52", 2561), null, target(1)).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(path("52", 2561), null, target(0))
                .refused(400, "INVALID_REQUEST")
                .violating("MIN");
        OPERATOR.get(TARGETS).refused(400, "INVALID_REQUEST");
    }

    private static List<String> without(int year) {
        return OPERATOR.get(TARGETS + "?fiscalYearBE=" + year)
                .ok()
                .at("without")
                .findValuesAsText("provinceCode");
    }

    private static Map<String, Object> target(int clusters) {
        return new HashMap<>(Map.of(
                "clusters",
                clusters,
                "economicValue",
                25000000.00,
                "descriptionTh",
                "แปรรูปสับปะรดในจังหวัดร้อยละ 30",
                "responsibleAgency",
                "PROVINCE-24"));
    }

    private static String path(String province, int year) {
        return TARGETS + "/" + province + "/" + year;
    }
}
