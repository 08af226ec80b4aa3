package org.saphan.plan.activityresult;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Catalogues;
import org.saphan.plan.RegisterProofs;

@QuarkusTest
@WithTestResource(Bench.class)
class ActivityResultTest {

    @Test
    @Tag("S4-09")
    @Tag("S4-10")
    void countsRunsStandardsAndImprovementsOfEachActivity() {
        var programme = Catalogues.programme();
        var first = Catalogues.selectedIn(programme);
        var second = Catalogues.selectedIn(programme);
        RegisterProofs.certifies(first.group(), "GMP", "2020-12-01");
        aimAt(first);
        aimAt(second);
        trained(first, "12.5", "10");
        trained(second, "8", "4");
        first.start("A1").created();

        var results = Api.as("MCOT")
                .get("/plan/v1/programmes/" + programme + "/activity-results")
                .ok();

        assertThat(results.at("items")).hasSize(7);
        assertThat(results.at("items.0.runs").asInt()).isEqualTo(1);
        assertThat(results.at("items.0.completed").asInt()).isZero();
        assertThat(results.at("items.4.completed").asInt()).isEqualTo(2);
        assertThat(results.text("items.4.certified.0.standard")).isEqualTo("GMP");
        assertThat(results.at("items.4.certified.0.aimedAt").asInt()).isEqualTo(2);
        assertThat(results.at("items.4.certified.0.certified").asInt()).isEqualTo(1);
        assertThat(results.at("items.5.meanImprovementPercent").decimalValue()).isEqualByComparingTo("35");
        assertThat(results.at("items.6").has("meanImprovementPercent")).isFalse();
    }

    private static void aimAt(Catalogues.Taken taken) {
        var run = taken.start("A5", Map.of("targetStandard", "GMP")).created();
        Catalogues.complete(run, Map.of()).ok();
    }

    private static void trained(Catalogues.Taken taken, String before, String after) {
        var metric = Map.of(
                "kind",
                "WASTE",
                "name",
                "ของเสีย",
                "unit",
                "kg",
                "before",
                Double.valueOf(before),
                "after",
                Double.valueOf(after));
        Catalogues.complete(taken.start("A6").created(), Map.of("leanMetrics", List.of(metric)))
                .ok();
    }
}
