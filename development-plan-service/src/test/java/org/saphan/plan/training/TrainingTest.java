package org.saphan.plan.training;

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
import org.saphan.bench.Published;
import org.saphan.plan.Communities;
import org.saphan.plan.Communities.Community;

@QuarkusTest
@WithTestResource(Bench.class)
class TrainingTest {

    @Test
    @Tag("S5-12")
    void thirtyYouthsInTwoActivitiesOfTwoDaysAreThirtyPeopleAndOneHundredAndTwentyDays() {
        var community = Communities.community();
        var project = community.running();
        var sweets = train(project, Communities.training("2012-02-04", "ทองหยิบ", "ใส่ไส้", "ขนมกล้วย", "ข้าวตู"))
                .created();
        assertThat(sweets.at("participantDays").asInt()).isEqualTo(60);
        var mind = Communities.with(
                Communities.training("2012-02-11", "การฝึกสมาธิ"), "sameParticipantsAs", sweets.text("sessionId"));
        train(project, mind).created();
        var totals = totals(community);
        assertThat(totals.at("participantDays").asInt()).isEqualTo(120);
        assertThat(totals.at("participants").asInt()).isEqualTo(30);
        assertThat(totals.at("minors").asInt()).isEqualTo(30);
        assertThat(totals.at("days").asInt()).isEqualTo(4);
        assertThat(totals.text("items.0.provinceCode")).isEqualTo("24");
        assertThat(totals.at("items.0.sessions").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("S5-13")
    void keepsWhatWasTaughtOneByOne() {
        var project = Communities.community().chosen();
        var session = train(project, Communities.training("2012-02-04", "ทองหยิบ", "ใส่ไส้", "ขนมกล้วย", "ข้าวตู"))
                .created();
        var read = Api.as("DIP").get(path(session)).ok();
        assertThat(read.at("contents")).hasSize(4);
        assertThat(read.text("contents.3.title")).isEqualTo("ข้าวตู");
        assertThat(read.text("contents.0.parts.2")).isEqualTo("สาธิต");
        assertThat(read.at("isMinorGroup").asBoolean()).isTrue();
        var event = Published.await("plan.training-session.held.v1", session.text("sessionId"));
        assertThat(event.data().path("participantDays").asInt()).isEqualTo(60);
        assertThat(event.value()).doesNotContain("ขนม").doesNotContain("ยินยอม");
        assertThat(Api.as("DIP")
                        .get(Communities.projectPath(project) + "/training-sessions")
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S5-13")
    @Tag("refuses")
    void teachesSomethingOnSomeDayToSomebody() {
        var project = Communities.community().chosen();
        train(project, Communities.training("2012-02-04"))
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_EMPTY");
        var body = Communities.training("2012-02-04", "ทองหยิบ");
        train(project, Communities.with(body, "days", 0))
                .refused(400, "INVALID_REQUEST")
                .violating("MIN");
        train(project, Communities.with(body, "participantCount", 0))
                .refused(400, "INVALID_REQUEST")
                .violating("MIN");
        train(project, Communities.with(body, "religion", "พุทธ"))
                .refused(400, "INVALID_REQUEST")
                .violating("UNKNOWN_MEMBER");
    }

    @Test
    @Tag("S5-12")
    @Tag("refuses")
    void minorsNeedTheirGuardiansConsent() {
        var project = Communities.community().chosen();
        var body = Communities.training("2012-02-04", "ทองหยิบ");
        train(project, Communities.without(body, "guardianConsentReference"))
                .refused(422, "GUARDIAN_CONSENT_REQUIRED");
        var grownUps =
                Communities.with(Communities.without(body, "guardianConsentReference"), "isMinorGroup", false);
        train(project, grownUps).created();
        train(project, Communities.with(body, "guardianConsentReference", "โทร 081-234-5678"))
                .refused(422, "PERSONAL_DATA_IN_TEXT");
    }

    @Test
    @Tag("S5-12")
    @Tag("refuses")
    void isGivenByAChosenProject() {
        var community = Communities.community();
        var body = Communities.training("2012-02-04", "ทองหยิบ");
        train(community.propose(), body).refused(409, "PROJECT_STATE_FORBIDS");
        var running = community.running();
        Api.as("DIP").post(sessions(running), body).refused(403, "DUTY_REQUIRED");
        var others = Communities.with(body, "sameParticipantsAs", UUID.randomUUID());
        train(running, others).refused(422, "SESSION_OF_ANOTHER_PROJECT");
        var done = Api.as("CDD")
                .put(
                        Communities.projectPath(running) + "/completion",
                        running.etag(),
                        Map.of("doneOn", "2012-03-15", "result", "เสร็จ"))
                .ok();
        train(done, body).refused(409, "PROJECT_STATE_FORBIDS");
    }

    @Test
    void isCorrectedAndTheTotalsFollow() {
        var community = Communities.community();
        var body = Communities.training("2012-02-04", "ทองหยิบ");
        var session = train(community.chosen(), body).created();
        var corrected = Api.as("CDD")
                .put(path(session), session.etag(), Communities.with(body, "participantCount", 28))
                .ok();
        assertThat(corrected.at("participantDays").asInt()).isEqualTo(56);
        assertThat(totals(community).at("participantDays").asInt()).isEqualTo(56);
        Published.await("plan.training-session.corrected.v1", session.text("sessionId"));
        Api.as("DIP").put(path(session), corrected.etag(), body).refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(path(session)).refused(403, "DUTY_REQUIRED");
        Api.as("FTI")
                .get("/plan/v1/programmes/{code}/training-totals", community.journey().programme())
                .refused(403, "DUTY_REQUIRED");
    }

    private static Answer totals(Community community) {
        return Api.as("OSMEP")
                .get("/plan/v1/programmes/{code}/training-totals", community.journey().programme())
                .ok();
    }

    private static Answer train(Answer project, Object session) {
        return Api.as("CDD").post(sessions(project), session);
    }

    private static String sessions(Answer project) {
        return Communities.projectPath(project) + "/training-sessions";
    }

    private static String path(Answer session) {
        return "/plan/v1/training-sessions/" + session.text("sessionId");
    }
}
