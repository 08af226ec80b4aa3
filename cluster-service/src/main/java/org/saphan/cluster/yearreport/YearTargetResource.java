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
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/fiscal-years/{yearBE}/targets")
@RunOnVirtualThread
@Tag(name = "fiscal-years")
class YearTargetResource {

    private final YearSummaries summaries;

    YearTargetResource(YearSummaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readYearTargets",
            summary = "Read the targets of a year",
            description = "Each with what was reached and what is missing, compared unrounded. No duty is needed.")
    public Listing<YearTargetResult> read(
            @Parameter(description = "Buddhist era.", example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE) {
        return new Listing<>(YearTargetResult.of(summaries.figures(yearBE)).toList());
    }
}
