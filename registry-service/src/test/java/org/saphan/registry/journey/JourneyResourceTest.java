package org.saphan.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class JourneyResourceTest {

    @Test
    @Tag("S1-02")
    void showsTheStepsOfAllAgenciesAndTheStageThatFollows() {
        var id = Register.registered().text("entrepreneurId");

        selected(id, UUID.randomUUID(), 1, "SELECTED");
        live(id);
        joined(id);

        Eventually.until(() -> {
            var journey = journeyOf(id);
            assertThat(journey.text("stage")).isEqualTo("IN_PROGRAMME");
            assertThat(journey.body()).contains("SELECTED", "OTOP_TO_SME", "CHANNEL_LIVE", "CLUSTER_JOINED");
        });
        assertThat(journeyOf(id).body()).contains("ได้รับคัดเลือก");
    }

    @Test
    @Tag("S1-02")
    void goesBackToOtopWhenTheEntrepreneurLeavesTheProgramme() {
        var id = Register.registered().text("entrepreneurId");
        var enrolment = UUID.randomUUID();
        selected(id, enrolment, 1, "SELECTED");
        Eventually.until(() -> assertThat(journeyOf(id).text("stage")).isEqualTo("IN_PROGRAMME"));

        selected(id, enrolment, 2, "WITHDRAWN");

        Eventually.until(() -> assertThat(journeyOf(id).text("stage")).isEqualTo("OTOP"));
    }

    @Test
    @Tag("S1-02")
    @Tag("refuses")
    void isOfSomebodyWhoIsInTheRegister() {
        Api.as("DIP")
                .get("/registry/v1/entrepreneurs/{id}/journey", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
    }

    private static Answer journeyOf(String id) {
        return Api.as("DIP").get("/registry/v1/entrepreneurs/{id}/journey", id).ok();
    }

    private static void selected(String id, UUID enrolment, long sequence, String state) {
        TopicWriter.of("plan", "DIP")
                .publish(
                        "plan.enrolment.selected.v1",
                        enrolment.toString(),
                        sequence,
                        Map.of(
                                "enrolmentId", enrolment,
                                "programmeCode", "OTOP_TO_SME",
                                "entrepreneurId", id,
                                "state", state,
                                "selectedOn", "2010-08-01"));
    }

    private static void live(String id) {
        var onboarding = UUID.randomUUID();
        TopicWriter.of("marketing", "OPS-MOC")
                .publish(
                        "marketing.onboarding.live.v1",
                        onboarding.toString(),
                        1,
                        Map.of(
                                "onboardingId", onboarding,
                                "entrepreneurId", id,
                                "channelType", "FAIR",
                                "state", "LIVE",
                                "liveOn", "2011-01-15"));
    }

    private static void joined(String id) {
        var membership = UUID.randomUUID();
        TopicWriter.of("cluster", "OSMEP")
                .publish(
                        "cluster.membership.joined.v1",
                        membership.toString(),
                        1,
                        Map.of(
                                "membershipId",
                                membership,
                                "clusterId",
                                UUID.randomUUID(),
                                "entrepreneurId",
                                id,
                                "tier",
                                "MIDSTREAM",
                                "state",
                                "ACTIVE",
                                "joinedOn",
                                "2011-03-01"));
    }
}
