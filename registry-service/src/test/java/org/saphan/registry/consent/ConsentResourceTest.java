package org.saphan.registry.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ConsentResourceTest {

    private static final Map<String, String> CONSENT =
            Map.of("purpose", "MARKETING", "grantedOn", "2010-05-01", "evidence", "form 12/2553");

    @Inject
    Clock clock;

    @Test
    void isGivenAndWithdrawnAndGivenAgain() {
        var consents = consentsOf(Register.registered().text("entrepreneurId"));
        var given = Api.as("DIP").post(consents, CONSENT).created();

        Api.as("OPS-MOC")
                .put(
                        "/registry/v1/consents/" + given.text("consentId") + "/withdrawal",
                        given.etag(),
                        Map.of("withdrawnOn", "2010-09-01"))
                .ok();

        var event = Published.await("registry.consent.withdrawn.v1", given.text("consentId"));
        assertThat(event.data().get("withdrawnOn").asText()).isEqualTo("2010-09-01");
        assertThat(event.data().has("evidence")).isFalse();
        Api.as("DIP").post(consents, CONSENT).created();
    }

    @Test
    void standsOnceForAPurpose() {
        var consents = consentsOf(Register.registered().text("entrepreneurId"));
        Api.as("DIP").post(consents, CONSENT).created();

        Api.as("CDD").post(consents, CONSENT).refused(409, "CONSENT_ALREADY_GIVEN");
    }

    @Test
    void standsOnceHoweverManyRecordItAtOnce() throws Exception {
        var consents = consentsOf(Register.registered().text("entrepreneurId"));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var calls = Collections.nCopies(
                    8, (Callable<Answer>) () -> Api.as("DIP").post(consents, CONSENT));
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void isWithdrawnOnTheDayThatItIsInThailand() {
        var consents = consentsOf(Register.registered().text("entrepreneurId"));
        var given = Api.as("DIP").post(consents, CONSENT).created();
        var withdrawal = "/registry/v1/consents/" + given.text("consentId") + "/withdrawal";
        var today = BangkokDays.today(clock);

        Api.as("DIP")
                .put(withdrawal, given.etag(), Map.of("withdrawnOn", today.plusDays(1)))
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        Api.as("DIP")
                .put(withdrawal, given.etag(), Map.of("withdrawnOn", today))
                .ok();
    }

    @Test
    void isWithdrawnOnceAndNotBeforeItWasGiven() {
        var consents = consentsOf(Register.registered().text("entrepreneurId"));
        var given = Api.as("DIP").post(consents, CONSENT).created();
        var withdrawal = "/registry/v1/consents/" + given.text("consentId") + "/withdrawal";

        Api.as("DIP")
                .put(withdrawal, given.etag(), Map.of("withdrawnOn", "2010-04-30"))
                .refused(422, "WITHDRAWN_BEFORE_GRANTED");
        var withdrawn = Api.as("DIP")
                .put(withdrawal, given.etag(), Map.of("withdrawnOn", "2010-05-02"))
                .ok();
        Api.as("DIP")
                .put(withdrawal, withdrawn.etag(), Map.of("withdrawnOn", "2010-05-03"))
                .refused(409, "CONSENT_ALREADY_WITHDRAWN");
    }

    private static String consentsOf(String entrepreneurId) {
        return "/registry/v1/entrepreneurs/" + entrepreneurId + "/consents";
    }
}
