package org.saphan.marketing.salesreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/onboardings/{id}/sales-reports")
@RunOnVirtualThread
@Tag(name = "sales", description = "What was sold through the channels.")
class OnboardingSalesResource {

    private final SalesReports reports;
    private final SellingPlaces places;
    private final SalesAccess access;
    private final ReportSales report;

    OnboardingSalesResource(SalesReports reports, SellingPlaces places, SalesAccess access, ReportSales report) {
        this.reports = reports;
        this.places = places;
        this.access = access;
        this.report = report;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "reportSales",
            summary = "Report sales",
            description = "Of a product that the onboarding names, for a month in which it was live; one report stands"
                    + " for each product and month. By the channel's provider, OPS-MOC, or an agency to which the"
                    + " programme gives SUPPORT_MARKETING where the entrepreneur is.")
    public RestResponse<SalesReportDetails> report(@PathParam("id") UUID id, @NotNull @Valid NewSalesReport content) {
        var reported = report.run(id, content);
        return Answers.created(reported.version(), reported, "sales-reports", reported.salesReportId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listSalesReports",
            summary = "List an onboarding's sales reports",
            description = "The oldest first, those that were superseded too. Only for the channel's provider, the"
                    + " programme's agencies and OPS-MOC.")
    public Page<SalesReportDetails> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        access.requireReader(places.require(id));
        return Page.of(reports.ofOnboarding(id, page), page.limit(), row -> Cursor.of(row.id()), SalesReport::details);
    }
}
