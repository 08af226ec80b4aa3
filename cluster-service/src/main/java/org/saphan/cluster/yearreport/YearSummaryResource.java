package org.saphan.cluster.yearreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;

@Path("/fiscal-years/{yearBE}/summary")
@RunOnVirtualThread
@Tag(name = "fiscal-years")
class YearSummaryResource {

    private final YearSummaries summaries;

    YearSummaryResource(YearSummaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readYearSummary",
            summary = "Read what a year came to",
            description =
                    "Clusters, economic value, target, growth on the year before, and what fell. Growth is between"
                            + " two measured years, or between reported bounds (of a year that nothing was reported of yet, its"
                            + " target), and says which. No duty is needed.")
    public YearSummary read(
            @Parameter(description = "Buddhist era.", example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE) {
        return summaries.of(yearBE);
    }
}
