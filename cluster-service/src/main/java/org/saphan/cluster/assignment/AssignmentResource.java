package org.saphan.cluster.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/assignments/{id}")
@RunOnVirtualThread
@Tag(name = "assignments", description = "The CDAs and service providers of clusters.")
class AssignmentResource {

    private final Assignments assignments;
    private final EndAssignment end;

    AssignmentResource(Assignments assignments, EndAssignment end) {
        this.assignments = assignments;
        this.end = end;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readAssignment",
            summary = "Read an assignment",
            description = "One assignment of a CDA or a service provider by its id.")
    public RestResponse<AssignmentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var assignment = assignments.require(id).details();
        return Answers.read(assignment.version(), assignment, ifNoneMatch);
    }

    @PUT
    @Path("/ending")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "endAssignment",
            summary = "End an assignment",
            description = "By the agency that drives the cluster, or by OSMEP.")
    public RestResponse<AssignmentDetails> end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var assignment = end.run(id, IfMatch.of(ifMatch));
        return Answers.ok(assignment.version(), assignment);
    }
}
