package org.saphan.cluster.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
class TargetTest {

    private static final String PROGRAMME = "CLUSTERS_WITH_TARGETS";

    private static final List<Map<String, Object>> TARGETS = List.of(
            Map.of("metric", "CLUSTERS", "comparator", "GTE", "value", 1, "unit", "CLUSTER"),
            Map.of("metric", "ECONOMIC_VALUE", "comparator", "GTE", "value", 700_000_000, "unit", "BAHT"),
            Map.of("metric", "ONLINE_SHOPS", "comparator", "GT", "value", 800, "unit", "SHOP"));

    @Test
    @Tag("S3-02")
    @Tag("T4")
    void measuresWhatClustersCameToAndSaysWhoMeasuresTheRest() {
        Neighbours.promises(PROGRAMME, TARGETS);
        var before = read().at("items");
        assertThat(shown(before.get(0))).isEqualTo("CLUSTERS 0 NOT_MET 1");

        var cluster = Chain.national();
        cluster.put("programmeCode", PROGRAMME);
        Chain.activate(Chain.select(
                        Api.as("OSMEP").post(Chain.CLUSTERS, cluster).created().id())
                .text("clusterId"));

        var report = read();
        assertThat(shown(report.at("items").get(0))).isEqualTo("CLUSTERS 1 MET 0");
        assertThat(shown(report.at("items").get(1))).isEqualTo("ECONOMIC_VALUE 0 NOT_MET 700000000");
        assertThat(report.text("elsewhere.0.metric")).isEqualTo("ONLINE_SHOPS");
        assertThat(report.text("elsewhere.0.measuredBy")).isEqualTo("marketing-service");
    }

    @Test
    @Tag("S3-02")
    @Tag("refuses")
    void knowsNoTargetsOfAnUnknownProgramme() {
        Api.as("FTI").get("/cluster/v1/programmes/NOBODY_KNOWS/targets").refused(404, "NOT_FOUND");
    }

    private static Answer read() {
        return Api.as("FTI")
                .get("/cluster/v1/programmes/{code}/targets", PROGRAMME)
                .ok();
    }

    private static String shown(JsonNode target) {
        return "%s %s %s %s"
                .formatted(
                        target.path("metric").asText(),
                        target.path("actual").decimalValue().toPlainString(),
                        target.path("status").asText(),
                        target.path("shortfall").decimalValue().toPlainString());
    }
}
