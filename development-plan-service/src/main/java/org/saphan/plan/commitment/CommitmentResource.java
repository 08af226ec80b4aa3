package org.saphan.plan.commitment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/commitments/{id}")
@RunOnVirtualThread
@Tag(name = "commitments")
class CommitmentResource {

    private final Commitments commitments;
    private final Disbursements disbursements;
    private final ProgrammeDuties duties;
    private final RequestDisbursement request;

    CommitmentResource(
            Commitments commitments, Disbursements disbursements, ProgrammeDuties duties, RequestDisbursement request) {
        this.commitments = commitments;
        this.disbursements = disbursements;
        this.duties = duties;
        this.request = request;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readCommitment",
            summary = "Read a commitment",
            description = "One commitment by its id. Only for the programme's agencies.")
    public RestResponse<CommitmentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var commitment = commitments.require(id).details();
        duties.requireMember(commitment.programmeCode());
        return Answers.read(commitment.version(), commitment, ifNoneMatch);
    }

    @POST
    @Path("/disbursements")
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
    @Path("/disbursements")
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
