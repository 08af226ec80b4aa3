package org.saphan.registry.successor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/successors/{id}")
@RunOnVirtualThread
@Tag(name = "successors")
class SuccessorResource {

    private final Successors successors;
    private final WithdrawSuccessor withdraw;

    SuccessorResource(Successors successors, WithdrawSuccessor withdraw) {
        this.successors = successors;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readSuccessor",
            summary = "Read a successor",
            description = "One successor by its id, its name masked.")
    public RestResponse<SuccessorDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = successors.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "withdrawSuccessor",
            summary = "Withdraw a successor",
            description = "Any agency that the entrepreneur told that this successor does not take over after all.")
    public RestResponse<SuccessorDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid SuccessorWithdrawal withdrawal) {
        var details = withdraw.run(id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
