package org.saphan.registry.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.certification.Certificates.certificate;
import static org.saphan.registry.certification.Certificates.grant;
import static org.saphan.registry.rating.RatedProducts.product;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class CertificationResourceTest {

    private static final Map<String, String> REVOCATION =
            Map.of("revokedOn", "2021-05-01", "reason", "The site did not pass its follow-up.");

    private static String path(String id) {
        return "/registry/v1/certifications/" + id;
    }

    @Test
    @Tag("S4-09")
    void keepsACertificateWithItsStandardAndValidity() {
        var product = product();
        var granted = grant(product, certificate()).created();

        assertThat(granted.text("status")).isEqualTo("GRANTED");
        assertThat(Api.as("DIP").get(Certificates.of(product)).ok().text("items.0.certificationId"))
                .isEqualTo(granted.id());
        var event = Published.await("registry.certification.granted.v1", granted.id());
        assertThat(event.data().path("standard").asText()).isEqualTo("TCPS");
        assertThat(event.data().path("validTo").asText()).isEqualTo("2999-01-31");
        assertThat(event.data().has("certificateNo")).isFalse();
    }

    @Test
    @Tag("S4-09")
    void namesAStandardThatTheListLacks() {
        var other = certificate("standard", "OTHER");
        other.put("standardName", "Fictitious standard");

        assertThat(grant(product(), other).created().text("standardName")).isEqualTo("Fictitious standard");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void needsAWholeCertificateOfAKnownStandard() {
        grant(product(), certificate("standard", "OTHER"))
                .refused(422, "CERTIFICATION_INCONSISTENT")
                .violating("NAME_OF_OTHER");
        grant(product(), certificate("validTo", "2020-01-31"))
                .refused(422, "CERTIFICATION_INCONSISTENT")
                .violating("BEFORE_VALID_FROM");
        grant(product(), certificate("standard", "MADE_UP")).refused(400, "INVALID_REQUEST");
        grant(UUID.randomUUID().toString(), certificate()).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void isTheStewardsToGrantAndRevoke() {
        var product = product();
        Api.as("DIP").post(Certificates.of(product), certificate()).refused(403, "DUTY_REQUIRED");
        var granted = grant(product, certificate()).created();

        Api.as("DIP")
                .put(path(granted.id()) + "/revocation", granted.etag(), REVOCATION)
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isEnteredOnce() {
        var product = product();
        var certificate = certificate();
        grant(product, certificate).created();

        grant(product, certificate).refused(409, "CERTIFICATE_ENTERED_BEFORE");
    }

    @Test
    @Tag("S4-09")
    void isRevokedWithAReason() {
        var granted = grant(product(), certificate()).created();

        var revoked = Api.as("CDD")
                .put(path(granted.id()) + "/revocation", granted.etag(), REVOCATION)
                .ok();

        assertThat(revoked.text("status")).isEqualTo("REVOKED");
        var event = Published.await("registry.certification.revoked.v1", granted.id());
        assertThat(event.data().path("revokedOn").asText()).isEqualTo("2021-05-01");
        Api.as("CDD")
                .put(path(granted.id()) + "/revocation", revoked.etag(), REVOCATION)
                .refused(409, "CERTIFICATION_NOT_IN_FORCE");
    }

    @Test
    void isRevokedOnlyAfterItBeganAndByWhoReadIt() {
        var granted = grant(product(), certificate()).created();
        var revocation = path(granted.id()) + "/revocation";

        Api.as("CDD").put(revocation, null, REVOCATION).refused(428, "PRECONDITION_REQUIRED");
        Api.as("CDD")
                .put(revocation, granted.etag(), Map.of("revokedOn", "2019-12-31", "reason", "too early"))
                .refused(422, "REVOKED_BEFORE_GRANTED");
    }

    @Test
    void isAStepOfTheJourney() {
        var granted = grant(product(), certificate()).created();

        var journey = Api.as("DIP")
                .get("/registry/v1/entrepreneurs/{id}/journey", granted.text("entrepreneurId"))
                .ok();

        assertThat(journey.json().findValuesAsText("step")).contains("CERTIFIED");
        assertThat(journey.body()).contains("ได้รับการรับรองมาตรฐาน", "TCPS");
    }

    @Test
    @Tag("S4-09")
    void isListedByStandardProductAndStatus() {
        var product = product();
        var holds = grant(product, certificate()).created().id();
        var over =
                grant(product, certificate("validTo", "2021-01-31")).created().id();
        var revoked = grant(product, certificate("standard", "HALAL")).created();
        Api.as("CDD")
                .put(path(revoked.id()) + "/revocation", revoked.etag(), REVOCATION)
                .ok();

        assertThat(listed(product, "")).containsExactly(holds, over, revoked.id());
        assertThat(listed(product, "&standard=HALAL")).containsExactly(revoked.id());
        assertThat(listed(product, "&status=GRANTED")).containsExactly(holds);
        assertThat(listed(product, "&status=EXPIRED&standard=TCPS")).containsExactly(over);
        assertThat(listed(product, "&status=REVOKED")).containsExactly(revoked.id());
        assertThat(listed(UUID.randomUUID().toString(), "")).isEmpty();
        var first = Api.as("DIP")
                .get("/registry/v1/certifications?limit=2&product=" + product)
                .ok();
        assertThat(listed(product, "&limit=2&cursor=" + first.text("next"))).containsExactly(revoked.id());
    }

    private static List<String> listed(String product, String filter) {
        return Api.as("DIP")
                .get("/registry/v1/certifications?product=" + product + filter)
                .ok()
                .json()
                .path("items")
                .findValuesAsText("certificationId");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void isListedByKnownStandardsOnly() {
        Api.as("DIP").get("/registry/v1/certifications?standard=MADE_UP").refused(400, "INVALID_REQUEST");
        Api.as("DIP").get("/registry/v1/certifications?colour=red").refused(400, "UNKNOWN_PARAMETER");
    }
}
