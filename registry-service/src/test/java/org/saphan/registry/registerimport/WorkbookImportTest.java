package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;
import org.saphan.registry.workbook.Xlsx;

@QuarkusTest
@WithTestResource(Bench.class)
class WorkbookImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/registry/v1/imports?kind=ENTREPRENEURS";

    @BeforeEach
    void begin() {
        Register.loadAreas();
    }

    private static byte[] workbook(List<Map<String, String>> rows) {
        var sheet = new ArrayList<List<String>>();
        sheet.add(List.copyOf(rows.getFirst().keySet()));
        rows.forEach(row -> sheet.add(List.copyOf(row.values())));
        return Xlsx.of(sheet);
    }

    private static Answer imported(String query, String mediaType, byte[] content) {
        return Import.of(Api.as("CDD").post(PATH + query, mediaType, content).status(202))
                .ended();
    }

    private static Answer found(String externalNo) {
        return Api.as("CDD")
                .get("/registry/v1/entrepreneurs?externalNo={no}", externalNo)
                .ok();
    }

    @Test
    @Tag("S5-05")
    void takesInTheRowsOfTheFirstSheet() {
        var number = Csv.number();
        var ended = imported("", XLSX, workbook(List.of(Csv.group(number))));

        assertThat(ended.text("state")).as(ended::toString).isEqualTo("COMPLETED");
        assertThat(ended.at("rowsAccepted").asInt()).as(Import.errors(ended)).isEqualTo(1);
        assertThat(found(number).text("items.0.nameTh")).isEqualTo("กลุ่มสมมุติทดสอบ");
    }

    @Test
    void knowsAWorkbookThatCallsItselfCsv() {
        var number = Csv.number();

        assertThat(imported("", "text/csv", workbook(List.of(Csv.group(number))))
                        .at("rowsAccepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void namesRowsAsTheSheetDoes() {
        var sound = Csv.group(Csv.number());
        var wrong = Csv.group(Csv.number(), "nationalId", "1000000000001");
        var ended = imported("&dryRun=true", XLSX, workbook(List.of(sound, wrong)));

        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(Import.refusedRows(ended)).containsExactly("3,nationalId,INVALID_IDENTIFICATION");
        assertThat(found(sound.get("externalNo")).json().path("items")).isEmpty();
    }

    @Test
    void countsEmptyRowsOfACsvAsASpreadsheetDoes() {
        var csv = Csv.entrepreneurs(List.of(Csv.group(Csv.number()), Csv.group("")))
                .replaceFirst("\n", "\n\n,,,,,,,,,,,,,,,\n");
        var ended = Import.run("kind=ENTREPRENEURS", csv);

        assertThat(Import.refusedRows(ended)).containsExactly("5,externalNo,REQUIRED");
        assertThat(ended.at("rowsRead").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void refusesWhatCannotBeReadAndWhoMayNot() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        Api.as("CDD")
                .post(PATH, XLSX, "externalNo,kind".getBytes(StandardCharsets.UTF_8))
                .refused(422, "NOT_XLSX");
        Api.as("CDD").post(PATH, "text/csv", ole).refused(422, "NOT_XLSX");
        Api.as("DIP").post(PATH, XLSX, workbook(List.of(Csv.group("x")))).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").post(PATH, "application/json", "{}").refused(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void givesTheErrorsAsAWorkbookToo() {
        var ended = Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(Csv.group(""))));
        var errors = Api.as("CDD")
                .header("Accept", XLSX)
                .get("/registry/v1/imports/{id}/errors", ended.text("importId"))
                .ok();

        assertThat(errors.header("Content-Type")).startsWith(XLSX);
        assertThat(errors.header("Content-Disposition")).endsWith("\"import-errors.xlsx\"");
        assertThat(errors.body()).startsWith("PK");
    }
}
