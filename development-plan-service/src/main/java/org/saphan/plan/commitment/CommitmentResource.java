package org.saphan.plan.commitment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/commitments/{id}")
@RunOnVirtualThread
@Tag(name = "commitments")
class CommitmentResource {

    private final Commitments commitments;
    private final ProgrammeDuties duties;

    CommitmentResource(Commitments commitments, ProgrammeDuties duties) {
        this.commitments = commitments;
        this.duties = duties;
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
}
