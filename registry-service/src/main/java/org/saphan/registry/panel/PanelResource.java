package org.saphan.registry.panel;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/panels/{id}")
@RunOnVirtualThread
@Tag(name = "panels")
class PanelResource {

    private final Panels panels;
    private final DeclareConflict declare;

    PanelResource(Panels panels, DeclareConflict declare) {
        this.panels = panels;
        this.declare = declare;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(operationId = "readPanel", summary = "Read a committee", description = "One committee with its members.")
    public RestResponse<PanelDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = panels.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @GET
    @Path("/conflicts")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listConflicts",
            summary = "List the conflicts of interest",
            description = "What the committee's members declared, in that order.")
    public Listing<Conflict> conflicts(@PathParam("id") UUID id) {
        return new Listing<>(panels.require(id).conflicts());
    }

    @GET
    @Path("/conflicts/{conflictId}")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readConflict",
            summary = "Read a conflict of interest",
            description = "One declared conflict; it never changes.")
    public Conflict conflict(@PathParam("id") UUID id, @PathParam("conflictId") UUID conflictId) {
        return panels.require(id).conflict(conflictId);
    }

    @POST
    @Path("/conflicts")
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "declareConflict",
            summary = "Declare a conflict of interest",
            description =
                    "The agency at which the member has its number, or CDD. The member cannot score the entrepreneur"
                            + " any more, and what it scored before does not count in a decision to come.")
    public RestResponse<Conflict> declare(@PathParam("id") UUID id, @NotNull @Valid NewConflict content) {
        var conflict = declare.run(id, content);
        return Answers.created(0, conflict, "panels", id, "conflicts", conflict.id());
    }
}
