package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class RegistrationResourceTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void submitsWhatAnotherAgencyEntersUntilCddAcceptsIt() {
        var submitted = Api.as("DOAE").post(ENTREPRENEURS, Register.group()).created();
        assertThat(submitted.text("status")).isEqualTo("SUBMITTED");
        var path = ENTREPRENEURS + "/" + submitted.text("entrepreneurId") + "/registration";

        Api.as("DOAE").put(path, submitted.etag()).refused(403, "DUTY_REQUIRED");
        var accepted = Api.as("CDD").put(path, submitted.etag()).ok();

        assertThat(accepted.text("status")).isEqualTo("REGISTERED");
    }

    @Test
    void suspendsAndReinstates() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.text("entrepreneurId") + "/suspension";

        var suspended = Api.as("CDD")
                .put(path, created.etag(), Map.of("reason", "site visit"))
                .ok();
        assertThat(suspended.text("status")).isEqualTo("SUSPENDED");
        Api.as("CDD")
                .put(path, suspended.etag(), Map.of("reason", "again"))
                .refused(409, "REGISTRATION_STATUS_FORBIDS");
        var reinstated = Api.as("CDD").delete(path, suspended.etag()).ok();

        assertThat(reinstated.text("status")).isEqualTo("REGISTERED");
        Published.await("registry.entrepreneur.reinstated.v1", created.text("entrepreneurId"));
    }
}
