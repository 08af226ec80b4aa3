package org.saphan.plan.leaving;

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
import org.saphan.plan.enrolment.EnrolmentDetails;

@Path("/enrolments/{id}")
@RunOnVirtualThread
@Tag(name = "enrolments", description = "Who takes part in which programme.")
class LeavingResource {

    private final WithdrawFromProgramme withdraw;
    private final RejectCandidate reject;

    LeavingResource(WithdrawFromProgramme withdraw, RejectCandidate reject) {
        this.withdraw = withdraw;
        this.reject = reject;
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Withdraw an enrolment",
            description = "The entrepreneur leaves the programme, which is always possible, and the place is free. By"
                    + " any agency of the programme.")
    public RestResponse<EnrolmentDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        var enrolment = withdraw.run(id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(enrolment.version(), enrolment);
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rejectEnrolment",
            summary = "Reject a candidate",
            description = "The selecting body turns a candidate down by its resolution. Needs the duty SELECT in the"
                    + " candidate's province.")
    public RestResponse<EnrolmentDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection rejection) {
        var enrolment = reject.run(id, rejection, IfMatch.of(ifMatch));
        return Answers.ok(enrolment.version(), enrolment);
    }
}
