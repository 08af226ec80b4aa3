package org.saphan.marketing.programmemarket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/programmes/{code}/markets")
@RunOnVirtualThread
@Tag(name = "reports")
class ProgrammeMarketResource {

    private final ProgrammeMarkets markets;

    ProgrammeMarketResource(ProgrammeMarkets markets) {
        this.markets = markets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readProgrammeMarkets",
            summary = "Read into which markets a programme brought its entrepreneurs",
            description = "Onboardings and distinct entrepreneurs by the programme's phase at the application, the"
                    + " market and the type of channel. With Accept: text/csv the same as a table. No duty is needed.")
    public ProgrammeMarketReport read(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code) {
        return markets.of(code);
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readProgrammeMarkets in the document
    public CsvTable table(@PathParam("code") @Size(max = 40) String code) {
        var rows =
                markets.of(code).items().stream().map(ProgrammeMarketRow::cells).toList();
        return CsvTable.of("markets", ProgrammeMarketRow.HEADING, rows);
    }
}
