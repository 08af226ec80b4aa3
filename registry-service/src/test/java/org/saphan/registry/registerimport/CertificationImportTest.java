package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class CertificationImportTest {

    private static final String HEAD = "productExternalNo,standard,certificateNo,issuedBy,validFrom,validTo";

    private static String product(String number) {
        return productOf(Register.registered().text("entrepreneurId"), number);
    }

    private static String productOf(String entrepreneur, String number) {
        return Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/" + entrepreneur + "/products",
                        Map.of("externalNo", number, "nameTh", "ขนมสมมุติ", "category", "FOOD"))
                .created()
                .id();
    }

    private static Answer certificates(String product) {
        return Api.as("DIP")
                .get("/registry/v1/products/{id}/certifications", product)
                .ok();
    }

    private static Answer run(String... rows) {
        return Import.run("kind=CERTIFICATIONS", HEAD + "\n" + String.join("\n", rows));
    }

    private static Answer runWithNames(String query, String... rows) {
        return Import.run("kind=CERTIFICATIONS" + query, HEAD + ",otherStandard\n" + String.join("\n", rows));
    }

    private static List<String> members(PublishedEvent event) {
        return event.data().properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    @Tag("S4-09")
    void grantsACertificateOnceAsTheResourceDoes() {
        var number = Csv.number();
        var product = product(number);
        var row = number + ",TCPS,มผช.1/2563,TISI,2020-02-01,2999-01-31";

        var first = run(row);
        assertThat(first.at("rowsAccepted").asInt()).as(Import.errors(first)).isEqualTo(1);
        assertThat(run(row).at("rowsAccepted").asInt()).isEqualTo(1);

        var certificates = certificates(product);
        assertThat(certificates.json().path("items")).hasSize(1);
        assertThat(certificates.text("items.0.certificateNo")).isEqualTo("มผช.1/2563");
        assertThat(certificates.text("items.0.status")).isEqualTo("GRANTED");
        var id = certificates.text("items.0.certificationId");
        var imported = Published.await("registry.certification.granted.v1", id);
        assertThat(imported.headers()).containsEntry("ce_correlationid", first.text("importId"));
        assertThat(Published.events("registry.certification.v1", id)).hasSize(1);
        var content = Map.of(
                "standard", "TCPS",
                "certificateNo", "มผช.2/2563",
                "issuedBy", "TISI",
                "validFrom", "2020-02-01",
                "validTo", "2999-01-31");
        var entered = Api.as("CDD")
                .post("/registry/v1/products/" + product + "/certifications", content)
                .created();
        assertThat(members(imported))
                .isEqualTo(members(Published.await("registry.certification.granted.v1", entered.id())));
    }

    @Test
    @Tag("S4-09")
    void namesAStandardThatTheListLacks() {
        var number = Csv.number();
        var product = product(number);

        runWithNames("", number + ",OTHER,1/2563,TISI,2020-02-01,,Fictitious standard");
        runWithNames("&columns=Name:otherStandard", number + ",HALAL,2/2563,CICOT,2020-02-01,,");
        Import.run(
                "kind=CERTIFICATIONS&columns=Name:otherStandard",
                HEAD + ",Name\n" + number + ",OTHER,3/2563,TISI,2020-02-01,,Another");

        var certificates = certificates(product);
        assertThat(certificates.text("items.0.standardName")).isEqualTo("Fictitious standard");
        assertThat(certificates.at("items.0").has("validTo")).isFalse();
        assertThat(certificates.text("items.1.standard")).isEqualTo("HALAL");
        assertThat(certificates.text("items.2.standardName")).isEqualTo("Another");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void tellsForEachRowWhyItIsRefused() {
        var number = Csv.number();
        product(number);
        var ended = runWithNames(
                "",
                number + ",TCPS,1/2563,TISI,2020-02-01,2023-01-31,",
                number + ",TCPS,1/2563,TISI,2020-02-01,2024-01-31,",
                number + ",TCPS,1/2563,TISI,2023-02-01,2026-01-31,",
                number + ",TCPS,2/2563,TISI,2020-02-01,2020-01-31,",
                number + ",OTHER,3/2563,TISI,2020-02-01,,",
                number + ",HALAL,3/2563,TISI,2020-02-01,,Fictitious standard",
                number + ",MADE_UP,,,1.2.2020,,",
                "nobody,TCPS,1/2563,TISI,2020-02-01,,");

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "3,certificateNo,DUPLICATE_IN_FILE",
                        "5,validTo,BEFORE_VALID_FROM",
                        "6,otherStandard,NAME_OF_OTHER",
                        "7,otherStandard,NAME_OF_OTHER",
                        "8,standard,INVALID_VALUE",
                        "8,certificateNo,REQUIRED",
                        "8,issuedBy,REQUIRED",
                        "8,validFrom,INVALID_VALUE",
                        "9,productExternalNo,UNKNOWN_PRODUCT");
        assertThat(Import.errors(ended)).contains("stands in an earlier row", "must be there for OTHER");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void rewritesNoCertificateAndRestoresNone() {
        var number = Csv.number();
        var product = product(number);
        var row = number + ",TCPS,1/2563,TISI,2020-02-01,2999-01-31";
        run(row);

        assertThat(Import.refusedRows(run(row.replace("TISI", "Somebody else"))))
                .containsExactly("2,certificateNo,CERTIFICATE_ENTERED_BEFORE");
        var certificate = "/registry/v1/certifications/" + certificates(product).text("items.0.certificationId");
        Api.as("CDD")
                .put(
                        certificate + "/revocation",
                        Api.as("CDD").get(certificate).ok().etag(),
                        Map.of("revokedOn", "2021-05-01", "reason", "The site did not pass its follow-up."))
                .ok();

        assertThat(Import.refusedRows(run(row))).containsExactly("2,certificateNo,CERTIFICATE_ENTERED_BEFORE");
        assertThat(Import.errors(run(row))).contains("is in the register already");
        assertThat(certificates(product).text("items.0.status")).isEqualTo("REVOKED");
    }

    @Test
    void takesNoCertificateOfSomebodyWhoLeftTheRegister() {
        var number = Csv.number();
        var entrepreneur = Register.registered();
        productOf(entrepreneur.id(), number);
        Api.as("CDD")
                .put(
                        "/registry/v1/entrepreneurs/" + entrepreneur.id() + "/deregistration",
                        entrepreneur.etag(),
                        Map.of("reason", "closed"))
                .ok();

        assertThat(Import.refusedRows(run(number + ",TCPS,1/2563,TISI,2020-02-01,")))
                .containsExactly("2,productExternalNo,NOT_ACTIVE");
    }

    @Test
    void leavesNothingWhenItIsDry() {
        var number = Csv.number();
        var product = product(number);
        var row = number + ",TCPS,1/2563,TISI,2020-02-01,,";

        var ended = runWithNames("&dryRun=true", row, row);

        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(Import.refusedRows(ended)).containsExactly("3,certificateNo,DUPLICATE_IN_FILE");
        assertThat(certificates(product).json().path("items")).isEmpty();
    }
}
