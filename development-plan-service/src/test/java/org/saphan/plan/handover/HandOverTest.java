package org.saphan.plan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class HandOverTest {

    private static final Map<String, String> REASON = Map.of("reason", "ไม่มีเจ้าหน้าที่ในพื้นที่");

    @Test
    @Tag("S1-13")
    void whoWasAskedTakesTheStepOver() {
        var plan = Journeys.selected().approved("1000");
        plan.journey().allocate("DOAE", "1000");
        var asked = ask("DIP", plan, "DOAE").created();
        var id = asked.text("handOverId");
        assertThat(asked.text("state")).isEqualTo("ASKED");
        assertThat(Api.as("DOAE").get("/plan/v1/hand-overs?to=DOAE&state=ASKED").ok().body())
                .contains(id);
        var accepted = answer("DOAE", id, "acceptance", Map.of("endsOn", "2012-06-30")).ok();
        assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
        var changed = plan.read();
        assertThat(changed.text("activities.0.agency")).isEqualTo("DOAE");
        assertThat(changed.text("activities.0.startsOn")).isEqualTo("2011-11-01");
        assertThat(changed.text("activities.0.endsOn")).isEqualTo("2012-06-30");
        assertThat(changed.text("edition")).isEqualTo("2");
        assertThat(Api.as("DIP").get(plan.path() + "/editions/2").ok().text("basis"))
                .isEqualTo("HAND_OVER");
        var event = Published.await("plan.hand-over.accepted.v1", id);
        assertThat(event.data().has("reason")).isFalse();
        Published.await("plan.development-plan.handed-over.v1", plan.id());
        plan.commit("1").refused(403, "DUTY_REQUIRED");
        Api.as("DOAE").post(plan.commitments(), "{\"amount\": 1000}").created();
    }

    @Test
    void isDeclinedWithAReasonOrWithdrawn() {
        var plan = Journeys.selected().approved("10");
        var id = ask("OSMEP", plan, "DOAE").created().text("handOverId");
        assertThat(answer("DOAE", id, "refusal", REASON).ok().text("answer")).isEqualTo(REASON.get("reason"));
        answer("DOAE", id, "acceptance", Map.of()).refused(409, "HAND_OVER_ALREADY_ANSWERED");
        assertThat(plan.read().text("activities.0.agency")).isEqualTo("DIP");
        Published.await("plan.hand-over.declined.v1", id);
        var again = ask("DIP", plan, "DOAE").created().text("handOverId");
        answer("DOAE", again, "withdrawal", REASON).refused(403, "DUTY_REQUIRED");
        assertThat(answer("DIP", again, "withdrawal", REASON).ok().text("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    @Tag("S1-13")
    @Tag("refuses")
    void isAskedOfAnAgencyWithTheDutyByTheOneThatHasTheStep() {
        var plan = Journeys.selected().approved("10");
        ask("DIP", plan, "CDD").refused(422, "SUPPORT_AREA_NOT_OF_AGENCY");
        ask("DOAE", plan, "OPS-MOC").refused(403, "DUTY_REQUIRED");
        ask("DIP", plan, "DIP").refused(400, "INVALID_REQUEST").violating("HAS_IT_ALREADY");
        Api.as("DIP")
                .post(path(plan), Map.of("toAgency", "DOAE", "dueOn", "2012-01-31", "reason", "ภารกิจ"))
                .refused(400, "INVALID_REQUEST")
                .violating("IN_THE_PAST");
        var id = ask("DIP", plan, "DOAE").created().text("handOverId");
        ask("DIP", plan, "OPS-MOC").refused(409, "HAND_OVER_ALREADY_ASKED");
        answer("DIP", id, "acceptance", Map.of()).refused(403, "DUTY_REQUIRED");
        answer("OPS-MOC", id, "refusal", REASON).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE")
                .put("/plan/v1/hand-overs/" + id + "/acceptance", null, Map.of())
                .refused(428, "PRECONDITION_REQUIRED");
        answer("DOAE", id, "acceptance", Map.of("endsOn", "2001-01-01"))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
        Api.as("FTI").get("/plan/v1/hand-overs/" + id).refused(403, "DUTY_REQUIRED");
        Api.as("FTI")
                .get("/plan/v1/hand-overs?programme=" + plan.journey().programme())
                .refused(403, "DUTY_REQUIRED");
        assertThat(Api.as("FTI").get("/plan/v1/hand-overs").ok().at("items")).isEmpty();
    }

    @Test
    @Tag("S1-15")
    @Tag("refuses")
    void neitherLeavesCommittedMoneyBehindNorCostsWhatIsNotAllocated() {
        var plan = Journeys.selected().approved("10");
        var id = ask("DIP", plan, "DOAE").created().text("handOverId");
        answer("DOAE", id, "acceptance", Map.of()).refused(409, "BUDGET_EXCEEDED");
        plan.journey().allocate("DOAE", "10");
        plan.commit("1").created();
        answer("DOAE", id, "acceptance", Map.of()).refused(409, "MONEY_COMMITTED");
        assertThat(plan.read().text("edition")).isEqualTo("1");
    }

    @Test
    void onlyAStepThatIsToBeDoneIsHandedOver() {
        var draft = Journeys.selected().planned();
        draft.add(draft.activity("DIP", "KNOWLEDGE", "0")).created();
        ask("DIP", draft, "DOAE").refused(409, "PLAN_STATE_FORBIDS");
        var plan = Journeys.selected().approved("10");
        var id = ask("DIP", plan, "DOAE").created().text("handOverId");
        plan.done(plan.firstActivity()).ok();
        assertThat(Api.as("DIP").get("/plan/v1/hand-overs/" + id).ok().text("state"))
                .isEqualTo("WITHDRAWN");
        ask("DIP", plan, "DOAE").refused(409, "ACTIVITY_ALREADY_COMPLETED");
        Published.await("plan.hand-over.withdrawn.v1", id);
    }

    @Test
    void endsWithItsPlan() {
        var plan = Journeys.selected().approved("10");
        var id = ask("DIP", plan, "DOAE").created().text("handOverId");
        Api.as("OSMEP")
                .put(plan.path() + "/cancellation", plan.etag(), REASON)
                .ok();
        answer("DOAE", id, "acceptance", Map.of()).refused(409, "HAND_OVER_ALREADY_ANSWERED");
    }

    @Test
    void aRevisionFromBeforeItIsWrittenAgain() {
        var plan = Journeys.selected().approved("10");
        plan.journey().allocate("DOAE", "10");
        var revision = plan.path() + "/revisions/"
                + Api.as("DIP").post(plan.path() + "/revisions", REASON).created().id();
        Api.as("DIP").put(revision + "/submission", Api.as("DIP").get(revision).etag()).ok();
        var id = ask("DIP", plan, "DOAE").created().text("handOverId");
        answer("DOAE", id, "acceptance", Map.of()).ok();
        Api.as("OSMEP")
                .put(revision + "/approval", Api.as("DIP").get(revision).etag())
                .refused(409, "REVISION_OUTDATED");
        assertThat(plan.read().text("activities.0.agency")).isEqualTo("DOAE");
    }

    private static String path(Plan plan) {
        return plan.path() + "/activities/" + plan.firstActivity() + "/hand-overs";
    }

    private static Answer ask(String agency, Plan plan, String to) {
        var wanted = Map.of("toAgency", to, "dueOn", "2099-01-31", "reason", "เป็นภารกิจของหน่วยงานนั้น");
        return Api.as(agency).post(path(plan), wanted);
    }

    private static Answer answer(String agency, String id, String answer, Object body) {
        var path = "/plan/v1/hand-overs/" + id;
        return Api.as(agency).put(path + "/" + answer, Api.as("CDD").get(path).etag(), body);
    }
}
