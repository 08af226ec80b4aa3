package org.saphan.marketing.salesimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/sales-report-imports/template")
@RunOnVirtualThread
@Tag(name = "sales")
class SalesTemplateResource {

    private static final List<String> LANGUAGES = List.of("th", "en");

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readSalesTemplate",
            summary = "Read the template of a file of sales reports",
            description = "Its columns, in any order. With Accept: text/csv a file with its heading, in Thai for"
                    + " whoever prefers Thai, and one made-up row.")
    public SalesTemplate read() {
        return SalesTemplate.whole();
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readSalesTemplate in the document
    public CsvTable table(@Context HttpHeaders headers) {
        var example =
                Arrays.stream(SalesColumn.values()).map(SalesColumn::example).toList();
        return CsvTable.of("sales-reports", SalesColumn.heading(language(headers)), List.of(example));
    }

    /// Thai or English, whichever the client prefers; English when it prefers neither.
    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(each -> Locale.of(each.getLanguage()))
                .filter(each -> LANGUAGES.contains(each.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
