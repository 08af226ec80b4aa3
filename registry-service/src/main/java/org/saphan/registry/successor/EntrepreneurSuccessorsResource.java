package org.saphan.registry.successor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.Purpose;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/successors")
@RunOnVirtualThread
@Tag(name = "successors", description = "Who takes an enterprise over.")
class EntrepreneurSuccessorsResource {

    private final Successors successors;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final NameSuccessor name;
    private final ReadSuccessors readSuccessors;

    EntrepreneurSuccessorsResource(
            Successors successors,
            RegisteredEntrepreneurs entrepreneurs,
            NameSuccessor name,
            ReadSuccessors readSuccessors) {
        this.successors = successors;
        this.entrepreneurs = entrepreneurs;
        this.name = name;
        this.readSuccessors = readSuccessors;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listSuccessors",
            summary = "List an entrepreneur's successors",
            description = "Standing and withdrawn, the oldest first. Names are masked. With the scope"
                    + " registry.personal.read and a Purpose they are shown, and the reading is logged.")
    public Listing<SuccessorDetails> list(
            @PathParam("id") UUID id,
            @Parameter(description = "For what the names are needed; asks for them unmasked.")
                    @HeaderParam("Purpose")
                    @Size(max = 200) @Nullable String purpose) {
        entrepreneurs.require(id);
        return new Listing<>(
                purpose == null
                        ? successors.of(id).stream().map(Successor::details).toList()
                        : readSuccessors.run(id, Purpose.require(purpose)));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "nameSuccessor",
            summary = "Name a successor",
            description =
                    "Any agency that the entrepreneur told. A minor, under 20 in years of the Buddhist era, is recorded"
                            + " without a name.")
    public RestResponse<SuccessorDetails> name(@PathParam("id") UUID id, @NotNull @Valid NewSuccessor named) {
        var details = name.run(id, named);
        return Answers.created(details.version(), details, "successors", details.successorId());
    }
}
