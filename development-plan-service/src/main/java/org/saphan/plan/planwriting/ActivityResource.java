package org.saphan.plan.planwriting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.activity.ActivityDetails;
import org.saphan.plan.activity.NewActivity;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/activities")
@RunOnVirtualThread
@Tag(name = "activities", description = "What agencies do in a plan. An activity's ETag is its plan's.")
class ActivityResource {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final AddActivity add;
    private final RewriteActivity rewrite;
    private final RemoveActivity remove;

    ActivityResource(
            PlanQueries plans,
            ProgrammeDuties duties,
            AddActivity add,
            RewriteActivity rewrite,
            RemoveActivity remove) {
        this.plans = plans;
        this.duties = duties;
        this.add = add;
        this.rewrite = rewrite;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "addActivity",
            summary = "Add an activity",
            description =
                    "While the plan is a draft or returned. The activity meets at least one diagnosed problem, and its"
                            + " agency holds the duty for its support area. By an agency with the duty ASSESS_POTENTIAL or any"
                            + " SUPPORT_… in the programme.")
    public RestResponse<ActivityDetails> add(@PathParam("planId") UUID planId, @NotNull @Valid NewActivity activity) {
        var plan = add.run(planId, activity);
        var added = plan.activities().getLast();
        return Answers.created(plan.version(), added, "plans", planId, "activities", added.activityId());
    }

    @GET
    @Path("/{activityId}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readActivity",
            summary = "Read an activity",
            description = "One activity of a plan. Only for the programme's agencies.")
    public RestResponse<ActivityDetails> read(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var plan = plans.details(planId);
        duties.requireMember(plan.programmeCode());
        return Answers.read(plan.version(), plan.activity(activityId), ifNoneMatch);
    }

    @PUT
    @Path("/{activityId}")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rewriteActivity",
            summary = "Rewrite an activity",
            description =
                    "While the plan is a draft or returned. By an agency with the duty ASSESS_POTENTIAL or any SUPPORT_…"
                            + " in the programme.")
    public RestResponse<PlanDetails> rewrite(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewActivity activity) {
        return answer(rewrite.run(planId, activityId, activity, IfMatch.of(ifMatch)));
    }

    @DELETE
    @Path("/{activityId}")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "removeActivity",
            summary = "Remove an activity",
            description =
                    "While the plan is a draft or returned; the answer is the plan without it. By an agency with the duty"
                            + " ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<PlanDetails> remove(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(remove.run(planId, activityId, IfMatch.of(ifMatch)));
    }

    private static RestResponse<PlanDetails> answer(PlanDetails plan) {
        return Answers.ok(plan.version(), plan);
    }
}
