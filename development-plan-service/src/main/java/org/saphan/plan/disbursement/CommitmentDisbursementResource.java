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
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/commitments/{id}/disbursements")
@RunOnVirtualThread
@Tag(name = "commitments")
class CommitmentDisbursementResource {

    private final CommitmentQueries commitments;
    private final Disbursements disbursements;
    private final ProgrammeDuties duties;
    private final RequestDisbursement request;

    CommitmentDisbursementResource(
            CommitmentQueries commitments,
            Disbursements disbursements,
            ProgrammeDuties duties,
            RequestDisbursement request) {
        this.commitments = commitments;
        this.disbursements = disbursements;
        this.duties = duties;
        this.request = request;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "requestDisbursement",
            summary = "Ask for a payment",
            description =
                    "By the agency that made the commitment: together at most what it committed. Another pair of eyes lets"
                            + " it go.")
    public RestResponse<DisbursementDetails> request(
            @PathParam("id") UUID id, @NotNull @Valid NewDisbursement content) {
        var disbursement = request.run(id, content);
        return Answers.created(disbursement.version(), disbursement, "disbursements", disbursement.disbursementId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listDisbursements",
            summary = "List a commitment's disbursements",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<DisbursementDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(commitments.require(id).programmeCode());
        return new Listing<>(disbursements.ofCommitment(id));
    }
}
