package org.saphan.marketing.contribution;

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

@Path("/programmes/{code}/contribution-summary")
@RunOnVirtualThread
@Tag(name = "reports")
class ContributionSummaryResource {

    private final ContributionSums sums;

    ContributionSummaryResource(ContributionSums sums) {
        this.sums = sums;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readContributionSummary",
            summary = "Read who contributes what to a programme",
            description = "Each agency that signed the programme, with how many contributions of it stand and what they"
                    + " are worth, also when it has given nothing yet; then other agencies of it that gave. With Accept:"
                    + " text/csv the same as a table. No duty is needed.")
    public ContributionSummary read(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code) {
        return sums.of(code);
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readContributionSummary in the document
    public CsvTable table(@PathParam("code") @Size(max = 40) String code) {
        var rows =
                sums.of(code).items().stream().map(AgencyContributions::cells).toList();
        return CsvTable.of("contributions", AgencyContributions.HEADING, rows);
    }
}
