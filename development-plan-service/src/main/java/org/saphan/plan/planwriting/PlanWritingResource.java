package org.saphan.plan.planwriting;

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
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.safeguard.Safeguard;
import org.saphan.plan.safeguard.SafeguardFinding;

@Path("/plans/{planId}")
@RunOnVirtualThread
@Tag(name = "plans")
class PlanWritingResource {

    private final JudgeSafeguard judge;
    private final SubmitPlan submit;

    PlanWritingResource(JudgeSafeguard judge, SubmitPlan submit) {
        this.judge = judge;
        this.submit = submit;
    }

    @PUT
    @Path("/safeguards/{safeguard}")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "judgeSafeguard",
            summary = "Judge a safeguard",
            description =
                    "At any time while the plan is open; the last judgement is in force, and both approval and completion"
                            + " look at it. By an agency with the duty ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<PlanDetails> judge(
            @PathParam("planId") UUID planId,
            @PathParam("safeguard") Safeguard safeguard,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SafeguardFinding finding) {
        var plan = judge.run(planId, safeguard, finding, IfMatch.of(ifMatch));
        return Answers.ok(plan.version(), plan);
    }

    @PUT
    @Path("/submission")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "submitPlan",
            summary = "Submit a plan",
            description =
                    "Puts a draft or returned plan with at least one activity before the approving agency. By an agency"
                            + " with the duty ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<PlanDetails> submit(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var plan = submit.run(planId, IfMatch.of(ifMatch));
        return Answers.ok(plan.version(), plan);
    }
}
