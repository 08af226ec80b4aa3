package org.saphan.registry.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/duplicates")
@RunOnVirtualThread
@Tag(name = "duplicates")
class DuplicateResource {

    private final Duplicates duplicates;
    private final DismissDuplicate dismiss;

    DuplicateResource(Duplicates duplicates, DismissDuplicate dismiss) {
        this.duplicates = duplicates;
        this.dismiss = dismiss;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listDuplicates",
            summary = "List likely duplicates",
            description = "Pairs of registrations that are likely of one entrepreneur, in the order in which they were"
                    + " found, with everything that speaks for and against it.")
    public Page<DuplicateDetails> list(
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable DuplicateState state,
            @BeanParam @Valid PageRequest page) {
        return Page.of(duplicates.in(state, page), page.limit(), row -> Cursor.of(row.id()), Duplicate::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("registry.read")
    @Operation(operationId = "readDuplicate", summary = "Read a likely duplicate", description = "One pair.")
    public RestResponse<DuplicateDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var duplicate = duplicates.require(id).details();
        return Answers.read(duplicate.version(), duplicate, ifNoneMatch);
    }

    @PUT
    @Path("/{id}/dismissal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "dismissDuplicate",
            summary = "Say that two registrations are of two entrepreneurs",
            description = "Only CDD. The pair is not proposed again. What is one is merged: PUT …/merge-into.")
    public RestResponse<DuplicateDetails> dismiss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Dismissal dismissal) {
        var duplicate = dismiss.run(id, dismissal, IfMatch.of(ifMatch));
        return Answers.ok(duplicate.version(), duplicate);
    }
}
