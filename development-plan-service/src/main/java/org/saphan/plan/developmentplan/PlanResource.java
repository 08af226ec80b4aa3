package org.saphan.plan.developmentplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans")
@RunOnVirtualThread
@Tag(name = "plans")
class PlanResource {

    private final DevelopmentPlans plans;
    private final ProgrammeDuties duties;

    PlanResource(DevelopmentPlans plans, ProgrammeDuties duties) {
        this.plans = plans;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listPlans",
            summary = "List a programme's plans",
            description =
                    "By state and by agency that has an activity in them, the oldest first. Only for the programme's"
                            + " agencies, which is why the programme must be named.")
    public Page<PlanSummary> list(
            @Parameter(description = "The programme's code.", example = "OTOP_TO_SME")
                    @QueryParam("programme")
                    @NotNull @Size(max = 60) String programme,
            @QueryParam("state") @Nullable PlanState state,
            @QueryParam("agency") @Size(max = 20) @Nullable String agency,
            @Valid @BeanParam PageRequest page) {
        duties.requireMember(programme);
        var rows = plans.list(new PlanFilter(programme, state, agency), page.afterId(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.planId()));
    }

    @GET
    @Path("/{planId}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readPlan",
            summary = "Read a development plan",
            description =
                    "With its activities, safeguards, outcomes and the diagnosed problems that no activity meets. Only for"
                            + " the programme's agencies.")
    public RestResponse<PlanDetails> read(
            @PathParam("planId") UUID planId, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var plan = plans.require(planId);
        duties.requireMember(plan.programmeCode());
        return Answers.read(plan.version(), plan.details(), ifNoneMatch);
    }
}
