package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Tokens;
import org.saphan.registry.Register;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class ImportColumnsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void begin() {
        Register.loadAreas();
    }

    private static String product(String head) {
        return head + "\n" + Csv.number() + "," + Csv.number() + ",ขนมสมมุติ,,FOOD,,";
    }

    private static List<String> refusals(Answer ended) {
        assertThat(ended.text("state")).as(ended::toString).isEqualTo("COMPLETED");
        return Import.refusedRows(ended);
    }

    private static byte[] template(ImportKind kind, String language, String type) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.token("CDD").signed())
                .header("Accept-Language", language)
                .header("Accept", type)
                .get("/registry/v1/import-templates/{kind}", kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    @Tag("S5-05")
    void takesColumnsUnderTheNamesThatTheRequestMaps() {
        var head = "No,Maker,nameTh,nameEn,category,quadrant,localWisdomStory";
        var ended = Import.run("kind=PRODUCTS&columns=No:externalNo,Maker:entrepreneurExternalNo", product(head));

        assertThat(refusals(ended)).containsExactly("2,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR");
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void namesTheColumnWhatIsMissingAndWhatIsNear() {
        var head = "externalNo,entrepreneurExternalNumber,nameTh,nameEn,category,quadrant,localWisdomStory";
        var ended = Import.run("kind=PRODUCTS", product(head));

        assertThat(ended.text("problem.code")).isEqualTo("UNKNOWN_COLUMN");
        assertThat(ended.text("problem.column")).isEqualTo("entrepreneurExternalNumber");
        assertThat(ended.text("problem.near")).isEqualTo("entrepreneurExternalNo");
        assertThat(ended.text("problem.expected")).startsWith("entrepreneurExternalNo, nameTh, ");
        assertThat(ended.text("problem.detail")).contains("entrepreneurExternalNumber", "Nearest:");
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void namesTheThaiNameOfAMissingColumn() {
        var ended = Import.run("kind=RATINGS&dryRun=true&round=" + Rounds.open(), """
                productExternalNo,scoreA,scoreB
                x,1,2
                """);

        assertThat(ended.text("problem.code")).isEqualTo("MISSING_COLUMN");
        assertThat(ended.text("problem.column")).isEqualTo("scoreC");
        assertThat(ended.text("problem.expected")).isEqualTo("คะแนนหมวด ค");
    }

    @Test
    void refusesAMappingThatLeadsNowhere() {
        for (var columns : List.of("No:number", "No", ":externalNo", "No:externalNo,No:nameTh")) {
            Api.as("CDD")
                    .post("/registry/v1/imports?kind=PRODUCTS&columns=" + columns, "text/csv", "x")
                    .refused(400, "INVALID_REQUEST");
        }
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void takesItsOwnTemplates(ImportKind kind) {
        var round = kind == ImportKind.RATINGS ? "&round=" + Rounds.open() : "";
        for (var language : List.of("en", "th")) {
            for (var type : List.of("text/csv", XLSX)) {
                var accepted = Api.as("CDD")
                        .post(
                                "/registry/v1/imports?dryRun=true&kind=" + kind + round,
                                type,
                                template(kind, language, type))
                        .status(202);
                var ended = Import.of(accepted).ended();
                assertThat(ended.text("state")).as(ended::toString).isEqualTo("COMPLETED");
                assertThat(Import.refusedRows(ended))
                        .allSatisfy(each -> assertThat(each)
                                .containsAnyOf("UNKNOWN_ENTREPRENEUR", "UNKNOWN_PRODUCT", "ALREADY_REGISTERED"));
            }
        }
    }

    @Test
    void headsATemplateInTheLanguageOfItsReader() {
        var thai = new String(template(ImportKind.CONSENTS, "th", "text/csv"), StandardCharsets.UTF_8);

        assertThat(thai)
                .startsWith("\uFEFFเลขอ้างอิงผู้ประกอบการ,วัตถุประสงค์,")
                .contains("G-0001,MARKETING,");
        var names = List.of(thai.substring(1).lines().toList().getFirst().split(","));
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void hasNoTemplateOfAnUnknownKind() {
        Api.as("CDD")
                .header("Accept", "text/csv")
                .get("/registry/v1/import-templates/COLOURS")
                .refused(400, "INVALID_REQUEST");
    }
}
