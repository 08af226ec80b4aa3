package org.saphan.marketing.salestotal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

@Path("/programmes/{code}/sales")
@RunOnVirtualThread
@Tag(name = "reports")
class ProgrammeSalesResource {

    private final SalesTotals totals;
    private final ProgrammeAgencies agencies;

    ProgrammeSalesResource(SalesTotals totals, ProgrammeAgencies agencies) {
        this.totals = totals;
        this.agencies = agencies;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readProgrammeSales",
            summary = "Read the sales of a programme",
            description =
                    "Of the onboardings under the programme, added up by what is asked for: baht at home and abroad,"
                            + " and how many entrepreneurs and products. With Accept: text/csv the same as a table. Only for"
                            + " the programme's agencies and OPS-MOC.")
    public Listing<SalesTotal> read(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code,
            @BeanParam @Valid SalesQuestion question) {
        return new Listing<>(rows(code, question));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readProgrammeSales in the document
    public CsvTable table(@PathParam("code") @Size(max = 40) String code, @BeanParam @Valid SalesQuestion question) {
        return SalesTotals.table(rows(code, question), question);
    }

    private List<SalesTotal> rows(String code, SalesQuestion question) {
        agencies.requireReader(code);
        return totals.ofProgramme(code, question);
    }
}
