package org.saphan.plan.progress;

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
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/activities/{activityId}/progress")
@RunOnVirtualThread
@Tag(name = "activities", description = "What agencies do in a plan. An activity's ETag is its plan's.")
class ProgressResource {

    private final ProgressReports reports;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final ReportProgress report;

    ProgressResource(ProgressReports reports, PlanQueries plans, ProgrammeDuties duties, ReportProgress report) {
        this.reports = reports;
        this.plans = plans;
        this.duties = duties;
        this.report = report;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "reportProgress",
            summary = "Report an activity's progress",
            description = "By the activity's agency, while the plan is approved or in progress and the activity is not"
                    + " completed. The first report puts the plan in progress.")
    public RestResponse<ProgressDetails> report(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @NotNull @Valid NewProgress progress) {
        var reported = report.run(planId, activityId, progress);
        var id = reported.progress().progressId();
        return Answers.created(
                reported.planVersion(),
                reported.progress(),
                "plans",
                planId,
                "activities",
                activityId,
                "progress",
                id);
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listProgress",
            summary = "List an activity's progress",
            description = "All reports as they came, the oldest first. Only for the programme's agencies.")
    public Page<ProgressDetails> list(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @Valid @BeanParam PageRequest page) {
        requireMember(planId);
        var rows = reports.list(planId, activityId, page.afterIdOrFirst(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), ProgressReport::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readProgress",
            summary = "Read a report of progress",
            description = "One report. Only for the programme's agencies.")
    public ProgressDetails read(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @PathParam("id") UUID id) {
        requireMember(planId);
        return reports.require(planId, activityId, id).details();
    }

    private void requireMember(UUID planId) {
        duties.requireMember(plans.require(planId).programmeCode());
    }
}
