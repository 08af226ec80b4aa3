package org.saphan.cluster.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class MilestoneResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Test
    @Tag("S3-07")
    void isShownWithItsEvidence() {
        var id = Chain.proposed();

        var milestone = DRIVER.post(path(id), betta()).created();

        var listed = Api.as("DIP").get(path(id)).ok();
        assertThat(listed.text("items.0.nameTh")).isEqualTo("ปลากัดเป็นสัตว์น้ำประจำชาติ");
        assertThat(Api.as("DIP")
                        .get("/cluster/v1/milestones/{id}", milestone.id())
                        .ok()
                        .text("evidence"))
                .contains("มติ");
        var event = Published.await("cluster.milestone.reached.v1", milestone.id());
        assertThat(event.data().path("reachedOn").asText()).isEqualTo("2019-02-05");
        assertThat(event.value()).doesNotContain("ปลากัด");
    }

    @Test
    @Tag("S3-07")
    @Tag("refuses")
    void wasReachedAndIsRecordedByWhoDrivesTheCluster() {
        var id = Chain.proposed();
        var future = betta();
        future.put("reachedOn", BangkokDays.today(Clock.systemUTC()).plusDays(2));

        OPERATOR.post(path(id), future).refused(400, "INVALID_REQUEST").violating("PAST_OR_PRESENT");
        Api.as("FTI").post(path(id), betta()).refused(403, "DUTY_REQUIRED");
        OPERATOR.post(path("019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a"), betta()).refused(404, "NOT_FOUND");
        assertThat(OPERATOR.get(path(id)).ok().at("items")).isEmpty();
    }

    private static Map<String, Object> betta() {
        return new HashMap<>(Map.of(
                "nameTh", "ปลากัดเป็นสัตว์น้ำประจำชาติ",
                "nameEn", "The betta became the national aquatic animal",
                "reachedOn", "2019-02-05",
                "evidence", "มติคณะรัฐมนตรี 5 กุมภาพันธ์ 2562"));
    }

    private static String path(String cluster) {
        return CLUSTERS + "/" + cluster + "/milestones";
    }
}
