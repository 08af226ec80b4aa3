package org.saphan.registry.merge;

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
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.MergedEntrepreneurs;

@Path("/entrepreneurs/{id}")
@RunOnVirtualThread
@Tag(name = "duplicates", description = "Who may be registered twice, and what is done about it.")
class MergeResource {

    private final Merges merges;
    private final MergedEntrepreneurs entrepreneurs;
    private final MergeEntrepreneur merge;
    private final UndoMerge undo;

    MergeResource(Merges merges, MergedEntrepreneurs entrepreneurs, MergeEntrepreneur merge, UndoMerge undo) {
        this.merges = merges;
        this.entrepreneurs = entrepreneurs;
        this.merge = merge;
        this.undo = undo;
    }

    @GET
    @Path("/merges")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listMerges",
            summary = "List the merges of an entrepreneur",
            description =
                    "Every merge in which it went into another or took one in, the newest first, undone ones too.")
    public Listing<MergeDetails> list(@PathParam("id") UUID id) {
        entrepreneurs.version(id);
        return new Listing<>(merges.of(id));
    }

    @GET
    @Path("/merge-into")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readMerge",
            summary = "Read into whom an entrepreneur was merged",
            description = "The merge that stands; its ETag is the merged registration's, for undoing.")
    public RestResponse<MergeDetails> read(@PathParam("id") UUID id) {
        var version = entrepreneurs.version(id);
        return Answers.ok(version, merges.requireStanding(id).details());
    }

    @PUT
    @Path("/merge-into")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "mergeEntrepreneur",
            summary = "Merge a registration into another",
            description = "Only CDD. It leaves the register, reading it leads to the other (308), and its products with"
                    + " their ratings go over. The other services follow by event.")
    public RestResponse<MergeDetails> merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid NewMerge wanted) {
        return changed(id, merge.run(id, wanted, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/merge-into/undoing")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "undoMerge",
            summary = "Undo a merge",
            description = "Only CDD. The registration stands as before the merge, and has its products back.")
    public RestResponse<MergeDetails> undo(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Undoing undoing) {
        return changed(id, undo.run(id, undoing, IfMatch.of(ifMatch)));
    }

    private RestResponse<MergeDetails> changed(UUID id, MergeDetails details) {
        return Answers.ok(entrepreneurs.version(id), details);
    }
}
