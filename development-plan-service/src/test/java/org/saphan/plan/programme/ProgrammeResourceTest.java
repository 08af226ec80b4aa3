package org.saphan.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ProgrammeResourceTest {

    private static final String PATH = "/plan/v1/programmes";

    @Test
    @Tag("S1-03")
    @Tag("S1-04")
    @Tag("S5-01")
    void keepsMandatePartiesAndRecipients() {
        var code = Programmes.opened();

        var read = Api.as("CDD").get(PATH + "/{code}", code).ok();

        assertThat(read.text("ownerAgency")).isEqualTo("OSMEP");
        assertThat(read.text("mandate.signedBefore")).isEqualTo("Permanent Secretary of Industry");
        assertThat(read.at("parties").findValuesAsText("agency"))
                .containsExactlyInAnyOrder("OSMEP", "OPS-MOC", "CDD", "DOAE", "DIP");
        assertThat(read.at("budgetRecipients").toString()).isEqualTo("[\"DIP\",\"DOAE\",\"OPS-MOC\",\"CDD\"]");
        assertThat(read.text("state")).isEqualTo("OPEN");
    }

    @Test
    @Tag("S1-02")
    void tellsWhatItContinues() {
        var first = Programmes.opened();
        var next = Programmes.opened(terms ->
                ((ObjectNode) terms.get("continuesFrom")).putArray("programmes").add(first));

        var told = Published.await("plan.programme.opened.v1", next).data();

        assertThat(told.at("/continuesFrom/opcRounds").toString()).isEqualTo("[2552,2553]");
        assertThat(told.at("/continuesFrom/programmes/0").asText()).isEqualTo(first);
    }

    @Test
    @Tag("S1-02")
    @Tag("refuses")
    void doesNotContinueItself() {
        var terms = Programmes.otopToSme();
        ((ObjectNode) terms.get("continuesFrom"))
                .putArray("programmes")
                .add(terms.get("code").asText());

        Api.as("OSMEP")
                .post(PATH, terms.toString())
                .refused(400, "INVALID_REQUEST")
                .violating("CONTINUES_ITSELF");
    }

    @Test
    @Tag("S1-04")
    @Tag("S5-01")
    @Tag("refuses")
    void namesEveryMistake() {
        Register.tellsProvinces();
        var terms = Programmes.otopToSme();
        ((ObjectNode) terms.get("eligibility")).put("starMin", 5).put("starMax", 4);
        ((ObjectNode) terms.get("parties").get(0)).put("agency", "MCOT");
        terms.withArray("/budgetRecipients").add("CDD");
        terms.withArray("/agencies").add(terms.get("agencies").get(0).deepCopy());
        ((ObjectNode) terms.get("quota")).put("totalMin", 153);

        var refused = Api.as("OSMEP").post(PATH, terms.toString()).refused(400, "INVALID_REQUEST");

        assertThat(refused.violations())
                .contains("MIN_ABOVE_MAX", "NOT_AN_AGENCY_OF_THE_PROGRAMME", "DUPLICATE", "MORE_THAN_ALL_PLACES");
    }

    @Test
    @Tag("S1-03")
    @Tag("refuses")
    void refusesAMandateWithoutItsReference() {
        var terms = Programmes.otopToSme();
        ((ObjectNode) terms.get("mandate")).remove("reference");

        Api.as("OSMEP")
                .post(PATH, terms.toString())
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_BLANK");
    }

    @Test
    @Tag("T3")
    @Tag("refuses")
    void refusesAQuotaModeThatIsNone() {
        var terms = Programmes.otopToSme();
        ((ObjectNode) terms.get("quota")).put("mode", "ABOUT");

        Api.as("OSMEP").post(PATH, terms.toString()).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("T4")
    @Tag("refuses")
    void refusesAComparatorThatIsNone() {
        var terms = Programmes.otopToSme();
        ((ObjectNode) terms.get("targets").get(0)).put("comparator", "EQ");

        Api.as("OSMEP").post(PATH, terms.toString()).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("T1")
    @Tag("refuses")
    void refusesASetOfNoProvinces() {
        Register.tellsProvinces();
        var terms = Programmes.otopToSme().put("provinceSetAsOf", "1900-01-01");

        Api.as("OSMEP")
                .post(PATH, terms.toString())
                .refused(400, "INVALID_REQUEST")
                .violating("NO_PROVINCES");
    }

    @Test
    @Tag("S1-03")
    @Tag("refuses")
    void isOpenedByItsOwnerOrTheOperatorOnly() {
        Register.tellsProvinces();

        Api.as("CDD").post(PATH, Programmes.otopToSme().toString()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").post(PATH, Programmes.otopToSme().toString()).created();
    }

    @Test
    void isOpenedOnce() {
        Register.tellsProvinces();
        var terms = Programmes.otopToSme().toString();
        Api.as("OSMEP").post(PATH, terms).created();

        Api.as("OSMEP").post(PATH, terms).refused(409, "PROGRAMME_ALREADY_OPENED");
    }

    @Test
    void takesNobodyOnOnceClosed() {
        var code = Programmes.opened();
        var etag = Api.as("OSMEP").get(PATH + "/{code}", code).ok().etag();
        var closing = Map.of("closedOn", "2013-09-30");

        Api.as("CDD").put(PATH + "/" + code + "/closing", etag, closing).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").put(PATH + "/" + code + "/closing", null, closing).refused(428, "PRECONDITION_REQUIRED");
        var closed = Api.as("OSMEP")
                .put(PATH + "/" + code + "/closing", etag, closing)
                .ok();

        assertThat(closed.text("state")).isEqualTo("CLOSED");
        Published.await("plan.programme.closed.v1", code);
        Programmes.selects(code, Register.group("24")).refused(409, "PROGRAMME_NOT_OPEN");
        Api.as("OSMEP")
                .put(PATH + "/" + code + "/closing", closed.etag(), closing)
                .refused(409, "PROGRAMME_NOT_OPEN");
    }

    @Test
    void isListedAndAnUnknownOneIsNotFound() {
        var code = Programmes.opened();

        assertThat(Api.as("DOAE").get(PATH).ok().at("items").findValuesAsText("code"))
                .contains(code);
        Api.as("DOAE").get(PATH + "/NO_SUCH_PROGRAMME").refused(404, "NOT_FOUND");
    }
}
