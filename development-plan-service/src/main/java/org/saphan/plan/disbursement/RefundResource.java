package org.saphan.plan.disbursement;

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

@Path("/refunds/{id}")
@RunOnVirtualThread
@Tag(name = "commitments")
class RefundResource {

    private final Refunds refunds;
    private final ProgrammeDuties duties;
    private final ApproveRefund approve;
    private final RejectRefund reject;

    RefundResource(Refunds refunds, ProgrammeDuties duties, ApproveRefund approve, RejectRefund reject) {
        this.refunds = refunds;
        this.duties = duties;
        this.approve = approve;
        this.reject = reject;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readRefund",
            summary = "Read a refund",
            description = "One refund by its id. Only for the programme's agencies.")
    public RestResponse<RefundDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var refund = refunds.require(id).details();
        duties.requireMember(refund.programmeCode());
        return Answers.read(refund.version(), refund, ifNoneMatch);
    }

    @PUT
    @Path("/approval")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "approveRefund",
            summary = "Confirm a refund",
            description =
                    "Needs the duty APPROVE_DISBURSEMENT, and another agency's or another officer's token than the one"
                            + " that reported it.")
    public RestResponse<RefundDetails> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var refund = approve.run(id, IfMatch.of(ifMatch));
        return Answers.ok(refund.version(), refund);
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rejectRefund",
            summary = "Turn a refund down",
            description =
                    "By an agency with the duty APPROVE_DISBURSEMENT, or by the agency that reported it, which takes the report back.")
    public RestResponse<RefundDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection rejection) {
        var refund = reject.run(id, rejection, IfMatch.of(ifMatch));
        return Answers.ok(refund.version(), refund);
    }
}
