package org.saphan.plan.plandecision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.activity.ActivityCompletion;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.outcome.PlanCompletion;

@Path("/plans/{planId}")
@RunOnVirtualThread
@Tag(name = "plans")
class PlanResource {

    private final ApprovePlan approve;
    private final ReturnPlan giveBack;
    private final CompleteActivity completeActivity;
    private final CompletePlan complete;
    private final CancelPlan cancel;

    PlanResource(
            ApprovePlan approve,
            ReturnPlan giveBack,
            CompleteActivity completeActivity,
            CompletePlan complete,
            CancelPlan cancel) {
        this.approve = approve;
        this.giveBack = giveBack;
        this.completeActivity = completeActivity;
        this.complete = complete;
        this.cancel = cancel;
    }

    @PUT
    @Path("/approval")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "approvePlan",
            summary = "Approve a plan",
            description =
                    "Needs three passed safeguards, and allocations that cover what all approved plans cost each agency in"
                            + " each fiscal year. The entrepreneur is enrolled. Needs the duty APPROVE_PLAN.")
    public RestResponse<PlanDetails> approve(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(approve.run(planId, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/return")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "returnPlan",
            summary = "Return a plan",
            description = "Gives a submitted plan back for rewriting. Needs the duty APPROVE_PLAN.")
    public RestResponse<PlanDetails> giveBack(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(giveBack.run(planId, reason, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/completion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "completePlan",
            summary = "Complete a plan",
            description =
                    "Closes an approved plan with its five outcomes; the safeguards must still stand at PASS, and an own"
                            + " sales channel is claimed only where marketing tells of one. The entrepreneur graduates. Needs the duty"
                            + " MONITOR or APPROVE_PLAN.")
    public RestResponse<PlanDetails> complete(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlanCompletion completion) {
        return answer(complete.run(planId, completion, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/cancellation")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "cancelPlan",
            summary = "Cancel a plan",
            description =
                    "Gives an open plan up, so that another may be begun. By the agency that drafted it, or with the duty"
                            + " APPROVE_PLAN.")
    public RestResponse<PlanDetails> cancel(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(cancel.run(planId, reason, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/activities/{activityId}/completion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "completeActivity",
            summary = "Complete an activity",
            description = "By the activity's agency, while the plan is approved or in progress.")
    public RestResponse<PlanDetails> completeActivity(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ActivityCompletion completion) {
        return answer(completeActivity.run(planId, activityId, completion, IfMatch.of(ifMatch)));
    }

    private static RestResponse<PlanDetails> answer(PlanDetails plan) {
        return Answers.ok(plan.version(), plan);
    }
}
