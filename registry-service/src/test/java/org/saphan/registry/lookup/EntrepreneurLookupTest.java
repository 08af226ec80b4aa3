package org.saphan.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class EntrepreneurLookupTest {

    private static final String LOOKUPS = "/registry/v1/entrepreneur-lookups";
    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-15")
    void findsByWhatAnAgencyHasAndNeverRepeatsIt() {
        var entry = Register.group();
        var number = (String) entry.get("nationalId");
        var code = "3" + number.substring(2);
        entry.put("communityEnterpriseCode", code);
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        var ref = "R-" + UUID.randomUUID();
        Api.as("DIP")
                .put(ENTREPRENEURS + "/" + created.id() + "/external-references/DIP", null, Map.of("ref", ref))
                .ok();

        var found = Api.as("DIP")
                .forPurpose("check of applicants")
                .post(
                        LOOKUPS,
                        Map.of(
                                "numbers", List.of(Register.nationalId(), number, "1000000000001"),
                                "otopRegistrationNos", List.of(created.text("otopRegistrationNo")),
                                "communityEnterpriseCodes", List.of(code, "x"),
                                "externalReferences", List.of(Map.of("agency", "DIP", "ref", ref))))
                .ok();

        assertThat(found.json().path("items").findValuesAsText("result"))
                .containsExactly("NOT_FOUND", "FOUND", "INVALID", "FOUND", "FOUND", "INVALID", "FOUND");
        assertThat(found.json().path("items").findValuesAsText("entrepreneurId"))
                .containsOnly(created.id())
                .hasSize(4);
        assertThat(found.text("items.1.status")).isEqualTo("REGISTERED");
        assertThat(found.text("items.2.position")).isEqualTo("2");
        assertThat(found.body()).doesNotContain(number, code, ref);
        var log = Api.as("CDD")
                .get(ENTREPRENEURS + "/" + created.id() + "/access-log")
                .ok();
        assertThat(log.at("items")).hasSize(1);
        assertThat(log.text("items.0.purpose")).isEqualTo("check of applicants");
        assertThat(log.at("items.0.fields")).hasSize(4);
    }

    @Test
    void prefersTheRegistrationInForce() {
        var entry = Register.group();
        var left = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        Api.as("CDD")
                .put(ENTREPRENEURS + "/" + left.id() + "/deregistration", left.etag(), Map.of("reason", "closed"))
                .ok();
        var again = Api.as("CDD").post(ENTREPRENEURS, entry).created();

        var found = Api.as("DIP")
                .forPurpose("check")
                .post(LOOKUPS, Map.of("numbers", List.of(entry.get("nationalId"))))
                .ok();

        assertThat(found.text("items.0.entrepreneurId")).isEqualTo(again.id());
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void needsAPurposeAndTheScope() {
        var lookup = Map.of("numbers", List.of("1000000000009"));

        Api.as("DIP").scopes("registry.personal.read").post(LOOKUPS, lookup).refused(400, "PURPOSE_REQUIRED");
        Api.as("DIP").header("Purpose", "curiosity").post(LOOKUPS, lookup).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void takesAThousandTogetherAndNoMore() {
        var thousand = Collections.nCopies(1000, "1000000000050");

        var found = Api.as("DIP")
                .forPurpose("check")
                .post(LOOKUPS, Map.of("numbers", thousand))
                .ok();

        assertThat(found.at("items")).hasSize(1000);
        Api.as("DIP")
                .forPurpose("check")
                .post(LOOKUPS, Map.of("numbers", thousand, "otopRegistrationNos", List.of("OTOP-2401-2553-00001")))
                .refused(400, "INVALID_REQUEST")
                .violating("SIZE");
        Api.as("DIP").forPurpose("check").post(LOOKUPS, Map.of()).refused(400, "INVALID_REQUEST");
    }

    @Test
    void doesNotTellAnAgencyTheReferencesOfAnother() {
        Api.as("DIP")
                .forPurpose("check")
                .post(LOOKUPS, Map.of("externalReferences", List.of(Map.of("agency", "DOAE", "ref", "1"))))
                .refused(403, "DUTY_REQUIRED");
    }
}
