package org.saphan.journal.known;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Listing;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;
import org.saphan.journal.Projection;
import org.saphan.journal.learning.Projections;

@Path("/known")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "known", description = "What this service knows of others.")
class KnownResource {

    private final Projections projections;
    private final KnownCopies copies;
    private final RebuildCopy rebuild;

    KnownResource(Projections projections, KnownCopies copies, RebuildCopy rebuild) {
        this.projections = projections;
        this.copies = copies;
        this.rebuild = rebuild;
    }

    @GET
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "listKnown",
            summary = "Show the copies",
            description =
                    "Each copy that this service keeps of what others own, with a checksum that equals its owner's in "
                            + "`GET /published` when the copy is up to date. Scope: `<service>.read`.")
    public Listing<KnownCopy> listKnown() {
        return new Listing<>(projections.all().stream().map(copies::sum).toList());
    }

    @GET
    @Path("/{aggregate}/{id}")
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "readKnown",
            summary = "Show what is known of one thing",
            description = "What this service knows of a thing that another owns, and of which version. "
                    + "Scope: `<service>.read`.")
    public RestResponse<KnownThing> readKnown(
            @Parameter(description = "`entrepreneur`, or `registry.entrepreneur` where two owners use the word.")
                    @PathParam("aggregate")
                    @Size(max = 200) String aggregate,
            @PathParam("id") @Size(max = 200) String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var thing = copies.find(require(aggregate), id).orElseThrow(() -> new NotFound(aggregate, id));
        return Answers.read(thing.sequence(), thing, ifNoneMatch);
    }

    @PUT
    @Path("/{aggregate}/rebuild")
    @RequiresScope("{service}.write")
    @ResponseStatus(202)
    @Operation(
            operationId = "rebuildKnown",
            summary = "Build a copy anew",
            description =
                    "Empties the copy and reads its topic from the beginning; `lag` in `GET /known` tells how much is "
                            + "left. Safe at any time. "
                            + "Scope: `<service>.write`, and the agency must be the operator of this service.")
    public KnownCopy rebuildKnown(@PathParam("aggregate") @Size(max = 200) String aggregate) {
        var projection = require(aggregate);
        rebuild.run(projection);
        return copies.sum(projection);
    }

    private Projection<?> require(String aggregate) {
        return projections.named(aggregate).orElseThrow(() -> new NotFound("copy", aggregate));
    }
}
