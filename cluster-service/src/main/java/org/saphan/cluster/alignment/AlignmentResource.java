package org.saphan.cluster.alignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
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

@Path("/alignments/{id}")
@RunOnVirtualThread
@Tag(name = "alignments")
class AlignmentResource {

    private final Alignments alignments;

    AlignmentResource(Alignments alignments) {
        this.alignments = alignments;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readAlignment", summary = "Read an alignment", description = "One alignment by its id.")
    public RestResponse<AlignmentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var alignment = alignments.require(id).details();
        return Answers.read(alignment.version(), alignment, ifNoneMatch);
    }
}
