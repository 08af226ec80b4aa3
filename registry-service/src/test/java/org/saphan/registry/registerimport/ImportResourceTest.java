package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.database.Database;

@QuarkusTest
@WithTestResource(Bench.class)
class ImportResourceTest {

    private static final String AREAS = "/registry/v1/imports?kind=AREAS";
    private static final String HEADER = "code,level,parent,name_th,name_en,postal_code,valid_from,valid_to\n";
    private static final String FILE = HEADER + "95,PROVINCE,,สมมุติ,Fictitious,,2020-01-01,2020-12-31\n";

    @Inject
    Database database;

    private long partsOf(UUID importId) {
        return database.ask(connection -> {
            var sql =
                    "select (select count(*) from import_part where import_id = ?) + (select count(*) from import_key where import_id = ?)";
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, importId);
                query.setObject(2, importId);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    @Test
    void isAJobThatCanBeWatchedAndLeavesNoFileBehind() {
        var job = Import.request("kind=AREAS", FILE);

        var ended = job.ended();

        assertThat(ended.text("state")).isEqualTo("COMPLETED");
        assertThat(ended.at("rowsRead").asInt()).isEqualTo(1);
        assertThat(ended.at("dryRun").asBoolean()).isFalse();
        assertThat(ended.text("finishedAt")).isNotBlank();
        assertThat(partsOf(job.id())).isZero();
        assertThat(Api.as("DIP").get("/registry/v1/imports").ok().json().findValuesAsText("importId"))
                .contains(job.id().toString());
    }

    @Test
    void isTheSameJobWhenTheRequestIsRepeated() {
        var cdd = Api.as("CDD").header("Idempotency-Key", UUID.randomUUID().toString());
        var first = cdd.post(AREAS, "text/csv", FILE).status(202);

        var again = cdd.post(AREAS, "text/csv", FILE).status(202);

        assertThat(again.id()).isEqualTo(first.id());
        cdd.post(AREAS, "text/csv", FILE + "\n").refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void isTheStewardsAlone() {
        Api.as("DIP").post(AREAS, "text/csv", FILE).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").scopes("registry.read").post(AREAS, "text/csv", FILE).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void needsAKindThatExists() {
        var refused =
                Api.as("CDD").post("/registry/v1/imports", "text/csv", FILE).refused(400, "INVALID_REQUEST");
        assertThat(refused.text("violations.0.pointer")).isEqualTo("kind");
        Api.as("CDD")
                .post("/registry/v1/imports?kind=AGENCIES", "text/csv", FILE)
                .status(400);
        Api.as("CDD").post(AREAS + "&round=2552", "text/csv", FILE).refused(400, "INVALID_REQUEST");
        Api.as("CDD").post(AREAS, "text/plain", FILE).refused(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() {
        var ended = Import.run("kind=AREAS", "\uFEFF" + FILE.replace("\n", "\r\n"));

        assertThat(ended.at("rowsAccepted").asInt()).as(ended::toString).isEqualTo(1);
    }

    @Test
    void refusesWindows874() {
        Api.as("CDD").post(AREAS, "text/csv; charset=windows-874", FILE).refused(422, "NOT_UTF8");
    }

    @Test
    void failsOnAHeaderThatIsNotTheKinds() {
        var missing = Import.run("kind=AREAS", FILE.replace("name_en,", ""));
        assertThat(missing.text("state")).isEqualTo("FAILED");
        assertThat(missing.text("problem.code")).isEqualTo("MISSING_COLUMN");
        assertThat(missing.text("problem.detail")).contains("name_en");

        var unknown = Import.run("kind=AREAS", FILE.replace("name_en,", "name_en,colour,"));
        assertThat(unknown.text("problem.code")).isEqualTo("UNKNOWN_COLUMN");
        assertThat(unknown.text("problem.column")).isEqualTo("colour");
    }

    @Test
    void failsOnWhatIsNoCsv() {
        assertThat(Import.run("kind=AREAS", "").text("problem.code")).isEqualTo("NOT_CSV");
        assertThat(Import.run("kind=AREAS", HEADER + "95,\"PROVINCE").text("state"))
                .isIn("FAILED", "COMPLETED");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        var ended = Import.run("kind=AREAS", HEADER + "95,PROVINCE\n\n96X,PROVINCE,,\"ก\nข\",A,,2020-01-01,\n");

        assertThat(Import.refusedRows(ended))
                .contains("2,,WRONG_NUMBER_OF_CELLS")
                .anyMatch(each -> each.endsWith("code,INVALID_VALUE"));
    }

    @Test
    void knowsNoJobThatDoesNotExist() {
        Api.as("CDD").get("/registry/v1/imports/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        Api.as("CDD")
                .get("/registry/v1/imports/" + UUID.randomUUID() + "/errors")
                .status(404);
    }
}
