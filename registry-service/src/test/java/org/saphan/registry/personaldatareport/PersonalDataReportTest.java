package org.saphan.registry.personaldatareport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class PersonalDataReportTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs/";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-15")
    void tellsAPersonWhatIsHeldAndWhoSawItWhenAndWhy() {
        var entry = Register.group("phone", "0006175678");
        var path = ENTREPRENEURS
                + Api.as("CDD")
                        .post("/registry/v1/entrepreneurs", entry)
                        .created()
                        .id();
        Api.as("DIP")
                .post(
                        path + "/consents",
                        Map.of("purpose", "MARKETING", "grantedOn", "2010-05-01", "evidence", "form 12/2553"))
                .created();
        Api.as("DIP")
                .post(path + "/successors", Map.of("relation", "SPOUSE", "birthYearBE", 2520, "name", "ทายาท สมมุติ"))
                .created();
        Api.as("DIP").forPurpose("site visit").get(path).ok();

        var report = Api.as("CDD")
                .forPurpose("request of the person")
                .get(path + "/personal-data-report")
                .ok();

        assertThat(report.text("held.nationalId")).isEqualTo(entry.get("nationalId"));
        assertThat(report.text("held.phone")).isEqualTo("0006175678");
        assertThat(report.text("consents.0.purpose")).isEqualTo("MARKETING");
        assertThat(report.text("successors.0.name")).isEqualTo("ทายาท สมมุติ");
        assertThat(report.text("accesses.0.agency")).isEqualTo("DIP");
        assertThat(report.text("accesses.0.purpose")).isEqualTo("site visit");
        assertThat(report.text("accesses.1.fields.0")).isEqualTo("report");
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void isProducedByTheStewardForAPurposeOnly() {
        var report = ENTREPRENEURS + Register.registered().id() + "/personal-data-report";

        Api.as("DIP").forPurpose("curiosity").get(report).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").scopes("registry.personal.read").get(report).refused(400, "PURPOSE_REQUIRED");
        Api.as("CDD").header("Purpose", "request").get(report).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void namesThePurposesWithTheirLawfulBasis() {
        var purposes = Api.as("DIP").get("/registry/v1/purposes").ok();

        assertThat(purposes.text("items.0.code")).isEqualTo("REGISTRATION");
        assertThat(purposes.text("items.0.lawfulBasis")).isEqualTo("PUBLIC_TASK_S24_4");
        assertThat(purposes.text("items.0.labelTh")).isEqualTo("รับขึ้นทะเบียนและแก้ไขทะเบียน");
    }
}
