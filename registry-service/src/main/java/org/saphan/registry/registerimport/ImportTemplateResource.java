package org.saphan.registry.registerimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.importrows.ImportRows;
import org.saphan.registry.table.Table;

@Path("/import-templates/{kind}")
@RunOnVirtualThread
@Tag(name = "imports")
class ImportTemplateResource {

    private final ImportRows rows;

    ImportTemplateResource(ImportRows rows) {
        this.rows = rows;
    }

    @GET
    @Produces({Table.CSV, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readImportTemplate",
            summary = "Read the template of an import",
            description =
                    "A file of the kind with its head and one made-up row, as CSV or XLSX. The head is in Thai for"
                            + " whoever prefers Thai; imports take either.")
    public Table read(
            @Parameter(description = "What the file is to hold.", example = "ENTREPRENEURS") @PathParam("kind")
                    ImportKind kind,
            @Context HttpHeaders headers) {
        var template = rows.template(kind, Languages.of(headers));
        return Table.of(
                kind.name().toLowerCase(Locale.ROOT) + "-template", template.head(), List.of(template.example()));
    }
}
