package org.saphan.registry.registerexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.registerexport.ExportTest.CSV;
import static org.saphan.registry.registerexport.ExportTest.NDJSON;
import static org.saphan.registry.registerexport.ExportTest.XLSX;
import static org.saphan.registry.registerexport.ExportTest.export;
import static org.saphan.registry.registerexport.ExportTest.row;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.rating.RatedProducts;

@QuarkusTest
@WithTestResource(Bench.class)
class CertificationExportTest {

    @Test
    @Tag("S4-09")
    void givesCertificatesAsTheyStandToday() {
        var product = RatedProducts.product();
        for (var to : List.of("2021-01-31", "2999-01-31")) {
            var certificate = Map.of(
                    "standard", "TCPS",
                    "certificateNo", "มผช.1555/2563",
                    "issuedBy", "TISI",
                    "validFrom", to.replace("-31", "-01"),
                    "validTo", to);
            Api.as("CDD")
                    .post("/registry/v1/products/" + product + "/certifications", certificate)
                    .created();
        }
        var path = "/registry/v1/certifications?product=" + product;

        assertThat(row(export(CSV, path + "&status=EXPIRED")))
                .containsEntry("productId", product)
                .containsEntry("certificateNo", "มผช.1555/2563")
                .containsEntry("validTo", "2021-01-31")
                .containsEntry("status", "EXPIRED");
        assertThat(export(NDJSON, path + "&status=GRANTED&standard=TCPS").text("validTo"))
                .isEqualTo("2999-01-31");
        assertThat(export(NDJSON, path).body().lines()).hasSize(2);
        assertThat(export(XLSX, path).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"certifications.xlsx\"");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void refusesWhatOnlyPagesHaveAndAStatusThatIsNone() {
        var path = "/registry/v1/certifications";
        Api.as("DIP").header("Accept", CSV).get(path + "?limit=10").refused(400, "UNKNOWN_PARAMETER");
        Api.as("DIP").header("Accept", CSV).get(path + "?status=LOST").refused(400, "INVALID_REQUEST");
        Api.as("DIP").scopes("registry.write").header("Accept", CSV).get(path).refused(403, "SCOPE_REQUIRED");
    }
}
