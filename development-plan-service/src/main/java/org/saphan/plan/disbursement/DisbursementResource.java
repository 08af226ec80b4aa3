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

@Path("/disbursements/{id}")
@RunOnVirtualThread
@Tag(name = "commitments")
class DisbursementResource {

    private final Disbursements disbursements;
    private final ProgrammeDuties duties;
    private final ApproveDisbursement approve;
    private final RejectDisbursement reject;

    DisbursementResource(
            Disbursements disbursements,
            ProgrammeDuties duties,
            ApproveDisbursement approve,
            RejectDisbursement reject) {
        this.disbursements = disbursements;
        this.duties = duties;
        this.approve = approve;
        this.reject = reject;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readDisbursement",
            summary = "Read a disbursement",
            description = "One disbursement by its id. Only for the programme's agencies.")
    public RestResponse<DisbursementDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var disbursement = disbursements.require(id).details();
        duties.requireMember(disbursement.programmeCode());
        return Answers.read(disbursement.version(), disbursement, ifNoneMatch);
    }

    @PUT
    @Path("/approval")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "approveDisbursement",
            summary = "Let a payment go",
            description =
                    "Needs the duty APPROVE_DISBURSEMENT, and another agency's or another officer's token than the one"
                            + " that asked.")
    public RestResponse<DisbursementDetails> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var disbursement = approve.run(id, IfMatch.of(ifMatch));
        return Answers.ok(disbursement.version(), disbursement);
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rejectDisbursement",
            summary = "Turn a payment down",
            description =
                    "By an agency with the duty APPROVE_DISBURSEMENT, or by the agency that asked, which takes it back.")
    public RestResponse<DisbursementDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection rejection) {
        var disbursement = reject.run(id, rejection, IfMatch.of(ifMatch));
        return Answers.ok(disbursement.version(), disbursement);
    }
}
