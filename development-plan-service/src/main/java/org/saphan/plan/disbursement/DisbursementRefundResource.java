package org.saphan.plan.disbursement;

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
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/disbursements/{id}/refunds")
@RunOnVirtualThread
@Tag(name = "commitments")
class DisbursementRefundResource {

    private final Disbursements disbursements;
    private final Refunds refunds;
    private final ProgrammeDuties duties;
    private final RequestRefund request;

    DisbursementRefundResource(
            Disbursements disbursements, Refunds refunds, ProgrammeDuties duties, RequestRefund request) {
        this.disbursements = disbursements;
        this.refunds = refunds;
        this.duties = duties;
        this.request = request;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "requestRefund",
            summary = "Report a refund",
            description =
                    "By the agency that was paid: together at most the payment. Another pair of eyes confirms it, and then"
                            + " the money is committed and not paid.")
    public RestResponse<RefundDetails> request(@PathParam("id") UUID id, @NotNull @Valid NewRefund content) {
        var refund = request.run(id, content);
        return Answers.created(refund.version(), refund, "refunds", refund.refundId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listRefunds",
            summary = "List a payment's refunds",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<RefundDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(disbursements.require(id).programmeCode());
        return new Listing<>(refunds.ofDisbursement(id));
    }
}
