package org.saphan.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

/// A programme and two registrations, of which the register merges the one into the other.
abstract class TwoRegistrations {

    String programme = "";
    UUID loser = new UUID(0, 0);
    UUID winner = new UUID(0, 0);

    @BeforeEach
    void registerTwo() {
        programme = Journeys.programme();
        loser = Register.group("24");
        winner = Register.group("24");
    }

    Journeys.Journey journey() {
        return new Journeys.Journey(programme, loser.toString(), selected(loser));
    }

    String selected(UUID entrepreneur) {
        return selectedIn(programme, entrepreneur);
    }

    static String selectedIn(String programme, UUID entrepreneur) {
        return Programmes.selects(programme, entrepreneur).created().text("enrolmentId");
    }

    static Answer read(String enrolment) {
        return Api.as("DIP").get("/plan/v1/enrolments/{id}", enrolment).ok();
    }

    static Answer readDiagnosis(String diagnosis) {
        return Api.as("DIP").get("/plan/v1/diagnoses/{id}", diagnosis).ok();
    }

    static void withdraw(String enrolment) {
        var leaving = Map.of("reason", "The group gave up production.", "withdrawnOn", "2011-02-01");
        Api.as("CDD")
                .put(
                        "/plan/v1/enrolments/" + enrolment + "/withdrawal",
                        read(enrolment).etag(),
                        leaving)
                .ok();
    }

    static void awaitEntrepreneur(String enrolment, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(read(enrolment).text("entrepreneurId")).isEqualTo(entrepreneur.toString()));
    }

    void assertTold(String type, String subject) {
        var told = Published.await(type, subject);
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        assertThat(told.headers()).doesNotContainKey("ce_agency");
    }
}
