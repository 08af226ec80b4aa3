package org.saphan.cluster.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;

@QuarkusTest
@WithTestResource(Bench.class)
class AlignmentResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final Api DRIVER = Api.as("PROVINCE-52");

    private static final String REPORT = "/cluster/v1/alignment-report?fiscalYearBE=2550";

    @Test
    @Tag("S3-16")
    void isReportedForTheClustersOfAYearWithTheIndicatorOfTheDay() {
        var aligned = Chain.activated(2550).text("clusterId");
        var other = Chain.activated(2550).text("clusterId");
        var alignment =
                DRIVER.post(path(aligned), strategy("ส่งเสริม SME เฉพาะกลุ่ม")).created();
        DRIVER.post(path(other), Map.of("plan", "OTHER_PLAN", "strategy", "1", "contribution", "2"))
                .created();
        records("2006-12-31", "38.00");
        records("2007-09-30", "38.50");
        records("2007-10-01", "39.00");

        var report = Api.as("DIP").get(REPORT).ok();

        assertThat(report.at("clusters").asInt()).isEqualTo(2);
        assertThat(report.at("aligned").asInt()).isEqualTo(1);
        assertThat(report.at("notAligned").asInt()).isEqualTo(1);
        assertThat(report.text("items.0.clusterId")).isEqualTo(aligned);
        assertThat(report.text("items.0.strategies.0")).isEqualTo("ส่งเสริม SME เฉพาะกลุ่ม");
        assertThat(report.at("items.1.aligned").asBoolean()).isFalse();
        assertThat(report.text("indicator.asOf")).isEqualTo("2007-09-30");
        assertThat(report.at("indicator.value").decimalValue()).isEqualByComparingTo("38.50");
        assertThat(Api.as("DIP").header("Accept", "text/csv").get(REPORT).ok().rows())
                .hasSize(3)
                .first()
                .isEqualTo("clusterId,nameTh,nameEn,sector,aligned,strategies");
        assertThat(Published.await("cluster.alignment.recorded.v1", alignment.id())
                        .data()
                        .path("plan")
                        .asText())
                .isEqualTo("SME_PROMOTION_PLAN_4");
    }

    @Test
    @Tag("S3-16")
    @Tag("refuses")
    void isRecordedOnceForEachStrategyByWhoDrivesTheCluster() {
        var id = Chain.proposed();
        var alignment = OPERATOR.post(path(id), strategy("หนึ่ง")).created();

        OPERATOR.post(path(id), strategy("หนึ่ง")).refused(409, "ALREADY_ALIGNED");
        OPERATOR.post(path(id), strategy("สอง")).created();
        Api.as("FTI").post(path(id), strategy("สาม")).refused(403, "DUTY_REQUIRED");
        assertThat(OPERATOR.get(path(id)).ok().at("items")).hasSize(2);
        assertThat(OPERATOR.get("/cluster/v1/alignments/{id}", alignment.id())
                        .ok()
                        .text("strategy"))
                .isEqualTo("หนึ่ง");
        OPERATOR.get("/cluster/v1/alignment-report").refused(400, "INVALID_REQUEST");
    }

    private static void records(String asOf, String value) {
        OPERATOR.post(
                        "/cluster/v1/national-indicators",
                        Map.of(
                                "code", "SME_SHARE_OF_GDP",
                                "asOf", asOf,
                                "value", new BigDecimal(value),
                                "unit", "PERCENT",
                                "source", "สสว."))
                .created();
    }

    private static Map<String, Object> strategy(String strategy) {
        return Map.of("plan", "SME_PROMOTION_PLAN_4", "strategy", strategy, "contribution", "แปรรูปร่วมกัน");
    }

    private static String path(String cluster) {
        return CLUSTERS + "/" + cluster + "/alignments";
    }
}
