package org.saphan.plan.developer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeQueries;

@Path("/programmes/{code}/developers")
@RunOnVirtualThread
@Tag(name = "reports")
class InstitutionReportResource {

    private final ProgrammeQueries programmes;
    private final InstitutionReport report;

    InstitutionReportResource(ProgrammeQueries programmes, InstitutionReport report) {
        this.programmes = programmes;
        this.report = report;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readDevelopers",
            summary = "Read how many each institution develops",
            description = "For each expert institution of the programme: how many entrepreneurs it develops now, and"
                    + " has developed, by field. Numbers only.")
    public Listing<InstitutionCount> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code) {
        return new Listing<>(report.of(programmes.require(code).code()));
    }
}
