package org.saphan.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Register;

/// What is left when the register erases an entrepreneur: the bare id, which the reports go on counting.
@QuarkusTest
@WithTestResource(Bench.class)
class ErasureTest {

    @Inject
    FollowMerges followMerges;

    @Test
    void keepsTheBareIdOfWhoWasErased() {
        var journey = Journeys.selected();
        var plan = journey.approved("1000.00");

        Register.erases(UUID.fromString(journey.entrepreneur()));
        followMerges.run();

        assertThat(plan.read().text("entrepreneurId")).isEqualTo(journey.entrepreneur());
        var roster = report(journey, "roster");
        assertThat(roster).contains(journey.entrepreneur()).doesNotContain("กลุ่มตัวอย่าง");
        assertThat(report(journey, "coverage")).contains("\"selected\":1");
        assertThat(report(journey, "completeness")).contains("\"plans\":1");
        assertThat(report(journey, "targets")).contains("SELECTED_ENTREPRENEURS");
    }

    private static String report(Journeys.Journey journey, String name) {
        return Api.as("DIP")
                .get("/plan/v1/programmes/{code}/" + name, journey.programme())
                .ok()
                .body();
    }
}
