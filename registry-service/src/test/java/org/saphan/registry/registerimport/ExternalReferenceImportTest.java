package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ExternalReferenceImportTest {

    private static final String QUERY = "kind=EXTERNAL_REFERENCES";
    private static final String HEAD = "entrepreneurExternalNo,agency,reference\n";

    @BeforeEach
    void begin() {
        Register.loadAreas();
    }

    private static Answer entrepreneur(String number) {
        return Api.as("CDD")
                .post("/registry/v1/entrepreneurs", Register.group("externalNo", number))
                .created();
    }

    private static String pathOf(Answer entrepreneur, String agency) {
        return "/registry/v1/entrepreneurs/" + entrepreneur.id() + "/external-references/" + agency;
    }

    private static String referenceOf(Answer entrepreneur, String agency) {
        return Api.as("CDD").get(pathOf(entrepreneur, agency)).ok().text("ref");
    }

    private static Answer run(String... rows) {
        return Import.run(QUERY, HEAD + String.join("\n", rows));
    }

    @Test
    void givesAReferenceReplacesItAndLeavesAnUnchangedOne() {
        var number = Csv.number();
        var entrepreneur = entrepreneur(number);
        var reference = Csv.number();

        assertThat(run(number + ",DIP," + reference).at("rowsAccepted").asInt()).isEqualTo(1);
        var given = Api.as("DIP").get(pathOf(entrepreneur, "DIP")).ok();
        assertThat(given.text("ref")).isEqualTo(reference);
        run(number + ",DIP," + reference);
        assertThat(Api.as("DIP").get(pathOf(entrepreneur, "DIP")).ok().etag()).isEqualTo(given.etag());
        run(number + ",DIP,new-" + reference, number + ",DOAE," + reference);

        assertThat(referenceOf(entrepreneur, "DIP")).isEqualTo("new-" + reference);
        assertThat(referenceOf(entrepreneur, "DOAE")).isEqualTo(reference);
        Api.as("DIP")
                .put(pathOf(entrepreneur, "DIP"), given.etag(), Map.of("ref", "x"))
                .refused(412, "PRECONDITION_FAILED");
        var now = Api.as("DIP").get(pathOf(entrepreneur, "DIP")).ok();
        Api.as("DIP").delete(pathOf(entrepreneur, "DIP"), now.etag()).status(204);
        run(number + ",DIP," + reference);
        assertThat(referenceOf(entrepreneur, "DIP")).isEqualTo(reference);
    }

    @Test
    void findsTheEntrepreneurByItsOtopNumberToo() {
        var number = Csv.number();
        var entrepreneur = entrepreneur(number);
        var otop = entrepreneur.text("otopRegistrationNo");
        var reference = Csv.number();

        Import.run(QUERY, "otopRegistrationNo,agency,reference\n" + otop + ",DIP," + reference);
        var both = Import.run(
                QUERY,
                "เลขอ้างอิงผู้ประกอบการ,เลขทะเบียน OTOP,หน่วยงาน,เลขอ้างอิงของหน่วยงาน\n"
                        + (number + "," + otop + ",DOAE," + reference + "\n")
                        + (Csv.number() + "," + otop + ",ACFS," + reference + "\n")
                        + (number + ",OTOP-2401-2553-99999,ACFS," + reference));

        assertThat(referenceOf(entrepreneur, "DIP")).isEqualTo(reference);
        assertThat(referenceOf(entrepreneur, "DOAE")).isEqualTo(reference);
        assertThat(Import.refusedRows(both))
                .containsExactlyInAnyOrder(
                        "3,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR",
                        "4,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR");
    }

    @Test
    void tellsForEachRowWhyItIsRefused() {
        var first = Csv.number();
        var second = Csv.number();
        var third = Csv.number();
        var reference = Csv.number();
        var taken = Csv.number();
        entrepreneur(first);
        entrepreneur(second);
        Api.as("DIP")
                .put(pathOf(entrepreneur(third), "DIP"), null, Map.of("ref", taken))
                .ok();
        var ended = run(
                first + ",DIP," + reference,
                first + ",DIP,other-" + reference,
                second + ",DIP," + reference,
                second + ",DOAE," + reference,
                second + ",DIP," + taken,
                "nobody,DIP,1",
                ",DIP,1",
                first + ",dip,",
                first + ",AN-AGENCY-OF-TOO-LONG-A-CODE,1");

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "3,agency,DUPLICATE_IN_FILE",
                        "4,reference,REFERENCE_TAKEN",
                        "6,reference,REFERENCE_TAKEN",
                        "7,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR",
                        "8,entrepreneurExternalNo,REQUIRED",
                        "9,agency,INVALID_VALUE",
                        "9,reference,REQUIRED",
                        "10,agency,TOO_LONG");
        assertThat(Import.errors(ended)).contains("stands for another entrepreneur");
        assertThat(Import.refusedRows(run(second + ",DIP," + reference)))
                .containsExactly("2,reference,REFERENCE_TAKEN");
    }

    @Test
    void leavesNothingWhenItIsDry() {
        var number = Csv.number();
        var entrepreneur = entrepreneur(number);
        var row = number + ",DIP," + Csv.number();

        var ended = Import.run(QUERY + "&dryRun=true", HEAD + row + "\n" + row);

        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(Import.refusedRows(ended)).containsExactly("3,agency,DUPLICATE_IN_FILE");
        Api.as("DIP").get(pathOf(entrepreneur, "DIP")).refused(404, "NOT_FOUND");
    }

    @Test
    void needsAColumnThatNamesTheEntrepreneur() {
        var ended = Import.run(QUERY, "agency,reference\nDIP,1");

        assertThat(ended.text("problem.code")).isEqualTo("MISSING_COLUMN");
        assertThat(ended.text("problem.column")).isEqualTo("entrepreneurExternalNo");
    }
}
