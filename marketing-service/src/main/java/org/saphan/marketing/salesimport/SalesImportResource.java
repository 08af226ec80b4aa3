package org.saphan.marketing.salesimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/sales-report-imports")
@RunOnVirtualThread
@Tag(name = "sales")
class SalesImportResource {

    private final ImportSales imports;

    SalesImportResource(ImportSales imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "importSalesReports",
            summary = "Import sales reports",
            description = "A CSV file in UTF-8 of up to 10,000 rows, with the columns of the template. All rows are"
                    + " stored or none: a file with mistakes is refused with IMPORT_REFUSED, whose violations name up"
                    + " to a thousand of them, each at /line/column. Of each row by the channel's provider, OPS-MOC, or"
                    + " an agency to which the programme gives SUPPORT_MARKETING where the entrepreneur is.")
    public ImportedSales run(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING, maxLength = 4_194_304)))
                    @NotNull byte[] file) {
        return imports.run(file);
    }
}
