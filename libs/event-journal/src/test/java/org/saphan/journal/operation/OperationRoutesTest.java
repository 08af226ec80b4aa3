package org.saphan.journal.operation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.saphan.journal.bed.SampleService.FOREIGN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class OperationRoutesTest {

    private static final String JOURNAL = "checks.find { it.name == 'journal' }.data.";

    @Test
    void healthSaysHowTheExchangeStands() {
        await().untilAsserted(() -> RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(JOURNAL + "exchange", is("GOOD"))
                .body(JOURNAL + "relay", is("PUBLISHING"))
                .body(JOURNAL + "listener", is("LISTENING")));
    }

    @Test
    void theMetricsAreInPrometheus() {
        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("saphan_journal_published_total "))
                .body(containsString("saphan_journal_unpublished "))
                .body(containsString("saphan_journal_unpublished_age_seconds "))
                .body(containsString("saphan_journal_degraded "))
                .body(containsString("saphan_projection_learnt_total "))
                .body(containsString("saphan_projection_lag{topic=\"" + FOREIGN + "\"}"))
                .body(containsString("saphan_dead_letters_open "));
    }
}
