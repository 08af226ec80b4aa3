package org.saphan.plan.budgettransfer;

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

@Path("/plans/{planId}/budget-transfers")
@RunOnVirtualThread
@Tag(name = "budget")
class PlanBudgetTransferResource {

    private final BudgetTransfers transfers;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final RequestBudgetTransfer request;

    PlanBudgetTransferResource(
            BudgetTransfers transfers, PlanQueries plans, ProgrammeDuties duties, RequestBudgetTransfer request) {
        this.transfers = transfers;
        this.plans = plans;
        this.duties = duties;
        this.request = request;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "requestBudgetTransfer",
            summary = "Ask for a transfer between activities",
            description =
                    "While the plan is approved or in progress: at most what the first activity has not committed, to one"
                            + " that is not completed. By the agency of the first activity, or with the duty APPROVE_PLAN.")
    public RestResponse<BudgetTransferDetails> request(
            @PathParam("planId") UUID planId, @NotNull @Valid NewBudgetTransfer content) {
        var transfer = request.run(planId, content);
        return Answers.created(transfer.version(), transfer, "budget-transfers", transfer.transferId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listBudgetTransfers",
            summary = "List a plan's transfers between activities",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<BudgetTransferDetails> list(@PathParam("planId") UUID planId) {
        duties.requireMember(plans.require(planId).programmeCode());
        return new Listing<>(transfers.ofPlan(planId));
    }
}
