package org.saphan.plan.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class DiagnosisTest {

    @Test
    @Tag("S1-10")
    void recordsFourSections() {
        var journey = Journeys.selected();
        var recorded = journey.diagnosis(Journeys.diagnosis()).created();
        var path = "/plan/v1/diagnoses/" + recorded.text("diagnosisId");
        var read = Api.as("CDD").get(path).ok();
        assertThat(read.text("state")).isEqualTo("DRAFT");
        assertThat(read.at("problems")).hasSize(2);
        assertThat(read.text("problems.1.supportAreas.1")).isEqualTo("MARKETING");
        assertThat(read.text("recordedBy")).isEqualTo("DIP");
        assertThat(Api.as("CDD")
                        .get("/plan/v1/enrolments/" + journey.enrolment() + "/diagnoses")
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S1-10")
    void tellsOthersNoFreeText() {
        var confirmed = Journeys.selected().diagnosed();
        var event = Published.await("plan.diagnosis.confirmed.v1", confirmed.text("diagnosisId"));
        assertThat(event.data().path("problems").path(0).path("id").asText())
                .isEqualTo(confirmed.text("problems.0.id"));
        assertThat(event.value())
                .doesNotContain("ต้นทุนสูง")
                .doesNotContain("ฝีมือ")
                .doesNotContain("ของฝาก");
        assertThat(event.sequence()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strengths", "weaknesses", "problems", "commercialPotential"})
    @Tag("S1-10")
    @Tag("refuses")
    void needsEachSection(String section) {
        var content = new HashMap<String, Object>(Journeys.diagnosis());
        content.remove(section);
        var refused = Journeys.selected().diagnosis(content).refused(400, "INVALID_REQUEST");
        assertThat(refused.text("violations.0.pointer")).endsWith("/" + section);
    }

    @Test
    @Tag("S1-10")
    @Tag("refuses")
    void isRecordedByDevelopingAgenciesOnly() {
        var journey = Journeys.selected();
        var path = "/plan/v1/enrolments/" + journey.enrolment() + "/diagnoses";
        Api.as("FTI").post(path, Journeys.diagnosis()).refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").scopes("plan.read").post(path, Journeys.diagnosis()).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void isRewrittenWhileADraft() {
        var draft = Journeys.selected().diagnosis(Journeys.diagnosis()).created();
        var path = "/plan/v1/diagnoses/" + draft.text("diagnosisId");
        var content = new HashMap<String, Object>(Journeys.diagnosis());
        content.put("commercialPotential", "ส่งออกได้");
        var rewritten = Api.as("DIP").put(path, draft.etag(), content).ok();
        assertThat(rewritten.text("commercialPotential")).isEqualTo("ส่งออกได้");
        assertThat(rewritten.etag()).isEqualTo("\"1\"");
        Api.as("DIP").put(path, draft.etag(), content).refused(412, "PRECONDITION_FAILED");
        Api.as("DIP").put(path, null, content).refused(428, "PRECONDITION_REQUIRED");
    }

    @Test
    @Tag("S1-10")
    @Tag("refuses")
    void standsOnceConfirmed() {
        var confirmed = Journeys.selected().diagnosed();
        var path = "/plan/v1/diagnoses/" + confirmed.text("diagnosisId");
        Api.as("DIP").put(path + "/confirmation", confirmed.etag()).refused(409, "DIAGNOSIS_ALREADY_CONFIRMED");
        Api.as("DIP").put(path, confirmed.etag(), Journeys.diagnosis()).refused(409, "DIAGNOSIS_ALREADY_CONFIRMED");
    }

    @Test
    void needsASelectedEntrepreneur() {
        var programme = Journeys.programme();
        var nomination = Map.of("entrepreneurId", Journeys.entrepreneur());
        var nominated = Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/nominations", nomination)
                .created();
        Api.as("DIP")
                .post("/plan/v1/enrolments/" + nominated.text("enrolmentId") + "/diagnoses", Journeys.diagnosis())
                .refused(409, "ENROLMENT_NOT_SELECTED");
    }
}
