package org.saphan.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
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
    void endsAsAnSmeForGood() {
        var id = Register.registered().text("entrepreneurId");
        var enrolment = UUID.randomUUID();
        selected(id, enrolment, 1, "SELECTED");
        tells(id, enrolment, 2, "GRADUATED", Map.of("graduatedOn", "2012-09-28"));
        Eventually.until(() -> assertThat(journeyOf(id).text("stage")).isEqualTo("IN_PROGRAMME"));

        tells(id, enrolment, 3, "GRADUATED", Map.of("graduatedOn", "2012-09-28", "promotedOn", "2013-06-28"));

        Eventually.until(() -> assertThat(journeyOf(id).text("stage")).isEqualTo("SME"));
        var steps = journeyOf(id).at("items");
        assertThat(steps.findValuesAsText("step")).contains("GRADUATED", "PROMOTED_TO_SME");
        assertThat(steps.findValuesAsText("on")).contains("2013-06-28");
        Published.await("registry.entrepreneur.updated.v1", id);

        selected(id, UUID.randomUUID(), 1, "SELECTED");
        Eventually.until(() -> assertThat(journeyOf(id).at("items").findValuesAsText("step"))
                .filteredOn("SELECTED"::equals)
                .hasSize(2));
        assertThat(journeyOf(id).text("stage")).isEqualTo("SME");
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

    private static void tells(String id, UUID enrolment, long sequence, String state, Map<String, ?> more) {
        var enrolled = new HashMap<String, Object>(Map.of(
                "enrolmentId", enrolment,
                "programmeCode", "OTOP_TO_SME",
                "entrepreneurId", id,
                "state", state,
                "selectedOn", "2010-08-01"));
        enrolled.putAll(more);
        TopicWriter.of("plan", "DIP")
                .publish("plan.enrolment.graduated.v1", enrolment.toString(), sequence, enrolled);
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
