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
class RegistrationRejectionTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";
    private static final Map<String, String> REASON = Map.of("reason", "The site visit found no production.");

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void cddRejectsWhatAnotherAgencySubmitted() {
        var submitted = Api.as("DOAE").post(ENTREPRENEURS, Register.group()).created();

        var rejected = Api.as("CDD")
                .put(ENTREPRENEURS + "/" + submitted.id() + "/rejection", submitted.etag(), REASON)
                .ok();

        assertThat(rejected.text("status")).isEqualTo("REJECTED");
        Published.await("registry.entrepreneur.rejected.v1", submitted.id());
    }

    @Test
    void whatIsRegisteredIsNotRejected() {
        var registered = Register.registered();
        Api.as("CDD")
                .put(ENTREPRENEURS + "/" + registered.id() + "/rejection", registered.etag(), REASON)
                .refused(409, "REGISTRATION_STATUS_FORBIDS");
    }
}
