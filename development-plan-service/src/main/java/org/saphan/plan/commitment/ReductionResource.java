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

@Path("/commitments/{id}/reductions")
@RunOnVirtualThread
@Tag(name = "commitments")
class ReductionResource {

    private final Commitments commitments;
    private final Reductions reductions;
    private final ProgrammeDuties duties;
    private final ReduceCommitment reduce;

    ReductionResource(Commitments commitments, Reductions reductions, ProgrammeDuties duties, ReduceCommitment reduce) {
        this.commitments = commitments;
        this.reductions = reductions;
        this.duties = duties;
        this.reduce = reduce;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "reduceCommitment",
            summary = "Cut a commitment",
            description =
                    "By the agency that made it, at most by what was not asked for. The money may be committed again while"
                            + " the plan goes on; when it has ended, the agency may use it for another plan.")
    public RestResponse<ReductionDetails> reduce(@PathParam("id") UUID id, @NotNull @Valid NewReduction content) {
        var reduction = reduce.run(id, content);
        return Answers.created(
                reduction.version(), reduction, "commitments", id, "reductions", reduction.reductionId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listReductions",
            summary = "List a commitment's cuts",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<ReductionDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(commitments.require(id).facts().programmeCode());
        return new Listing<>(reductions.ofCommitment(id));
    }

    @GET
    @Path("/{reductionId}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readReduction",
            summary = "Read a cut of a commitment",
            description = "One cut by its id. Only for the programme's agencies.")
    public RestResponse<ReductionDetails> read(
            @PathParam("id") UUID id,
            @PathParam("reductionId") UUID reductionId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(commitments.require(id).facts().programmeCode());
        var reduction = reductions.require(id, reductionId);
        return Answers.read(reduction.version(), reduction, ifNoneMatch);
    }
}
