package org.saphan.cluster.yearreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/fiscal-years")
@RunOnVirtualThread
@Tag(name = "fiscal-years")
class YearSeriesResource {

    private final YearSummaries summaries;

    YearSeriesResource(YearSummaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listFiscalYears",
            summary = "List the years with what they came to",
            description = "Every year of which something is known, in order. No duty is needed.")
    public Listing<YearSummary> list() {
        return new Listing<>(summaries.all());
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with listFiscalYears in the document
    public CsvTable table() {
        var rows = summaries.all().stream().map(YearSummary::cells).toList();
        return CsvTable.of("fiscal-years", YearSummary.HEADING, rows);
    }
}
