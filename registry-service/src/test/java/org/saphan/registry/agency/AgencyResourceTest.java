package org.saphan.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;

@QuarkusTest
@WithTestResource(Bench.class)
class AgencyResourceTest {

    private static final Map<String, String> DOAE =
            Map.of("nameTh", "กรมส่งเสริมการเกษตร", "nameEn", "Department of Agricultural Extension");

    @Test
    void isEnteredByTheStewardAndReadByAll() {
        var entered =
                Api.as("CDD").put("/registry/v1/agencies/DOAE", null, DOAE).ok();

        assertThat(Api.as("DIP").get("/registry/v1/agencies/DOAE").ok().etag()).isEqualTo(entered.etag());
        Published.await("registry.agency.entered.v1", "DOAE");
    }

    @Test
    void isRewrittenOnlyByWhoReadItsLastVersion() {
        var path = "/registry/v1/agencies/TEST-1";
        var first = Api.as("CDD").put(path, null, DOAE).ok();
        Api.as("CDD").put(path, null, DOAE).refused(428, "PRECONDITION_REQUIRED");

        Api.as("CDD")
                .put(path, first.etag(), Map.of("nameTh", "ก", "nameEn", "A"))
                .ok();

        Api.as("CDD").put(path, first.etag(), DOAE).refused(412, "PRECONDITION_FAILED");
    }

    @Test
    void isNotEnteredByOthers() {
        Api.as("DIP").put("/registry/v1/agencies/TEST-2", null, DOAE).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get("/registry/v1/agencies/TEST-2").refused(404, "NOT_FOUND");
    }
}
