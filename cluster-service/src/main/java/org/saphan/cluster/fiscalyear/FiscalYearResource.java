package org.saphan.cluster.fiscalyear;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/fiscal-years/{yearBE}")
@RunOnVirtualThread
@Tag(name = "fiscal-years", description = "The years of the cluster programme.")
class FiscalYearResource {

    private final FiscalYears years;
    private final SetFiscalYear set;

    FiscalYearResource(FiscalYears years, SetFiscalYear set) {
        this.years = years;
        this.set = set;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readFiscalYear",
            summary = "Read what the documents say of a year",
            description =
                    "Reported bounds and targets as they were set; what was measured is in the summary. No duty is"
                            + " needed.")
    public RestResponse<FiscalYearDetails> read(
            @Parameter(description = "Buddhist era.", example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var year = years.require(yearBE).details();
        return Answers.read(year.version(), year, ifNoneMatch);
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "setFiscalYear",
            summary = "Set what the documents say of a year",
            description = "Only OSMEP. The first time without If-Match, then with it.")
    public RestResponse<FiscalYearDetails> set(
            @Parameter(description = "Buddhist era.", example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid YearContent content) {
        var year = set.run(yearBE, content, IfMatch.of(ifMatch));
        return Answers.ok(year.version(), year);
    }
}
