package org.saphan.plan.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/plans/{planId}/revisions/{number}")
@RunOnVirtualThread
@Tag(name = "plan revisions", description = "Changes of approved plans, one open at a time.")
class RevisionDecisionResource {

    private final ApproveRevision approve;
    private final ReturnRevision giveBack;
    private final WithdrawRevision withdraw;

    RevisionDecisionResource(ApproveRevision approve, ReturnRevision giveBack, WithdrawRevision withdraw) {
        this.approve = approve;
        this.giveBack = giveBack;
        this.withdraw = withdraw;
    }

    @PUT
    @Path("/approval")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "approvePlanRevision",
            summary = "Approve a revision",
            description = "Its activities take the place of the plan's, in a new edition. Needs three passed safeguards,"
                    + " allocations that cover it, the plan as it was when the revision was written, and the token of"
                    + " another agency or officer than the one that submitted it. Needs the duty APPROVE_PLAN.")
    public RestResponse<RevisionDetails> approve(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(approve.run(planId, number, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/return")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "returnPlanRevision",
            summary = "Return a revision",
            description = "Gives a submitted revision back for rewriting. Needs the duty APPROVE_PLAN.")
    public RestResponse<RevisionDetails> giveBack(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevisionReason reason) {
        return answer(giveBack.run(planId, number, reason, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawPlanRevision",
            summary = "Withdraw a revision",
            description = "Gives an open revision up; the plan stays as it is. By the agency that began it, or with the"
                    + " duty APPROVE_PLAN.")
    public RestResponse<RevisionDetails> withdraw(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevisionReason reason) {
        return answer(withdraw.run(planId, number, reason, IfMatch.of(ifMatch)));
    }

    private static RestResponse<RevisionDetails> answer(RevisionDetails revision) {
        return Answers.ok(revision.version(), revision);
    }
}
