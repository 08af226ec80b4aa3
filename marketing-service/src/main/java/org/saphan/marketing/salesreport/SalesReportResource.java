package org.saphan.marketing.salesreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/sales-reports/{id}")
@RunOnVirtualThread
@Tag(name = "sales")
class SalesReportResource {

    private final SalesReports reports;
    private final SellingPlaces places;
    private final SalesAccess access;
    private final SupersedeSalesReport supersede;

    SalesReportResource(
            SalesReports reports, SellingPlaces places, SalesAccess access, SupersedeSalesReport supersede) {
        this.reports = reports;
        this.places = places;
        this.access = access;
        this.supersede = supersede;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readSalesReport",
            summary = "Read a sales report",
            description =
                    "One report by its id. Only for the channel's provider, the programme's agencies and" + " OPS-MOC.")
    public RestResponse<SalesReportDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var report = reports.require(id).details();
        access.requireReader(places.require(report.onboardingId()));
        return Answers.read(report.version(), report, ifNoneMatch);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "supersedeSalesReport",
            summary = "Correct a sales report",
            description = "The old one stays and names the new one, which says why and stands in its place. By the"
                    + " channel's provider, OPS-MOC, or an agency to which the programme gives SUPPORT_MARKETING where"
                    + " the entrepreneur is.")
    public RestResponse<SalesReportDetails> supersede(
            @PathParam("id") UUID id, @NotNull @Valid SalesSupersession content) {
        var report = supersede.run(id, content);
        return Answers.created(report.version(), report, "sales-reports", report.salesReportId());
    }
}
