package org.saphan.plan.budgettransfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/budget-transfers/{id}")
@RunOnVirtualThread
@Tag(name = "budget")
class BudgetTransferResource {

    private final BudgetTransfers transfers;
    private final ProgrammeDuties duties;
    private final ApproveBudgetTransfer approve;
    private final RejectBudgetTransfer reject;

    BudgetTransferResource(
            BudgetTransfers transfers,
            ProgrammeDuties duties,
            ApproveBudgetTransfer approve,
            RejectBudgetTransfer reject) {
        this.transfers = transfers;
        this.duties = duties;
        this.approve = approve;
        this.reject = reject;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readBudgetTransfer",
            summary = "Read a transfer between activities",
            description = "One transfer by its id. Only for the programme's agencies.")
    public RestResponse<BudgetTransferDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var transfer = transfers.require(id).details();
        duties.requireMember(transfer.programmeCode());
        return Answers.read(transfer.version(), transfer, ifNoneMatch);
    }

    @PUT
    @Path("/approval")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "approveBudgetTransfer",
            summary = "Let a transfer go",
            description =
                    "The activities get their new budgets; where they are of different agencies or fiscal years, the other"
                            + " allocation must cover it. Needs the duty APPROVE_PLAN, and another agency's or another officer's"
                            + " token than the one that asked.")
    public RestResponse<BudgetTransferDetails> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var transfer = approve.run(id, IfMatch.of(ifMatch));
        return Answers.ok(transfer.version(), transfer);
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rejectBudgetTransfer",
            summary = "Turn a transfer down",
            description = "By an agency with the duty APPROVE_PLAN, or by the agency that asked, which takes it back.")
    public RestResponse<BudgetTransferDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TransferRejection rejection) {
        var transfer = reject.run(id, rejection, IfMatch.of(ifMatch));
        return Answers.ok(transfer.version(), transfer);
    }
}
