package org.saphan.plan.budget;

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

@Path("/allocations/{id}/returns")
@RunOnVirtualThread
@Tag(name = "budget")
class AllocationReturnResource {

    private final Allocations allocations;
    private final AllocationReturns returns;
    private final ProgrammeDuties duties;
    private final ReturnAllocation giveBack;

    AllocationReturnResource(
            Allocations allocations, AllocationReturns returns, ProgrammeDuties duties, ReturnAllocation giveBack) {
        this.allocations = allocations;
        this.returns = returns;
        this.duties = duties;
        this.giveBack = giveBack;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "returnAllocation",
            summary = "Give unused money back",
            description =
                    "Takes back of an allocation at most what no plan has reserved. Needs the duty ALLOCATE_BUDGET.")
    public RestResponse<AllocationReturnDetails> giveBack(
            @PathParam("id") UUID id, @NotNull @Valid NewAllocationReturn content) {
        var given = giveBack.run(id, content);
        return Answers.created(given.version(), given, "allocations", id, "returns", given.returnId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listAllocationReturns",
            summary = "List what was given back of an allocation",
            description = "The oldest first. Only for the programme's agencies.")
    public Listing<AllocationReturnDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(allocations.require(id).programmeCode());
        return new Listing<>(returns.ofAllocation(id));
    }

    @GET
    @Path("/{returnId}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readAllocationReturn",
            summary = "Read what was given back",
            description = "One return by its id. Only for the programme's agencies.")
    public RestResponse<AllocationReturnDetails> read(
            @PathParam("id") UUID id,
            @PathParam("returnId") UUID returnId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(allocations.require(id).programmeCode());
        var given = returns.require(id, returnId);
        return Answers.read(given.version(), given, ifNoneMatch);
    }
}
