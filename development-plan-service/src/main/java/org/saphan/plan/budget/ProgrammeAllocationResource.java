package org.saphan.plan.budget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/allocations")
@RunOnVirtualThread
@Tag(name = "budget", description = "What agencies were given, have committed and have paid.")
class ProgrammeAllocationResource {

    private final Allocations allocations;
    private final ProgrammeDuties duties;
    private final AllocateBudget allocate;

    ProgrammeAllocationResource(Allocations allocations, ProgrammeDuties duties, AllocateBudget allocate) {
        this.allocations = allocations;
        this.duties = duties;
        this.allocate = allocate;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "allocateBudget",
            summary = "Allocate budget to an agency",
            description = "Adds money to one of the programme's recipients for a fiscal year. Needs the duty"
                    + " ALLOCATE_BUDGET.")
    public RestResponse<AllocationDetails> allocate(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code, @NotNull @Valid NewAllocation content) {
        var allocation = allocate.run(code, content);
        return Answers.created(allocation.version(), allocation, "allocations", allocation.allocationId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listAllocations",
            summary = "List a programme's allocations",
            description = "The oldest first. Only for the programme's agencies.")
    public Page<AllocationDetails> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        duties.requireMember(code);
        var rows = allocations.list(code, page.afterId(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.allocationId()));
    }
}
