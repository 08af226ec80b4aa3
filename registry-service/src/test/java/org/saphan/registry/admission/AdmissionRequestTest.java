package org.saphan.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalProvider.class, scope = TestResourceScope.GLOBAL)
class AdmissionRequestTest {

    private static final Map<String, Object> APPROVAL =
            Map.of("scopes", List.of("registry.read"), "decisionReference", "MT 1/2569");
    private static final Map<String, String> REASON = Map.of("reason", "Not of the exchange.");

    @Inject
    EntityManager database;

    @Test
    void isAnsweredAlikeWhenItIsRepeated() {
        var applicant = Applicant.another();
        var api = applicant.api().header("Idempotency-Key", UUID.randomUUID().toString());
        var first = api.post(Applicant.PUBLIC, applicant.content()).created();

        var second = api.post(Applicant.PUBLIC, applicant.content()).created();

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.location()).isEqualTo(first.location());
        api.post(Applicant.PUBLIC, applicant.content("systemName", "Another"))
                .refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void isNotReadInAnyTableWithItsCode() {
        var asked = Applicant.another().asks();

        var stored = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from idempotent_answer where body like ?1", Long.class)
                        .setParameter(1, "%" + asked.claimCode() + "%")
                        .getSingleResult());

        assertThat(stored).isEqualTo(0L);
    }

    @Test
    @Tag("refuses")
    void saysWhatIsWrongWithIt() {
        var applicant = Applicant.another();
        applicant.asks(applicant.content("scopes", List.of("registry.everything"))).refused(422, "UNKNOWN_SCOPE");
        applicant.asks(applicant.content("unitMailbox", "somebody@mail.example")).refused(422, "MAILBOX_NOT_OF_AN_OFFICE");
        applicant.asks(applicant.content("unitMailbox", "nowhere")).refused(400, "INVALID_REQUEST").violating("PATTERN");
        applicant.asks(applicant.content("newAgency", null)).refused(422, "AGENCY_TO_BE_DESCRIBED");
        Api.as("CDD")
                .put("/registry/v1/agencies/" + applicant.agency(), null, Map.of("nameTh", "ก", "nameEn", "A"))
                .ok();
        applicant.asks(applicant.content()).refused(409, "AGENCY_ENTERED_BEFORE");
    }

    @Test
    @Tag("refuses")
    void isTakenFromOneAddressAFewTimesADay() {
        var address = "203.0.113.250";
        for (var each = 0; each < 6; each++) {
            var applicant = new Applicant(Applicant.another().agency(), address);
            applicant.asks(applicant.content()).created();
        }
        var applicant = new Applicant(Applicant.another().agency(), address);

        var refused = applicant.asks(applicant.content());

        refused.refused(429, "TOO_MANY_REQUESTS_TODAY");
        assertThat(refused.header("Retry-After")).isNotNull();
    }

    @Test
    @Tag("refuses")
    void isFollowedWithItsCodeAlone() {
        var asked = Applicant.another().asks();
        var path = Applicant.PUBLIC + "/" + asked.id();
        Api.anonymous().get(path).refused(404, "NOT_FOUND");
        Api.anonymous().header("Claim-Code", "guessed").get(path).refused(404, "NOT_FOUND");
        Api.anonymous().header("Claim-Code", "guessed").post(path + "/credentials").refused(404, "NOT_FOUND");
        asked.claiming().get(Applicant.PUBLIC + "/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        asked.collects().refused(409, "ADMISSION_NOT_IN_STATE");
    }

    @Test
    void isTakenBack() {
        var asked = Applicant.another().asks();
        var path = Applicant.PUBLIC + "/" + asked.id() + "/withdrawal";
        asked.claiming().put(path, null).refused(428, "PRECONDITION_REQUIRED");

        var withdrawn = asked.claiming().put(path, asked.follows().ok().etag()).ok();

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        Published.await("registry.admission.withdrawn.v1", asked.id());
        asked.decide("approval", APPROVAL).refused(409, "ADMISSION_NOT_IN_STATE");
    }

    @Test
    @Tag("refuses")
    void isDecidedByTheOperatorAlone() {
        var asked = Applicant.another().asks();
        asked.decide("DIP", "approval", APPROVAL).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(Applicant.PATH + asked.id()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(Applicant.PATH + asked.id() + "/history").refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get("/registry/v1/admissions").refused(403, "DUTY_REQUIRED");
        Api.as("CDD").get(Applicant.PATH + UUID.randomUUID() + "/history").refused(404, "NOT_FOUND");
        Api.as("CDD").put(Applicant.PATH + asked.id() + "/approval", null, APPROVAL).refused(428, "PRECONDITION_REQUIRED");
        assertThat(Api.as("CDD").get("/registry/v1/admissions?state=REQUESTED&limit=200").ok().body())
                .contains(asked.id());
    }

    @Test
    @Tag("refuses")
    void isGrantedNoMoreThanWasAskedForAndPersonalDataForAReason() {
        var asked = Applicant.another().asks();
        asked.decide("approval", Map.of("scopes", List.of("plan.write"), "decisionReference", "MT 1/2569"))
                .refused(422, "SCOPES_NOT_ASKED_FOR");
        var personal = Map.of("scopes", List.of("registry.personal.read"), "decisionReference", "MT 1/2569");
        asked.decide("approval", personal).refused(422, "JUSTIFICATION_REQUIRED");

        var approved = asked.decide(
                        "approval",
                        Map.of(
                                "scopes", List.of("registry.personal.read"),
                                "decisionReference", "MT 1/2569",
                                "personalDataJustification", "Royal decree 1, section 2."))
                .ok();

        assertThat(approved.text("state")).isEqualTo("APPROVED");
    }

    @Test
    void isRefusedWithAReasonThatTheAgencyReads() {
        var asked = Applicant.another().asks();

        asked.decide("refusal", REASON).ok();

        assertThat(asked.follows().ok().text("reason")).isEqualTo("Not of the exchange.");
        Api.as("DIP").get("/registry/v1/agencies/" + asked.applicant().agency()).refused(404, "NOT_FOUND");
        Published.await("registry.admission.refused.v1", asked.id());
    }

    @Test
    @Tag("refuses")
    void leavesATrailThatNobodyChanges() {
        var asked = Applicant.another().asks();
        var trail = Api.as("CDD").get(Applicant.PATH + asked.id() + "/history").ok();
        assertThat(trail.text("items.0.step")).isEqualTo("REQUESTED");

        for (var change : List.of("update admission_entry set reason = 'x'", "delete from admission_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("the trail of admissions is only added to");
        }
    }
}
