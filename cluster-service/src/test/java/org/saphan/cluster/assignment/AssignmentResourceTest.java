package org.saphan.cluster.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;

@QuarkusTest
@WithTestResource(Bench.class)
class AssignmentResourceTest {

    private static final Map<String, String> CDA = Map.of("agency", "PROVINCE-52", "reference", "CDA-52-014");
    private static final Api DRIVER = Api.as("PROVINCE-52");

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = CLUSTERS + "/" + Chain.proposed();
    }

    @Test
    void givesAClusterItsCda() {
        var assigned = DRIVER.post(cluster + "/cdas", CDA).created();

        assertThat(assigned.text("reference")).isEqualTo("CDA-52-014");
        var event = Published.await("cluster.assignment.made.v1", assigned.id());
        assertThat(event.data().path("role").asText()).isEqualTo("CDA");
        assertThat(event.data().has("reference")).isFalse();
        assertThat(DRIVER.get(cluster + "/cdas").ok().at("items")).hasSize(1);
        assertThat(DRIVER.get(cluster + "/service-providers").ok().at("items")).isEmpty();
    }

    @Test
    void endsOnce() {
        var assigned = Api.as("OSMEP")
                .post(cluster + "/service-providers", Map.of("agency", "FTI"))
                .created();
        var ending = "/cluster/v1/assignments/" + assigned.id() + "/ending";

        Api.as("FTI").put(ending, assigned.etag()).refused(403, "DUTY_REQUIRED");
        var ended = DRIVER.put(ending, assigned.etag()).ok();

        assertThat(ended.text("endedOn")).isNotEmpty();
        Published.await("cluster.assignment.ended.v1", assigned.id());
        DRIVER.put(ending, ended.etag()).refused(409, "ASSIGNMENT_ALREADY_ENDED");
        assertThat(DRIVER.get("/cluster/v1/assignments/{id}", assigned.id())
                        .ok()
                        .text("agency"))
                .isEqualTo("FTI");
        DRIVER.post(cluster + "/service-providers", Map.of("agency", "FTI")).created();
    }

    @Test
    void isNotMadeTwice() {
        DRIVER.post(cluster + "/cdas", CDA).created();

        DRIVER.post(cluster + "/cdas", CDA).refused(409, "ALREADY_ASSIGNED");
    }

    @Test
    void isTheBusinessOfTheDriverAndOfOsmep() {
        Api.as("FTI")
                .post(cluster + "/service-providers", Map.of("agency", "FTI"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void namesNoPerson() {
        DRIVER.post(cluster + "/cdas", Map.of("agency", "PROVINCE-52", "reference", "สมชาย ใจดี"))
                .refused(400, "INVALID_REQUEST");
    }
}
