package org.saphan.plan.commitment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/activities/{activityId}/commitments")
@RunOnVirtualThread
@Tag(name = "commitments", description = "What agencies commit and pay for their activities.")
class ActivityCommitmentResource {

    private final Commitments commitments;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final CommitBudget commit;

    ActivityCommitmentResource(
            Commitments commitments, PlanQueries plans, ProgrammeDuties duties, CommitBudget commit) {
        this.commitments = commitments;
        this.plans = plans;
        this.duties = duties;
        this.commit = commit;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "commitBudget",
            summary = "Commit money to an activity",
            description =
                    "By the activity's agency, while the plan is approved or in progress: at most the activity's budget,"
                            + " and at most what the agency has left in that fiscal year.")
    public RestResponse<CommitmentDetails> commit(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @NotNull @Valid NewCommitment content) {
        var commitment = commit.run(planId, activityId, content);
        return Answers.created(commitment.version(), commitment, "commitments", commitment.commitmentId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listCommitments",
            summary = "List an activity's commitments",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<CommitmentDetails> list(@PathParam("planId") UUID planId, @PathParam("activityId") UUID activityId) {
        duties.requireMember(plans.activity(planId, activityId).programmeCode());
        return new Listing<>(commitments.ofActivity(planId, activityId));
    }
}
