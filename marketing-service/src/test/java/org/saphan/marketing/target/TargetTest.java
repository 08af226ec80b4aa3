package org.saphan.marketing.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class TargetTest {

    private static final String TARGETS = "/marketing/v1/programmes/{code}/targets";

    @Test
    @Tag("T4")
    void leavesWhatIsNotMeasuredInTheMarketToWhoMeasuresIt() {
        Plan.opens(
                "TARGETS_ELSEWHERE",
                Map.of(
                        "targets",
                        List.of(
                                target("SELECTED_ENTREPRENEURS", "GTE"),
                                Map.of(
                                        "metric", "ECONOMIC_DRIVE",
                                        "comparator", "GT",
                                        "value", 500,
                                        "unit", "MILLION_BAHT",
                                        "indicator", Map.of("code", "INCOME", "aggregate", "SUM_OF_INCREASE")),
                                target("SMILES", "GT"))));

        var report = Api.as("TCC").get(TARGETS, "TARGETS_ELSEWHERE").ok();

        assertThat(report.at("items")).isEmpty();
        assertThat(report.text("elsewhere.0.measuredBy")).isEqualTo("development-plan-service");
        assertThat(report.at("elsewhere.0.target").asInt()).isEqualTo(200);
        assertThat(report.text("elsewhere.1.measuredBy")).isEqualTo("development-plan-service");
        assertThat(report.text("elsewhere.2.comparator")).isEqualTo("GT");
        assertThat(report.at("elsewhere.2").has("measuredBy")).isFalse();
    }

    @Test
    @Tag("refuses")
    void knowsNoTargetsOfAnUnknownProgramme() {
        Api.as("TCC").get(TARGETS, "UNHEARD_OF").refused(404, "NOT_FOUND");
        Api.as("TCC").get(TARGETS + "?colour=red", "UNHEARD_OF").refused(400, "UNKNOWN_PARAMETER");
    }

    private static Map<String, Object> target(String metric, String comparator) {
        return Map.of("metric", metric, "comparator", comparator, "value", 200, "unit", "ENTREPRENEUR");
    }
}
