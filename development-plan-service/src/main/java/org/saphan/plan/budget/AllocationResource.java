package org.saphan.plan.budget;

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

@Path("/allocations/{id}")
@RunOnVirtualThread
@Tag(name = "budget")
class AllocationResource {

    private final Allocations allocations;
    private final ProgrammeDuties duties;

    AllocationResource(Allocations allocations, ProgrammeDuties duties) {
        this.allocations = allocations;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readAllocation",
            summary = "Read an allocation",
            description = "One allocation by its id. Only for the programme's agencies.")
    public RestResponse<AllocationDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var allocation = allocations.require(id);
        duties.requireMember(allocation.programmeCode());
        return Answers.read(allocation.version(), allocation, ifNoneMatch);
    }
}
