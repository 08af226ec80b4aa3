package org.saphan.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ProgrammeTermsTest {

    private static final String PATH = "/plan/v1/programmes";
    private static final String VALIDATION = PATH + "/validation";

    @Test
    @Tag("S4-12")
    void aPilotIsWidenedAndItsTermsAreKept() {
        var code = Programmes.opened("dip-recovery-7", _ -> {});
        var read = Api.as("DIP").get(PATH + "/{code}", code).ok();
        var terms = Programmes.of("dip-recovery-7").put("code", code).put("phase", "NATIONWIDE");
        var amendment = Map.of("terms", terms, "reason", "All OTOP nationwide.");

        Api.as("CDD").put(PATH + "/" + code + "/terms", read.etag(), amendment).refused(403, "DUTY_REQUIRED");
        var amended = Api.as("DIP")
                .put(PATH + "/" + code + "/terms", read.etag(), amendment)
                .ok();

        assertThat(amended.text("phase")).isEqualTo("NATIONWIDE");
        assertThat(amended.at("edition").asInt()).isEqualTo(2);
        var told = Published.await("plan.programme.amended.v1", code).data();
        assertThat(told.at("/phase").asText()).isEqualTo("NATIONWIDE");
        var editions = Api.as("DOAE").get(PATH + "/{code}/editions", code).ok();
        assertThat(editions.text("items.0.reason")).isEqualTo("All OTOP nationwide.");
        assertThat(editions.text("items.1.terms.phase")).isEqualTo("PILOT");
        var again = Api.as("DIP")
                .put(PATH + "/" + code + "/terms", amended.etag(), amendment)
                .ok();
        assertThat(again.etag()).isEqualTo(amended.etag());
    }

    @Test
    @Tag("S4-12")
    @Tag("refuses")
    void anotherCodeOrOwnerIsAnotherProgramme() {
        var code = Programmes.opened("dip-recovery-7", _ -> {});
        var terms = Programmes.of("dip-recovery-7");

        Api.as("DIP")
                .put(PATH + "/" + code + "/terms", "*", Map.of("terms", terms, "reason", "Another code."))
                .refused(422, "PROGRAMME_FIXED");
        Api.as("DIP")
                .put(
                        PATH + "/" + code + "/terms",
                        "*",
                        Map.of("terms", terms.put("code", code).put("phase", "ALL"), "reason", "No such phase."))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S1-08")
    @Tag("refuses")
    void anExactQuotaDoesNotFallBelowThePlacesTaken() {
        var code = Programmes.opened();
        Programmes.selectedIn(code, "24");
        Programmes.selectedIn(code, "24");
        var terms = Programmes.otopToSme().put("code", code);
        ((ObjectNode) terms.get("quota")).put("perProvince", 1).put("totalMin", 76);

        Api.as("OSMEP")
                .put(PATH + "/" + code + "/terms", "*", Map.of("terms", terms, "reason", "One a province."))
                .refused(409, "QUOTA_BELOW_PLACES_TAKEN");
    }

    @Test
    @Tag("S4-04")
    @Tag("T9")
    void everyFileOfTheProjectIsWithoutMistake() {
        Register.tellsProvinces();
        var whole = Programmes.opened();
        var community = Programmes.of("community-strengthening").put("partOf", whole);
        ((ObjectNode) community.get("eligibility")).putArray("participantsOf").add(whole);

        for (var terms : new ObjectNode[] {
            Programmes.otopToSme(), Programmes.of("otop-plus-next"), Programmes.of("dip-recovery-7"), community
        }) {
            var read = Api.as("DIP").post(VALIDATION, terms.toString()).ok();

            assertThat(read.text("code")).isEqualTo(terms.get("code").asText());
        }
    }

    @Test
    @Tag("S4-04")
    @Tag("refuses")
    void namesEveryMistakeOfAFile() {
        Register.tellsProvinces();
        var terms = Programmes.of("dip-recovery-7").put("colour", "red").put("phase", "TRIAL");
        terms.remove("nameEn");
        ((ObjectNode) terms.at("/activities/3")).put("starMin", 7).put("agency", "MCOT");
        ((ObjectNode) terms.at("/activities/1")).put("code", "A1");
        ((ObjectNode) terms.at("/targets/1/indicator")).put("code", "HAPPINESS");
        terms.withArray("/agencies")
                .addObject()
                .put("agency", "CDD")
                .putArray("duties")
                .add("SING");

        var refused = Api.as("DIP").post(VALIDATION, terms.toString()).refused(400, "INVALID_REQUEST");

        assertThat(refused.at("violations").findValuesAsText("pointer"))
                .contains("/colour", "/phase", "/nameEn", "/activities/3/starMin", "/agencies/2/duties/0");
        terms.remove(List.of("colour", "phase"));
        terms.put("nameEn", "Seven activities");
        terms.withArray("/agencies").remove(2);
        ((ObjectNode) terms.at("/activities/3")).put("starMin", 5).put("starMax", 4);
        var misfit = Api.as("DIP").post(VALIDATION, terms.toString()).refused(400, "INVALID_REQUEST");
        assertThat(misfit.violations())
                .containsExactlyInAnyOrder(
                        "DUPLICATE",
                        "MIN_ABOVE_MAX",
                        "NOT_AN_AGENCY_OF_THE_PROGRAMME",
                        "NOT_AN_INDICATOR_OF_THE_PROGRAMME");
    }

    @Test
    @Tag("S1-02")
    @Tag("refuses")
    void isPartOfAProgrammeThatThereIs() {
        Register.tellsProvinces();
        var community = Programmes.of("community-strengthening").put("partOf", "NO_SUCH_PROGRAMME");
        ((ObjectNode) community.get("eligibility")).putArray("participantsOf").add("NONE_EITHER");

        var refused = Api.as("CDD").post(PATH, community.toString()).refused(400, "INVALID_REQUEST");

        assertThat(refused.violations()).containsExactly("UNKNOWN_PROGRAMME", "UNKNOWN_PROGRAMME");
    }

    @Test
    @Tag("T1")
    void eachCountsTheProvincesOfItsDay() {
        var units = new TreeMap<String, Integer>();
        for (var file : new String[] {"otop-to-sme", "otop-plus-next", "dip-recovery-7"}) {
            var code = Programmes.opened(file, _ -> {});
            var coverage = Api.as("DIP").get(PATH + "/{code}/coverage", code).ok();
            units.put(file, coverage.at("units").asInt());
            if (file.equals("otop-plus-next")) {
                assertThat(coverage.at("target").asInt()).isEqualTo(200);
            }
        }

        assertThat(units).isEqualTo(Map.of("otop-to-sme", 76, "otop-plus-next", 77, "dip-recovery-7", 77));
    }
}
